import type { YamlValue } from '../../parse/index.ts';
import {
  afterColon,
  columnOf,
  dashOf,
  dataAt,
  insertAt,
  isFlow,
  isItem,
  lineEnd,
  type Site,
  type Steps,
  startOf,
  valueEnd,
  valueStart,
} from '../site.ts';
import type { LeftReason, Splice } from '../wish.ts';
import { asBlock, blockHeader, onOneLine } from '../written-text.ts';
import { afterName, inFlow, itemWritten } from '../written-value.ts';

/** Ways to change a text, the best first, or why there is none. Each is tried until one is proven right. */
export type Ways = readonly (readonly Splice[])[] | LeftReason;

/** Gives a field or an item that is there another value. */
export function setValue(site: Site, steps: Steps, value: YamlValue): Ways {
  const old = dataAt(site, steps);
  if (old === undefined || steps.length === 0) return 'no-such-place';
  const flow = isFlow(site, steps.slice(0, -1));
  if (old === null) return flow ? inEmptyFlow(site, steps, value) : inEmptyPlace(site, steps, value);
  const [start, end] = [valueStart(site, steps), valueEnd(site, steps)];
  const written = site.text.slice(start, end);
  if (typeof old === 'string' && typeof value === 'string') {
    const texts = flow ? onOneLine(value, true, written) : inBlock(site, steps, value, written);
    return texts.map((words) => [{ start, end, words }]);
  }
  // A text over several lines holds no notes; fields and items may.
  if (typeof old !== 'string' && /(?:^|\s)#/m.test(written)) return 'holds-notes';
  if (flow) return [[{ start, end, words: inFlow(value) }]];
  return inPlaceOf(site, steps, value, end);
}

/** The ways to write a text outside `[ ]`: on lines of its own if it was before, or if it has several. */
function inBlock(site: Site, steps: Steps, text: string, before: string): readonly string[] {
  const header = blockHeader(before);
  const indent = header
    ? (/\n( *)\S/.exec(before)?.[1] ?? ' '.repeat(indentBelow(site, steps)))
    : ' '.repeat(indentBelow(site, steps));
  const signs = header ? [header.sign, '|'] : text.includes('\n') ? ['|'] : [];
  const blocks = signs.flatMap((sign) => asBlock(text, indent, sign, header?.note) ?? []);
  return [...blocks, ...onOneLine(text, false, before).map((line) => line + (header?.note ?? ''))];
}

/** How far in the lines of a text stand that has its own. */
function indentBelow(site: Site, steps: Steps): number {
  const { text, layout } = site;
  if (isItem(site, steps)) return columnOf(text, dashOf(site, steps) ?? valueStart(site, steps)) + 2;
  return columnOf(text, startOf(site, steps)) + layout.field;
}

/** In the place of a whole value, from its colon or dash on. */
function inPlaceOf(site: Site, steps: Steps, value: YamlValue, end: number): Ways {
  const { text, layout } = site;
  if (isItem(site, steps)) {
    const start = valueStart(site, steps);
    return [[{ start, end, words: itemWritten(value, columnOf(text, start), layout) }]];
  }
  const colon = afterColon(site, steps);
  if (colon === undefined) return 'written-otherwise';
  const words = afterName(value, columnOf(text, startOf(site, steps)), layout);
  const line = lineEnd(text, end);
  // A note beside the old value stays on the name's line.
  return words.startsWith('\n') && text.slice(end, line).trim() !== ''
    ? [[{ start: colon, end, words: '' }, insertAt(line, words)]]
    : [[{ start: colon, end, words }]];
}

function inEmptyPlace(site: Site, steps: Steps, value: YamlValue): Ways {
  const { text, layout } = site;
  const end = valueEnd(site, steps);
  if (isItem(site, steps)) {
    const words = ` ${itemWritten(value, columnOf(text, end) + 1, layout)}`;
    return [[insertAt(end, words)]];
  }
  const words = afterName(value, columnOf(text, startOf(site, steps)), layout);
  return [[insertAt(words.startsWith('\n') ? lineEnd(text, end) : end, words)]];
}

function inEmptyFlow(site: Site, steps: Steps, value: YamlValue): Ways {
  const end = valueEnd(site, steps);
  const colon = site.text[end - 1] === ':' ? '' : ':';
  return isItem(site, steps) ? 'written-otherwise' : [[insertAt(end, `${colon} ${inFlow(value)}`)]];
}
