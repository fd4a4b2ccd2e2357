import words from '../../schema/mark-words.json' with { type: 'json' };
import { finding } from '../diagnostics/index.ts';
import type { Rule } from './rule.ts';

const before = '(?<![\\p{L}\\p{N}])';
const after = '(?![\\p{L}\\p{N}])';
/** A sentence that begins with «den ska» leans on the one before it, which a list of promises does not show; «de personer som» does not. */
const LEANS = new RegExp(`^(?:${words.syftar.join('|')}) (?:${words['följs-av'].join('|')})${after}`, 'iu');
/** What did not happen is an answer, and no promise. */
const UNDONE = new RegExp(`${before}(?:${words.uteblev.join('|')})${after}`, 'iu');

/** A promise says by itself what is promised: it is read alone by those who follow it up. */
export const markUnclear: Rule = function* ({ marks }) {
  for (const { role, id, text, span } of marks) {
    if (role !== 'plan') continue;
    const sort = UNDONE.test(text) ? 'undone' : LEANS.test(text) ? 'leans' : undefined;
    if (sort) yield finding('mark/unclear', span, { id, text, sort });
  }
};
