import type { Finding } from '../diagnostics/index.ts';
import type { Locale } from './locale.ts';
import type { Sentence } from './sentence.ts';

/** A finding in words. */
export function sentenceOf(locale: Locale, finding: Finding): Sentence {
  // Code and data belong together in a Finding, but the compiler cannot follow the pair through the table.
  const sentence = locale.findings[finding.code].say as (
    data: Finding['data'],
    expected: readonly string[],
  ) => Sentence;
  return sentence(finding.data, finding.expected ?? []);
}
