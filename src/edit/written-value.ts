import type { YamlValue } from '../parse/index.ts';
import { asBlock, doubleQuoted, isPlain, onOneLine } from './written-text.ts';

/** How a file lays out what is below a name. */
export interface Layout {
  /** Spaces that a list's dash stands further in than the name above it. */
  readonly dash: number;
  /** Spaces that fields stand further in than the name above them. */
  readonly field: number;
}

/** How the lists and fields of a YAML text stand, as most of it does. */
export function layoutOf(yaml: string): Layout {
  const list = /^( *)(?:- +)?[^\s#:-][^:\n]*:[ \t]*\n(?:\1)( *)- /m.exec(yaml);
  const fields = /^( *)[^\s#:-][^:\n]*:[ \t]*\n(?:\1)( +)[^\s#-]/m.exec(yaml);
  return { dash: list?.[2]?.length ?? 2, field: fields?.[2]?.length ?? 2 };
}

export function writtenKey(key: string): string {
  return /^[\p{L}\p{N}][\p{L}\p{N}_–-]*$/u.test(key) || isPlain(key, true) ? key : doubleQuoted(key);
}

/** A value on one line, as it stands in `[ ]` and `{ }`, or after a name where it has no lines of its own. */
export function inFlow(value: YamlValue): string {
  if (value === null) return '""';
  if (typeof value === 'string') return onOneLine(value, true)[0]!;
  if (Array.isArray(value)) return `[${value.map((item: YamlValue) => inFlow(item)).join(', ')}]`;
  return `{${Object.entries(value)
    .map(([key, inside]) => `${writtenKey(key)}: ${inFlow(inside as YamlValue)}`)
    .join(', ')}}`;
}

/** A name with its value, from the name on. `indent` is how far in the name stands. */
export function fieldWritten(key: string, value: YamlValue, indent: number, layout: Layout): string {
  return `${writtenKey(key)}:${afterName(value, indent, layout)}`;
}

/** What stands after a name's colon. */
export function afterName(value: YamlValue, indent: number, layout: Layout): string {
  if (value === null) return '';
  if (typeof value === 'string') return ` ${textWritten(value, indent + layout.field)}`;
  if (Array.isArray(value)) {
    if (value.every((item) => typeof item === 'string' && isWord(item))) return ` ${inFlow(value)}`;
    return `\n${itemsWritten(value, indent + layout.dash, layout)}`;
  }
  const entries = Object.entries(value);
  if (entries.length === 0) return ' {}';
  const inside = indent + layout.field;
  const pad = ' '.repeat(inside);
  return `\n${entries.map(([key, each]) => pad + fieldWritten(key, each as YamlValue, inside, layout)).join('\n')}`;
}

/** The items of a list, a line or more each, from the first one's indent on. */
export function itemsWritten(items: readonly YamlValue[], indent: number, layout: Layout): string {
  return items.map((item) => `${' '.repeat(indent)}- ${itemWritten(item, indent + 2, layout)}`).join('\n');
}

/** An item, from after its dash on. `indent` is how far in its text stands. */
export function itemWritten(item: YamlValue, indent: number, layout: Layout): string {
  if (item === null) return '""';
  if (typeof item === 'string') return textWritten(item, indent);
  if (Array.isArray(item)) return inFlow(item);
  const entries = Object.entries(item);
  if (entries.length === 0) return '{}';
  return entries
    .map(([key, value]) => fieldWritten(key, value as YamlValue, indent, layout))
    .join(`\n${' '.repeat(indent)}`);
}

/** An id, a year, a number: what is mostly listed on one line. */
function isWord(text: string): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{N}-]*$/u.test(text);
}

function textWritten(text: string, indent: number): string {
  const block = text.includes('\n') ? asBlock(text, ' '.repeat(indent), '|') : undefined;
  return block ?? onOneLine(text, false)[0]!;
}
