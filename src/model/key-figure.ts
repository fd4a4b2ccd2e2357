/** What a plan may choose to show first (`nyckeltal`), beside its indicators by id and amounts by name (`medel/suicidprevention/använt`). */
export const KEY_FIGURES = [
  'områden',
  'mål',
  'åtaganden',
  'klara',
  'försenade',
  'obesvarade',
  'medel',
  'använda-medel',
  'indikatorer',
  'parter',
] as const;

export type KeyFigureWord = (typeof KEY_FIGURES)[number];
