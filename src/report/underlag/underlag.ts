import type { Span } from '../../diagnostics/index.ts';
import type { AnswerKind } from '../../model/index.ts';

/** The reporting view: what those who follow up an agreement ask, answered from one plan, with finished words. */
export interface Underlag {
  /** As on the command line. */
  readonly plan: string;
  readonly title: string;
  readonly kind: string;
  readonly county: string;
  readonly period: string;
  /** Id and title of the agreement; undefined where the plan names none that is known. */
  readonly agreement: { readonly id: string; readonly title: string } | undefined;
  /** The days that are still to be kept, the nearest first, each a sentence; or that they are not known, or have all passed. */
  readonly days: readonly string[];
  readonly parts: readonly UnderlagPart[];
}

/**
 * What is sent in together: who answers (`vem`), one area of the agreement (`område`), the county's other work (`övrigt`), the plan as a whole
 * (`helhet`), what others account for (`andra`).
 */
export interface UnderlagPart {
  readonly sort: 'vem' | 'område' | 'övrigt' | 'helhet' | 'andra';
  readonly title: string;
  /** What the plan calls the area, where it has other words for it. */
  readonly inPlan: readonly string[];
  /** Who the area is meant for, in words. */
  readonly recipients: readonly string[];
  readonly questions: readonly AnsweredQuestion[];
}

export interface AnsweredQuestion {
  readonly id: string;
  readonly text: string;
  readonly about: AnswerKind;
  /** Whether the agreement itself asks, or it is only what is often asked. */
  readonly asked: 'överenskommelsen' | 'vanlig fråga';
  readonly groups: readonly AnswerGroup[];
}

/** What belongs together: an area, a sum, a perspective; the part as a whole where it has no title. */
export interface AnswerGroup {
  readonly title: string | undefined;
  /** The agreement's areas that it is about. */
  readonly areas: readonly string[];
  /** Who is asked for or gets it, in words. */
  readonly recipients: readonly string[];
  readonly rows: readonly AnswerRow[];
}

export interface AnswerRow {
  readonly label: string;
  /** Undefined where the plan does not tell: «Uppgift saknas». */
  readonly value: string | undefined;
  /** No answer itself: it tells where the plan speaks of it, or who reports it instead. */
  readonly instead?: 'elsewhere' | 'others';
  readonly place: AnswerPlace;
}

/** Where the answer stands, or would stand. */
export interface AnswerPlace {
  /** Undefined where the file is not there yet, or the whole file is meant. */
  readonly span: Span | undefined;
  readonly path: string;
  /** The field, in words that an author can look for. */
  readonly field: string | undefined;
}

/** How many answers there are, how many are missing, how many stand elsewhere in the plan, and how many are others' to give. */
export function countAnswers({ parts }: Underlag): {
  readonly all: number;
  readonly missing: number;
  readonly elsewhere: number;
  readonly others: number;
} {
  const rows = parts.flatMap(({ questions }) => questions.flatMap(rowsOf));
  const count = (fits: (row: AnswerRow) => boolean) => rows.filter(fits).length;
  return {
    all: rows.length,
    missing: count(({ value }) => value === undefined),
    elsewhere: count(({ instead }) => instead === 'elsewhere'),
    others: count(({ instead }) => instead === 'others'),
  };
}

export function rowsOf({ groups }: AnsweredQuestion): readonly AnswerRow[] {
  return groups.flatMap(({ rows }) => rows);
}
