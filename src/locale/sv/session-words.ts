import type { SessionWords } from '../session-words.ts';

export const sessionWords: SessionWords = {
  heldOpen: (file) =>
    `${file} kan inte sparas, för ett annat program har filen öppen. Stäng den där och spara igen. Det du har skrivit finns kvar här.`,
  cannotWrite: (file) =>
    `${file} kan inte sparas. Kontrollera att du får skriva i mappen och att det finns plats på disken. Det du har skrivit finns kvar här.`,
  changedMeanwhile: (file) =>
    `${file} är inte sparad, för någon annan har ändrat filen sedan du öppnade den. Jämför de två texterna och välj vad som ska gälla.`,
  away: (file) =>
    `${file} kan inte sparas, för mappen med planerna går inte att nå just nu. Det du har skrivit finns kvar här och sparas när mappen är tillbaka.`,
  noText: (file) =>
    `${file} går inte att visa som text här. Vad som är fel med filen och hur det rättas står under Att rätta.`,
  outside: (file) => `${file} kan inte sparas, för filen ligger inte i arbetsmappen.`,
};
