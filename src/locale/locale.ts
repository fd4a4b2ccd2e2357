import type { Code, Related, Severity } from '../diagnostics/index.ts';
import type { AcceptanceWords } from './acceptance-words.ts';
import type { AgreementWords } from './agreement-words.ts';
import type { AssistWords } from './assist-words.ts';
import type { ChangeWords } from './change-words.ts';
import type { CiWords } from './ci-words.ts';
import type { Commands } from './commands.ts';
import type { DayWords } from './day-words.ts';
import type { Format } from './format.ts';
import type { GitWords } from './git-words.ts';
import type { LedgerWords } from './ledger-words.ts';
import type { PageWords } from './page-words.ts';
import type { ReviewWords } from './review-words.ts';
import type { WordsOf } from './sentence.ts';
import type { SinceWords } from './since-words.ts';

export type Lang = 'sv' | 'en';

/** Headings of the pages that `plan explain` shows. */
interface ExplainWords {
  readonly index: string;
  readonly code: string;
  readonly rule: string;
  readonly meaning: string;
  readonly why: string;
  readonly wrong: string;
  readonly right: string;
  /** Before an example that cannot be shown as it really looks. */
  readonly illustration: string;
}

/** One language: every sentence, and how it writes dates, numbers and lists. */
export interface Locale {
  readonly lang: Lang;
  /** All that is said of each code. */
  readonly findings: WordsOf<Code>;
  readonly severity: Readonly<Record<Severity, string>>;
  /** What another place is to the finding, said before that place. */
  readonly related: Readonly<Record<Related['role'], string>>;
  readonly explain: ExplainWords;
  /** What the program says at the door, beside findings. */
  readonly commands: Commands;
  readonly acceptance: AcceptanceWords;
  readonly agreement: AgreementWords;
  readonly assist: AssistWords;
  readonly days: DayWords;
  readonly changes: ChangeWords;
  readonly ledger: LedgerWords;
  readonly ci: CiWords;
  readonly git: GitWords;
  readonly since: SinceWords;
  readonly review: ReviewWords;
  readonly page: PageWords;
  readonly format: Format;
  /** «a, b och c». The conjunction is named in Swedish whatever the language. */
  list(words: readonly string[], conjunction: 'och' | 'eller'): string;
  /** Swedish order in both languages. */
  compare(a: string, b: string): number;
}
