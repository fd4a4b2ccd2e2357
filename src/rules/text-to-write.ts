import { finding } from '../diagnostics/index.ts';
import { PROMPT } from '../model/index.ts';
import type { Rule } from './rule.ts';

const IN_TEXT = new RegExp(`<!--[ \\t]*${PROMPT}[ \\t]*(.*?)[ \\t]*-->`, 'giu');
const IN_DATA = new RegExp(`^[ \\t]*#[ \\t]*${PROMPT}[ \\t]*(.*?)[ \\t]*$`, 'gimu');

/** A question that `plan next` left in a file stands there still. In a body a line that begins with `#` is a heading. */
export const textToWrite: Rule = function* ({ sources }) {
  for (const { path, text } of sources.values()) {
    const isMarkdown = path.endsWith('.md');
    const body = isMarkdown ? Math.max(0, text.indexOf('\n---', 3)) : text.length;
    const found = [...text.slice(0, body).matchAll(IN_DATA), ...(isMarkdown ? text.matchAll(IN_TEXT) : [])];
    for (const match of found) {
      const start = match.index + match[0].search(/\S/);
      yield finding(
        'text/to-write',
        { path, start, end: match.index + match[0].length },
        { prompt: match[1] ?? '' },
      );
    }
  }
};
