import type { CiWords } from '../ci-words.ts';

export const ciWords: CiWords = {
  place: 'Var',
  what: 'Vad',
  notAnnotated: (counts) =>
    `GitHub markerar bara de tio första av varje vikt. Utöver dem finns ${counts}. Alla fynd står i loggen och i sammanfattningen.`,
  removedLines:
    'GitHub kan bara markera rader som finns. Det som en ändring har tagit bort syns därför inte på någon rad.',
  leftOut: (shown, all) => `Här står ${shown} av ${all} fynd, de viktigaste först.`,
  fine: 'inget att anmärka på',
  workspace: 'Mappen som innehåller plans.',
};
