import {
  dashOf,
  dataAt,
  insertAt,
  isFlow,
  isItem,
  lineEnd,
  type Site,
  type Steps,
  valueEnd,
  valueStart,
} from '../site.ts';
import { writtenKey } from '../written-value.ts';
import type { Ways } from './set-value.ts';

/** Makes fields of an item that is a bare text. The text is kept as it is written, with its quotes and its lines. */
export function widenItem(site: Site, steps: Steps, key: string): Ways {
  if (typeof dataAt(site, steps) !== 'string') return 'other-shape';
  if (!isItem(site, steps)) return 'written-otherwise';
  const { text } = site;
  const [start, end] = [valueStart(site, steps), valueEnd(site, steps)];
  const name = `${writtenKey(key)}: `;
  if (isFlow(site, steps.slice(0, -1))) return [[insertAt(start, `{${name}`), insertAt(end, '}')]];
  const dash = dashOf(site, steps);
  if (dash === undefined || !/^- +$/.test(text.slice(dash, start))) return 'written-otherwise';
  // Lines that the text goes on over must stay inside its field, which is further in than its item was.
  const shift = ' '.repeat(start - dash);
  const more = [];
  for (let line = lineEnd(text, start) + 1; line <= end; line = lineEnd(text, line) + 1) {
    if (text.slice(line, lineEnd(text, line)).trim() !== '' || text[line] === ' ')
      more.push(insertAt(line, shift));
  }
  return [[insertAt(start, name), ...more]];
}
