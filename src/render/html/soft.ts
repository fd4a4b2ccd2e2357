import type { Inline } from '../../report/index.ts';
import { compoundParts } from '../joints.ts';

/** A word of more letters may be divided where it stands in narrow columns or in large letters; a phone is some twenty wide. */
const LONG = /\S{18}/;
const SOFT = '\u00ad';

/**
 * Compounds with a soft hyphen at their joints. Browsers divide words by themselves where they know how, but not all of them know Swedish, and
 * some divide no word that begins with a capital: then «Kunskapsstyrningsorganisationen» is cut without a hyphen, or pushes a table off the screen.
 */
export function softWords(words: string): string {
  if (!LONG.test(words)) return words;
  return words
    .split(/(\s)/)
    .map((word) => (LONG.test(word) ? compoundParts(word).join(SOFT) : word))
    .join('');
}

/** The same of finished words; what is in another language, or code, is left. */
export function softened(content: readonly Inline[]): readonly Inline[] {
  return content.map((inline): Inline => {
    if (inline.kind === 'text') return { ...inline, text: softWords(inline.text) };
    if (inline.kind === 'language' || !('children' in inline)) return inline;
    return { ...inline, children: softened(inline.children) };
  });
}
