import type { Code, FindingData } from '../diagnostics/index.ts';
import type { Example } from './example.ts';

/** A finding in words: what is there, what would have been right, and one thing to do. Whole sentences. */
export interface Sentence {
  readonly found: string;
  readonly expected?: string;
  readonly todo: string;
}

/** All that is said of a code in one language: by a check (`say`), and by `plan explain` (a short name, what it means, where it comes from). */
interface WordsFor<C extends Code> {
  readonly title: string;
  /** `expected` is the finding's own list, nearest first. */
  readonly say: (data: FindingData[C], expected: readonly string[]) => Sentence;
  readonly meaning: string;
  readonly why: string;
}

/** What an author writes in an example is Swedish in either language, so it stands with the Swedish words alone. */
interface WordsAndExampleFor<C extends Code> extends WordsFor<C> {
  readonly example: Example;
}

/** The codes of some subjects: `CodesOf<'yaml'>` is every `yaml/…`. A new code lands in the file of its subject. */
export type CodesOf<Subject extends string> = Extract<Code, `${Subject}/${string}`>;

/** The words of some codes. Leaving one out does not compile. */
export type WordsOf<C extends Code> = { readonly [K in C]: WordsFor<K> };
export type WordsAndExamplesOf<C extends Code> = { readonly [K in C]: WordsAndExampleFor<K> };
