import type { YamlValue } from '../../parse/index.ts';
import { fieldsOf } from '../pointer.ts';
import {
  afterColon,
  beginsLine,
  columnOf,
  dashOf,
  dataAt,
  entriesOf,
  insertAt,
  isFlow,
  lineEnd,
  linesOf,
  type Site,
  type Steps,
  startOf,
  valueEnd,
  valueStart,
  withNotesAbove,
} from '../site.ts';
import { fieldWritten, inFlow, itemsWritten, itemWritten, writtenKey } from '../written-value.ts';
import { setValue, type Ways } from './set-value.ts';

/** Gives a field a value, and makes the field, and what it stands in, where it is missing. */
export function setField(site: Site, steps: Steps, value: YamlValue, after: string | undefined): Ways {
  const step = steps.at(-1);
  if (step === undefined) return 'no-such-place';
  if (dataAt(site, steps) !== undefined) return setValue(site, steps, value);
  const above = steps.slice(0, -1);
  const parent = dataAt(site, above);
  if (parent === undefined || (parent === null && above.length > 0)) {
    return setField(site, above, step === '0' ? [value] : { [step]: value }, undefined);
  }
  if (Array.isArray(parent)) {
    return Number(step) === parent.length ? addItem(site, above, value, undefined) : 'no-such-place';
  }
  if (parent === null) {
    const { text, yamlEnd } = site;
    const before = yamlEnd > 0 && text[yamlEnd - 1] !== '\n' ? '\n' : '';
    return [[insertAt(yamlEnd, `${before}${fieldWritten(step, value, 0, site.layout)}\n`)]];
  }
  if (fieldsOf(parent) === undefined) return 'other-shape';
  const names = entriesOf(site, above);
  const before = after === '' ? undefined : names.includes(after ?? '') ? after : names.at(-1);
  return isFlow(site, above)
    ? fieldInFlow(site, above, step, value, before)
    : fieldInBlock(site, above, step, value, before);
}

function fieldInFlow(
  site: Site,
  above: Steps,
  key: string,
  value: YamlValue,
  before: string | undefined,
): Ways {
  const words = `${writtenKey(key)}: ${inFlow(value)}`;
  const first = entriesOf(site, above)[0];
  if (first === undefined) return [[insertAt(valueStart(site, above) + 1, words)]];
  if (before === undefined) return [[insertAt(startOf(site, [...above, first]), `${words}, `)]];
  return [[insertAt(valueEnd(site, [...above, before]), `, ${words}`)]];
}

function fieldInBlock(
  site: Site,
  above: Steps,
  key: string,
  value: YamlValue,
  before: string | undefined,
): Ways {
  const { text, layout } = site;
  const first = startOf(site, [...above, entriesOf(site, above)[0]!]);
  const indent = columnOf(text, first);
  const pad = `\n${' '.repeat(indent)}`;
  const words = fieldWritten(key, value, indent, layout);
  if (before === undefined) return [[insertAt(first, words + pad)]];
  return [[insertAt(lineEnd(text, valueEnd(site, [...above, before])), pad + words)]];
}

/** Puts an item into a list, before another or last. */
export function addItem(site: Site, steps: Steps, value: YamlValue, index: number | undefined): Ways {
  const list = dataAt(site, steps);
  if (list === undefined) return 'no-such-place';
  if (list === null) return setValue(site, steps, [value]);
  if (!Array.isArray(list)) return 'other-shape';
  const next = index !== undefined && index < list.length ? [...steps, String(index)] : undefined;
  if (isFlow(site, steps)) {
    if (list.length === 0) return firstItem(site, steps, value);
    if (next) return [[insertAt(valueStart(site, next), `${inFlow(value)}, `)]];
    return [[insertAt(valueEnd(site, [...steps, String(list.length - 1)]), `, ${inFlow(value)}`)]];
  }
  const { text, layout } = site;
  const beside = next ?? [...steps, String(list.length - 1)];
  const dash = dashOf(site, beside);
  if (dash === undefined) return 'written-otherwise';
  const indent = columnOf(text, dash);
  // As much room after the dash as its neighbour has, where that stands on the same line.
  const start = valueStart(site, beside);
  const between = text.slice(dash + 1, start);
  const room = /^ +$/.test(between) ? between.length : 1;
  const item = `-${' '.repeat(room)}${itemWritten(value, indent + 1 + room, layout)}`;
  const pad = ' '.repeat(indent);
  if (next === undefined) return [[insertAt(lineEnd(text, valueEnd(site, beside)), `\n${pad}${item}`)]];
  const lines = linesOf(site, next);
  if (lines) return [[insertAt(withNotesAbove(site, lines.start), `${pad}${item}\n`)]];
  return beginsLine(text, dash) ? 'written-otherwise' : [[insertAt(dash, `${item}\n${pad}`)]];
}

/** Into `[]`: a text or a word between the brackets, fields as lines below. */
function firstItem(site: Site, steps: Steps, value: YamlValue): Ways {
  const { text, layout } = site;
  const start = valueStart(site, steps);
  const between = [insertAt(start + 1, inFlow(value))];
  const colon = fieldsOf(value) && !isFlow(site, steps.slice(0, -1)) ? afterColon(site, steps) : undefined;
  if (colon === undefined) return [between];
  const end = valueEnd(site, steps);
  const indent = columnOf(text, startOf(site, steps)) + layout.dash;
  const below = `\n${itemsWritten([value], indent, layout)}`;
  return [[{ start: colon, end, words: '' }, insertAt(lineEnd(text, end), below)], between];
}
