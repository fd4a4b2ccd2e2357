import words from '../../schema/mark-words.json' with { type: 'json' };
import { finding, lettered } from '../diagnostics/index.ts';
import type { Rule } from './rule.ts';

const before = '(?<![\\p{L}\\p{N}])';
const after = '(?![\\p{L}\\p{N}])';
/** A sentence that begins with «den ska» leans on the one before it, which a list of promises does not show; «de personer som» does not. */
const LEANS = lettered(`^(?:${words.syftar.join('|')}) (?:${words['följs-av'].join('|')})${after}`, 'iu');
/** How such a sentence begins. Most promises do not, and the pattern above takes two milliseconds to be made ready. */
const BEGINS = new RegExp(`^(?:${words.syftar.join('|')}) `, 'iu');
/** What did not happen is an answer, and no promise. */
const UNDONE = lettered(`${before}(?:${words.uteblev.join('|')})${after}`, 'iu');

/** A promise says by itself what is promised: it is read alone by those who follow it up. */
export const markUnclear: Rule = function* ({ marks }) {
  for (const { role, id, text, span } of marks) {
    if (role !== 'plan') continue;
    const sort = UNDONE(text).test(text)
      ? 'undone'
      : BEGINS.test(text) && LEANS(text).test(text)
        ? 'leans'
        : undefined;
    if (sort) yield finding('mark/unclear', span, { id, text, sort });
  }
};
