import { describe, expect, test } from 'vitest';
import { compareEditions } from '../../src/diff/index.ts';
import { localeFor } from '../../src/locale/index.ts';
import { type Block, changeBlocks, type Inline } from '../../src/report/index.ts';
import { realEdition } from '../support/editions.ts';

const diff = compareEditions(realEdition('2022').edition, realEdition('2023').edition);
const words = localeFor('sv').changes;
const options = { words, names: { before: '2022', after: '2023' }, level: 1, id: 'ä' } as const;

function plain(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => ('text' in inline ? inline.text : 'children' in inline ? plain(inline.children) : ''))
    .join('');
}

const headings = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'heading' ? [plain(block.content)] : []));

describe('changes in a report', () => {
  const blocks = changeBlocks(diff, options);

  test('say what holds for many things once, above them', () => {
    const said = 'Åtagande: Finns inte kvar, och inget sägs om vad som blev av det';
    expect(headings(blocks).filter((heading) => heading === said)).toHaveLength(1);
    const list =
      blocks[blocks.findIndex((block) => block.kind === 'heading' && plain(block.content) === said) + 1];
    const silent = diff.changes.filter(({ code }) => code === 'promise/withdrawn');
    expect(list?.kind === 'list' ? list.items.length : 0).toBe(silent.length);
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
