import type { Code, FindingData } from '../diagnostics/index.ts';

/** A finding in words: what is there, what would have been right, and one thing to do. Whole sentences. */
export interface Sentence {
  readonly found: string;
  readonly expected?: string;
  readonly todo: string;
}

/** Why a rule exists, for `plan explain`: a short name, what it means, and where it comes from. */
interface Explanation {
  readonly title: string;
  readonly meaning: string;
  readonly why: string;
}

/** The codes of some subjects: `CodesOf<'yaml'>` is every `yaml/…`. A new code lands in the file of its subject. */
export type CodesOf<Subject extends string> = Extract<Code, `${Subject}/${string}`>;

/** One sentence a code; leaving one out does not compile. `expected` is the finding's own list, nearest first. */
export type SentencesOf<C extends Code> = {
  readonly [K in C]: (data: FindingData[K], expected: readonly string[]) => Sentence;
};

export type ExplanationsOf<C extends Code> = { readonly [K in C]: Explanation };

export type Sentences = SentencesOf<Code>;
export type Explanations = ExplanationsOf<Code>;
