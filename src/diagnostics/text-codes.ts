import type { LookAlike, PictureProblem } from './code-words.ts';

/** The findings about running text, links, pictures and persons, with the shape of their data. */
export interface TextFindingData {
  'text/to-write': { readonly prompt: string };
  'text/looks-like': { readonly what: LookAlike; readonly text: string };
  'heading/title-missing': Record<string, never>;
  'heading/several-titles': { readonly title: string };
  'heading/title-not-first': Record<string, never>;
  'heading/misplaced': { readonly title: string };
  'heading/skipped': { readonly level: number; readonly expected: number };
  'heading/too-deep': { readonly limit: number };
  'heading/typed-number': { readonly number: string; readonly rest: string };
  'heading/unnumbered-unknown': { readonly heading: string; readonly suggestion: string | undefined };
  'link/broken': { readonly target: string; readonly suggestion: string | undefined };
  'link/unusable': { readonly target: string };
  'link/active-scheme': { readonly scheme: string };
  'link/local-disk': { readonly target: string };
  'link/tracking': { readonly parameters: readonly string[] };
  'link/unused-definition': { readonly label: string };
  'chart/empty': { readonly indicator: string; readonly periods: number };
  'picture/missing': { readonly target: string; readonly suggestion: string | undefined };
  'picture/remote': { readonly target: string };
  'picture/no-alternative': { readonly target: string };
  'picture/format': { readonly target: string; readonly reason: PictureProblem };
  'picture/inline': { readonly target: string };
  'table/too-wide': { readonly columns: number; readonly limit: number };
  'table/extra-cell': { readonly cells: number; readonly columns: number };
  'footnote/undefined': { readonly label: string };
  'footnote/unused': { readonly label: string };
  'footnote/nested': { readonly label: string };
  'html/raw': { readonly html: string };
  'character/no-glyph': { readonly character: string; readonly code: string };
  'privacy/identity-number': { readonly kind: 'personnummer' | 'samordningsnummer' };
  'privacy/email': Record<string, never>;
  'privacy/phone': Record<string, never>;
  'privacy/small-count': { readonly count: string; readonly limit: number };
}

export const TEXT_CODES: { readonly [C in keyof TextFindingData]: true } = {
  'text/to-write': true,
  'text/looks-like': true,
  'heading/title-missing': true,
  'heading/several-titles': true,
  'heading/title-not-first': true,
  'heading/misplaced': true,
  'heading/skipped': true,
  'heading/too-deep': true,
  'heading/typed-number': true,
  'heading/unnumbered-unknown': true,
  'link/broken': true,
  'link/unusable': true,
  'link/active-scheme': true,
  'link/local-disk': true,
  'link/tracking': true,
  'link/unused-definition': true,
  'chart/empty': true,
  'picture/missing': true,
  'picture/remote': true,
  'picture/no-alternative': true,
  'picture/format': true,
  'picture/inline': true,
  'table/too-wide': true,
  'table/extra-cell': true,
  'footnote/undefined': true,
  'footnote/unused': true,
  'footnote/nested': true,
  'html/raw': true,
  'character/no-glyph': true,
  'privacy/identity-number': true,
  'privacy/email': true,
  'privacy/phone': true,
  'privacy/small-count': true,
};
