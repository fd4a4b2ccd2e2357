import { visible } from './visible.ts';
import { wrap } from './wrap.ts';

/** Inside an amount; a line may not break there. */
const IN_AMOUNT = /(?<=\d) (?=\d{3}\b|kr\b)/g;

/** Text with something before its first line, and the lines after it set in as far: `1. …`, `[2] …`. */
export function hanging(before: string, text: string, width: number): readonly string[] {
  const [first = '', ...rest] = wrap(
    visible(text).replace(IN_AMOUNT, '\u00a0'),
    width,
    ' '.repeat(before.length),
  );
  return [(before + first.slice(before.length)).trimEnd(), ...rest];
}

/** A label and its values, each value on lines of its own; a label without a value is left out. */
export type Row = readonly [label: string, values: readonly string[]];

/** Rows with their values below one another in a column. */
export function rows(all: readonly Row[], indent: string, width: number): readonly string[] {
  const shown = all.filter(([, values]) => values.length > 0);
  const column = Math.max(...shown.map(([label]) => label.length));
  return shown.flatMap(([label, values]) =>
    values.flatMap((value, i) =>
      hanging(`${indent}${(i === 0 ? label : '').padEnd(column)}  `, value, width),
    ),
  );
}
