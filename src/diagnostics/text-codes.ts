import type { LookAlike, PictureProblem } from './code-words.ts';
import { data } from './data.ts';

/** The findings about running text, links, pictures and persons, with the shape of their data. */
export const TEXT_CODES = {
  'text/to-write': data<{ readonly prompt: string }>(),
  'text/placeholder': data<{ readonly words: string }>(),
  'text/looks-like': data<{ readonly what: LookAlike; readonly text: string }>(),
  'table/no-rows': data(),
  'link/no-words': data(),
  'heading/title-missing': data(),
  'heading/several-titles': data<{ readonly title: string }>(),
  'heading/title-not-first': data(),
  'heading/misplaced': data<{ readonly title: string }>(),
  'heading/skipped': data<{ readonly level: number; readonly expected: number }>(),
  'heading/too-deep': data<{ readonly limit: number }>(),
  'heading/typed-number': data<{ readonly number: string; readonly rest: string }>(),
  'heading/unnumbered-unknown': data<{ readonly heading: string; readonly suggestion: string | undefined }>(),
  'heading/nothing-below': data<{ readonly title: string; readonly remark: boolean }>(),
  'link/broken': data<{ readonly target: string; readonly suggestion: string | undefined }>(),
  'link/unusable': data<{ readonly target: string }>(),
  'link/active-scheme': data<{ readonly scheme: string }>(),
  'link/local-disk': data<{ readonly target: string }>(),
  'link/tracking': data<{ readonly parameters: readonly string[] }>(),
  'link/unused-definition': data<{ readonly label: string }>(),
  /** `count` headings have the words that the address names. */
  'link/ambiguous': data<{ readonly target: string; readonly count: number }>(),
  'chart/empty': data<{ readonly indicator: string; readonly periods: number }>(),
  'chart/too-large': data<{
    readonly part: 'values' | 'charts';
    readonly count: number;
    readonly limit: number;
  }>(),
  'picture/missing': data<{ readonly target: string; readonly suggestion: string | undefined }>(),
  'picture/remote': data<{ readonly target: string }>(),
  'picture/no-alternative': data<{ readonly target: string }>(),
  /** `detail` is what the file is, where that is known, or what of it cannot be drawn. */
  'picture/format': data<{
    readonly target: string;
    readonly reason: PictureProblem;
    readonly detail: string | undefined;
  }>(),
  'picture/inline': data<{ readonly target: string }>(),
  'table/too-wide': data<{ readonly columns: number; readonly limit: number }>(),
  'table/extra-cell': data<{ readonly cells: number; readonly columns: number }>(),
  'table/none-below': data<{ readonly written: string }>(),
  'footnote/undefined': data<{ readonly label: string }>(),
  'footnote/unused': data<{ readonly label: string }>(),
  'footnote/nested': data<{ readonly label: string }>(),
  'html/raw': data<{ readonly html: string }>(),
  'character/no-glyph': data<{ readonly character: string; readonly code: string }>(),
  'privacy/identity-number': data<{ readonly kind: 'personnummer' | 'samordningsnummer' }>(),
  'privacy/email': data(),
  'privacy/phone': data(),
  'privacy/small-count': data<{ readonly count: string; readonly limit: number }>(),
};
