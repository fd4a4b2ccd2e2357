import type { CiWords } from '../ci-words.ts';

export const ciWords: CiWords = {
  place: 'Var',
  what: 'Vad',
  notAnnotated: (counts) =>
    `GitHub markerar bara de tio första av varje vikt. Utöver dem finns ${counts}. Alla fynd står i loggen.`,
  removedLines:
    'GitHub kan bara markera rader som finns. Det som en ändring har tagit bort syns därför inte på någon rad.',
  partsLeftOut: (shown, all) =>
    `Allt får inte plats i en kommentar: här står ${shown} av ${all} delar. Kör plan check för att se alla fynd, och plan diff för att se alla ändringar.`,
  leftOut: (shown, all) => `Här står ${shown} av ${all} fynd, de viktigaste först.`,
  fine: 'inget att anmärka på',
  workspace: 'Mappen som innehåller plans.',
};
