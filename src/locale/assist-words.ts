import type { LeftReason } from '../edit/index.ts';

/** What is said to whoever gets help while writing. */
export interface AssistWords {
  /** On a choice that mends a finding: what it does. */
  readonly change: (word: string) => string;
  /** The same where words are taken away. */
  readonly take: string;
  readonly writeId: (id: string) => string;
  readonly quote: string;
  readonly accept: string;
  /** Why a file is left as it is. */
  readonly left: Readonly<Record<LeftReason, string>>;
  /** Why an id keeps its name. */
  readonly keptName: Readonly<Record<'no-id' | 'not-an-id' | 'taken' | 'agreement', string>>;
  /** Why a finding cannot be accepted. */
  readonly notAccepted: string;
}
