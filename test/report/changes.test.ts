import { describe, expect, test } from 'vitest';
import { compareEditions } from '../../src/diff/index.ts';
import { localeFor } from '../../src/locale/index.ts';
import { changeBlocks, type Inline } from '../../src/report/index.ts';
import { realEdition } from '../support/editions.ts';

const diff = compareEditions(realEdition('2022').edition, realEdition('2023').edition);
const words = localeFor('sv').changes;
const options = { words, names: { before: '2022', after: '2023' }, level: 1, id: 'ä' } as const;

function plain(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => ('text' in inline ? inline.text : 'children' in inline ? plain(inline.children) : ''))
    .join('');
}

describe('changes in a report', () => {
  const blocks = changeBlocks(diff, options);

  test('say what holds for many things once, above them', () => {
    const said = 'Åtaganden som inte finns kvar, och som inget sägs om';
    const lists = blocks.flatMap((block, i) => {
      const next = blocks[i + 1];
      const leads = block.kind === 'paragraph' && plain(block.content) === said;
      return leads && next?.kind === 'list' ? [next.items.length] : [];
    });
    const silent = diff.changes.filter(({ code }) => code === 'promise/withdrawn');
    expect(lists.length).toBeGreaterThan(0);
    for (const length of lists) expect(length).toBeGreaterThan(1);
    expect(lists.reduce((sum, length) => sum + length, 0)).toBeLessThanOrEqual(silent.length);
  });

  test('have no row with an empty side, and no empty column', () => {
    for (const side of [true, false]) {
      for (const block of changeBlocks(diff, { ...options, sideBySide: side })) {
        if (block.kind !== 'table') continue;
        expect(block.header).toHaveLength(2);
        for (const row of block.rows) for (const cell of row) expect(plain(cell).trim()).not.toMatch(/^–?$/);
      }
    }
  });

  test('tell every change, in either form', () => {
    for (const sideBySide of [true, false]) {
      const told = changeBlocks({ ...diff, suggestions: [] }, { ...options, sideBySide }).reduce(
        (sum, block) =>
          sum + (block.kind === 'list' ? block.items.length : block.kind === 'table' ? block.rows.length : 0),
        0,
      );
      expect(told).toBe(diff.changes.length);
    }
  });

  test('have headings with ids of their own', () => {
    const ids = blocks.flatMap((block) => (block.kind === 'heading' ? [block.id] : []));
    expect(new Set(ids).size).toBe(ids.length);
  });
});
