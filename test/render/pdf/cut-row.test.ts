import { expect, test } from 'vitest';
import type { Drawing, DrawnBox } from '../../../src/render/pdf/drawing.ts';
import { bodyFrame } from '../../../src/render/pdf/setting.ts';
import { tableBoxes } from '../../../src/render/pdf/table.ts';
import { tableSize } from '../../../src/render/pdf/table-size.ts';
import { addTag } from '../../../src/render/pdf/tags.ts';
import type { Table } from '../../../src/report/index.ts';
import { countedSetting } from '../../support/pdf/counted-setting.ts';
import { words } from '../../support/pdf/plain-report.ts';

const NOTE = { kind: 'note', number: 7, anchor: 'a' } as const;
const long = Array.from({ length: 200 }, (_, i) => `ord${i}`);
const table: Table = {
  kind: 'table',
  caption: undefined,
  align: [],
  header: [[words('Namn')], [words('Text')]],
  rows: [
    [[words('En')], [words(long.slice(0, 150).join(' ')), NOTE, words(` ${long.slice(150).join(' ')}`)]],
    [[words('Två')], [words('Slut.')]],
    [[words('Tre')], [words('Slut.')]],
  ],
  rowHeaders: false,
};

const textOf = (drawing: Drawing) =>
  drawing
    .flatMap((mark) =>
      mark.kind === 'text' ? [mark.line.fragments.flatMap((part) => part.words).join(' ')] : [],
    )
    .join(' ');

/** A row on pages of a height: what stands on each. */
function cut(row: DrawnBox, room: number): readonly DrawnBox[] {
  const parts: DrawnBox[] = [];
  let rest = row;
  while (rest.height > room) {
    const both = rest.split!(room)!;
    parts.push(both[0] as DrawnBox);
    rest = both[1] as DrawnBox;
  }
  return [...parts, rest];
}

test.each([
  false,
  true,
])('a row over many pages is drawn a page at a time, and all of it once (turned: %s)', (turned) => {
  const { count, setting: bare } = countedSetting();
  const { style } = bodyFrame(bare.theme, addTag(undefined, 'Document'));
  const size = tableSize(table, { width: 60, turnedWidth: 60 }, style, bare);
  const given = { ...bare, tables: new Map([[table, { ...size, turned }]]) };
  const frame = { ...bodyFrame(given.theme, addTag(undefined, 'Document')), width: given.bodyWidth };
  const [head, row] = tableBoxes(table, 0, frame, given);
  const before = count.drawn;
  const parts = cut(row!, 80);
  expect(parts.length).toBeGreaterThan(5);
  expect(count.drawn).toBe(before);
  const texts = parts.map(({ content }) => textOf(content));
  expect(count.drawn).toBe(before + parts.length);
  const ofRow = textOf(row!.content)
    .split(' ')
    .filter((word) => word.startsWith('ord'));
  expect(texts.flatMap((text) => text.split(' ')).filter((word) => word.startsWith('ord'))).toEqual(ofRow);
  expect(new Set(ofRow).size).toBe(200);
  expect(parts.flatMap(({ notes }) => notes)).toEqual([7]);
  // Each part has the head above it on its page, and only the last is kept with what follows.
  expect(parts.every(({ repeat }) => repeat && textOf(repeat.content) === textOf(head!.content))).toBe(true);
  expect(parts.map(({ keep }) => keep)).toEqual([...parts.slice(1).map(() => false), row!.keep]);
  expect(parts.map((part) => part.turned === true)).toEqual(parts.map(() => turned));
});
