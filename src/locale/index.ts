/**
 * Shelf: every sentence the program says, in Swedish and English, and how dates, numbers, money and names are written
 * and sorted.
 *
 * In: a finding's code and data, or a bare value. Out: words. This room must not judge, look anything up, or ask the
 * machine for its language; sentences stand nowhere else.
 */
export { aboutMoney } from './about-money.ts';
export { amountText } from './amount.ts';
export type { AssistWords } from './assist-words.ts';
export { beginning } from './beginning.ts';
export { capital } from './capital.ts';
export type { ChangeWords } from './change-words.ts';
export { chartWords } from './chart-words.ts';
export type { Commands } from './commands.ts';
export { compare } from './compare.ts';
export type { Example } from './example.ts';
export { exampleOf } from './example-of.ts';
export { explainIndex, explainPage } from './explain-page.ts';
export type { GitWords } from './git-words.ts';
export type { ImportPage } from './import-words.ts';
export { labels } from './labels.ts';
export type { LedgerWords } from './ledger-words.ts';
export type { Lang, Locale } from './locale.ts';
export { localeFor } from './locale-for.ts';
export type { LspWords } from './lsp-words.ts';
export { moneyLabels } from './money-labels.ts';
export { openDataLabels } from './open-data-labels.ts';
export type { PageWords } from './page-words.ts';
export { prompts } from './prompts.ts';
export type { Sentence } from './sentence.ts';
export { endsSentence } from './sentence-end.ts';
export { sentenceOf } from './sentence-of.ts';
export type { SessionWords } from './session-words.ts';
export { siteLabels } from './site-labels.ts';
export type { Rows } from './standing-labels.ts';
/** How a report writes numbers, for those who need no words: all the others come with them. */
export { format as swedishFormat } from './sv/format.ts';
