import type { FixWords } from '../fix-words.ts';

const counted = (ids: number, files: number) => `${ids} id i ${files} ${files === 1 ? 'fil' : 'filer'}`;

export const fixWords: FixWords = {
  description: 'skriv in id på mål och aktiviteter som saknar det',
  dryRun: 'visa vad som skulle skrivas, men skriv ingenting',
  wrote: (plan, ids, files) => `${plan}: skrev ${counted(ids, files)}.`,
  wouldWrite: (plan, ids, files) => `${plan}: skulle skriva ${counted(ids, files)}. Ingenting är ändrat.`,
  nothing: (plan) => `${plan}: alla mål och aktiviteter har id.`,
  left: (place) =>
    `${place}: får inget id, för raden måste skrivas om för hand. Skriv varje mål och aktivitet på en egen rad som börjar med ”- ”.`,
  unread: (plan, files) =>
    `${plan}: inga id skrevs, för det finns filer som inte går att läsa, och i dem kan det stå id:n. Rätta dem först. Se plan check.\n${files.map((file) => `  ${file}`).join('\n')}`,
  heldOpen: (file) =>
    `${file} kan inte skrivas, för ett annat program har den öppen. Stäng filen där och försök igen. Ingenting är ändrat.`,
  cannotWrite: (file) =>
    `${file} kan inte skrivas. Kontrollera att du får skriva i mappen och att det finns plats på disken. Ingenting är ändrat.`,
};
