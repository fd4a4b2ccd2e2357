import type { PlanKind } from '../model/index.ts';

/** What a report shows and in what order, as data from `templates/<name>/outline.json`: one for each kind of plan. */
export type Outlines = { readonly [K in PlanKind]: Outline };

export interface Outline {
  readonly cover: readonly CoverPart[];
  readonly contents: { readonly depth: number };
  /** `text` is the area's own body, `underavsnitt` the headings below it. */
  readonly area: readonly AreaPart[];
  /** The parts for which an empty place says «Uppgift saknas». */
  readonly ask: readonly AreaPart[];
  readonly annexes: readonly Annex[];
}

export type CoverPart = 'län' | 'parter' | 'period' | 'överenskommelse' | 'beslut' | 'datum' | 'diarienummer';
export type AreaPart =
  | 'fokusområden'
  | 'ansvariga'
  | 'målgrupper'
  | 'text'
  | 'underavsnitt'
  | 'mål'
  | 'aktiviteter'
  | 'indikatorer';
export type Annex = 'indikatorer' | 'om-dokumentet';
