import type { PlanKind } from '../model/index.ts';

export const COVER_PARTS = [
  'län',
  'parter',
  'period',
  'överenskommelse',
  'beslut',
  'datum',
  'diarienummer',
] as const;

/** `text` is the area's own body, `underavsnitt` the headings below it. */
export const AREA_PARTS = [
  'fokusområden',
  'ansvariga',
  'målgrupper',
  'text',
  'underavsnitt',
  'mål',
  'aktiviteter',
  'indikatorer',
] as const;

export const ANNEXES = [
  'fokusområden',
  'medel',
  'indikatorer',
  'om-dokumentet',
  'godtagna-avvikelser',
  'redovisningsunderlag',
  'uppföljning',
  'ändringar',
] as const;

export type CoverPart = (typeof COVER_PARTS)[number];
export type AreaPart = (typeof AREA_PARTS)[number];
export type Annex = (typeof ANNEXES)[number];

/** What a report shows and in what order, as data from `templates/<name>/outline.json`: one for each kind of plan. */
export type Outlines = { readonly [K in PlanKind]: Outline };

export interface Outline {
  readonly cover: readonly CoverPart[];
  /** The deepest heading level that stands in contents and bookmarks. */
  readonly contents: { readonly depth: number };
  readonly area: readonly AreaPart[];
  /** The parts for which an empty place says «Uppgift saknas». */
  readonly ask: readonly AreaPart[];
  readonly annexes: readonly Annex[];
}
