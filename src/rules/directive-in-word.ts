import { RunReader } from '../bind/index.ts';
import { finding, lettered } from '../diagnostics/index.ts';
import type { Rule } from './rule.ts';

/**
 * A colon after a letter is a colon (`SKR:s`), so a mark that is written close to a word would be printed as it stands.
 * Only words are looked at, not their ends: a word of many letters would be read once for each of them.
 */
const IN_WORD = lettered(String.raw`(?<![\p{L}\p{N}])([\p{L}\p{N}]+):(plan|svar|se|språk)(?=\[(?!\^))`, 'gu');

/** The end of it, which is looked for first: no word needs to be read where there is none. */
const MARK = /:(?:plan|svar|se|språk)\[/u;

/** `folder:plan[folder]` was meant as a word and a mark. */
export const directiveInWord: Rule = function* ({ texts, sources }) {
  for (const run of texts) {
    if (run.literal || !MARK.test(run.text)) continue;
    const reader = new RunReader(run, sources.get(run.span.path)?.text ?? '');
    for (const match of run.text.matchAll(IN_WORD(run.text))) {
      const suggestion = `${match[1]} :${match[2]}`;
      const data = { name: match[0], suggestion };
      yield finding('directive/unknown', reader.find(match[0]), data, { expected: [suggestion] });
    }
  }
};
