import type { Change, ChangeCode, Group, SubjectKind } from '../diff/index.ts';

/** One sentence a change, without its subject, which stands before it; leaving one out does not compile. */
export type ChangeSentences = {
  readonly [C in ChangeCode]: (data: Extract<Change, { code: C }>['data']) => string;
};

/** What `plan diff` says, and the annex that is made of it. */
export interface ChangeWords {
  readonly sentences: ChangeSentences;
  readonly groups: { readonly [G in Group]: string };
  readonly kinds: { readonly [K in SubjectKind]: string };
  title(before: string, after: string): string;
  readonly nothing: string;
  /** Where there are more than a report may show. */
  notAll(shown: number, all: number): string;
  /** Where more is alike than a report may show. */
  notAllAlike(shown: number, all: number): string;
  /** Said after the sentence when the agreement moved and not the plan. */
  readonly agreement: string;
  /** Heading over what is only alike. */
  readonly suggestions: string;
  /** What is only alike, by its title, and its id where it has one. */
  named(title: string, id: string | undefined): string;
  /** With what can be done about it, which depends on what sort of thing it is. */
  alike(before: string, after: string, likeness: number, kind: SubjectKind): string;
  /** Heading over what is no area's. */
  readonly whole: string;
  /** A sentence that is said once of several things. */
  several(change: Change, sentence: string): string;
  /** One sentence with the names of all, where there is one. */
  listed(names: readonly string[], change: Pick<Change, 'code'>): string | undefined;
  swapped(before: string, after: string): string;
  /** «5 borttagna, 2 försvagade». */
  sum(counts: readonly (readonly [group: string, count: number])[]): string;
  readonly columns: {
    readonly what: string;
    readonly change: string;
    readonly before: string;
    readonly after: string;
  };
  readonly place: string;
  /** Where a thing stands in a report: by the number of its section, else by its title; and in which plan's. */
  readonly stands: {
    section(number: string): string;
    titled(title: string): string;
    inPlan(place: string, plan: string): string;
  };
  /** How many words came and went in a text. */
  words(removed: number, added: number): string;
}
