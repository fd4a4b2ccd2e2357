import {
  afterColon,
  dashOf,
  dataAt,
  entriesOf,
  insertAt,
  isFlow,
  isItem,
  lineEnd,
  linesOf,
  type Site,
  type Steps,
  startOf,
  valueEnd,
} from '../site.ts';
import type { Splice } from '../wish.ts';
import type { Ways } from './set-value.ts';

/** Takes a field or an item away, with the lines that are its own. Notes above it stay. */
export function removeEntry(site: Site, steps: Steps): Ways {
  if (steps.length === 0 || dataAt(site, steps) === undefined) return 'no-such-place';
  const above = steps.slice(0, -1);
  const names = entriesOf(site, above);
  const index = names.indexOf(steps.at(-1)!);
  const beside = (name: string) => [...above, name];
  const [before, next] = [names[index - 1], names[index + 1]];
  if (isFlow(site, above)) {
    const [start, end] = [startOf(site, steps), valueEnd(site, steps)];
    const gone: Splice =
      next !== undefined
        ? { start, end: startOf(site, beside(next)), words: '' }
        : { start: before === undefined ? start : valueEnd(site, beside(before)), end, words: '' };
    return /#/.test(site.text.slice(gone.start, gone.end)) ? 'holds-notes' : [[gone]];
  }
  if (names.length === 1) return removeOnly(site, steps);
  const lines = linesOf(site, steps);
  if (lines) return [[withoutLines(site.text, lines)]];
  return next === undefined || isItem(site, steps)
    ? 'written-otherwise'
    : removeFirst(site, steps, beside(next));
}

/** Whole lines, with one line feed. */
function withoutLines(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): Splice {
  if (end < text.length) return { start, end: end + 1, words: '' };
  return { start: Math.max(0, start - 1), end, words: '' };
}

/** The first field of an item, which stands after its dash: the next takes its place. */
function removeFirst(site: Site, steps: Steps, next: Steps): Ways {
  const { text } = site;
  const start = startOf(site, steps);
  const line = lineEnd(text, valueEnd(site, steps));
  const after = startOf(site, next);
  if (text.slice(line, after).trim() === '') return [[{ start, end: after, words: '' }]];
  const room = /[ \t]*$/.exec(text.slice(0, start))![0].length;
  return [[{ start: start - room, end: line, words: '' }]];
}

/** The only one of its kind: what it stood in is then written as empty. */
function removeOnly(site: Site, steps: Steps): Ways {
  const above = steps.slice(0, -1);
  const lines = linesOf(site, steps);
  if (above.length === 0) return lines ? [[withoutLines(site.text, lines)]] : 'written-otherwise';
  const empty = isItem(site, steps) ? '[]' : '{}';
  const start = isItem(site, steps) ? (dashOf(site, steps) ?? startOf(site, steps)) : startOf(site, steps);
  const colon = isItem(site, above) ? undefined : afterColon(site, above);
  if (lines === undefined || colon === undefined)
    return [[{ start, end: valueEnd(site, steps), words: empty }]];
  return [[insertAt(colon, ` ${empty}`), withoutLines(site.text, lines)]];
}
