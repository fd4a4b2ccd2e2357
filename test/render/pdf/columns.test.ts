import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../../src/render/pdf/columns.ts';
import { evenLetters, PLAIN } from '../../support/pdf/even-letters.ts';
import { words } from '../../support/pdf/plain-report.ts';

/** Every letter is ten points wide, a cell's padding five on each side. */
const inline = evenLetters(10);
const { measurer } = inline;

function columns(width: number, ...rows: readonly (readonly string[])[]) {
  const cells = rows.map((row) => row.map((text) => [words(text)]));
  const { widths, pad, isTight } = columnsOf(
    cells,
    width,
    { header: PLAIN, body: PLAIN },
    { inline, measurer },
  );
  expect(widths.reduce((a, b) => a + b, 0)).toBeCloseTo(width, 3);
  return { room: widths.map((column) => column - 2 * pad), isTight };
}

describe('columns', () => {
  it('stand on one line each while there is room', () => {
    const { room, isTight } = columns(400, ['ett två', 'tre']);
    expect(room[0]).toBeGreaterThanOrEqual(70);
    expect(room[1]).toBeGreaterThanOrEqual(30);
    expect(isTight).toBe(false);
  });

  it('give long texts the room that is left, but never less than their longest word to others', () => {
    const { room, isTight } = columns(400, ['kommun', 'en lång text som går över flera rader i sin cell']);
    expect(room[0]).toBeGreaterThanOrEqual(60);
    expect(room[1]).toBeGreaterThan(room[0]!);
    expect(isTight).toBe(false);
  });

  it('divide long words before amounts, and the longest first', () => {
    const { room, isTight } = columns(320, ['ungdomsmottagningarna', '1\u00a0204\u00a0911', 'Älvdalen']);
    expect(isTight).toBe(true);
    expect(room[1]).toBeGreaterThanOrEqual(90);
    expect(room[2]).toBeCloseTo(80, 3);
    expect(room[0]).toBeLessThan(210);
  });

  it('stay on the paper however many they are', () => {
    const { room } = columns(
      400,
      Array.from({ length: 60 }, () => '12345'),
    );
    for (const column of room) expect(column).toBeGreaterThan(0);
  });
});
