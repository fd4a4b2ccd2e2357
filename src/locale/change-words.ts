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
  /** Said after the sentence when the agreement moved and not the plan. */
  readonly agreement: string;
  /** Heading over what is only alike. */
  readonly suggestions: string;
  /** What is only alike, by its title, and its id where it has one. */
  named(title: string, id: string | undefined): string;
  alike(before: string, after: string, likeness: number): string;
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
  /** How many words came and went in a text. */
  words(removed: number, added: number): string;
}
