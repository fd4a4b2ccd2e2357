import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Chunk, fewestLines } from '../../src/render/fewest-lines.ts';

const words = (text: string): readonly Chunk[] =>
  text === '' ? [] : text.split(' ').map((word) => ({ width: word.length * 10, gap: 10 }));
const rowsOf = (...rows: readonly (readonly string[])[]) => rows.map((row) => row.map(words));
const leastOf = (rows: readonly (readonly (readonly Chunk[])[])[]) =>
  (rows[0] ?? []).map((_, i) => Math.max(10, ...rows.flatMap((row) => row[i]!.map((chunk) => chunk.width))));
/** Lines as a reader counts them, in words of so many letters. */
const linesIn = (text: string, width: number) =>
  text.split(' ').reduce(
    ({ lines, used }, word) => {
      const fits = used === 0 || used + 1 + word.length <= width;
      return fits
        ? { lines, used: used === 0 ? word.length : used + 1 + word.length }
        : { lines: lines + 1, used: word.length };
    },
    { lines: 1, used: 0 },
  ).lines;

describe('the columns of a table', () => {
  const title = 'att stärka det gemensamma arbetet för barn och unga i hela länet och alla dess kommuner';
  const texts = [
    ['Område', 'Läge', 'Sedan 2023'],
    [title, 'Pågår', 'nytt område'],
    [title, 'Obesvarat', '1 utbytt'],
  ];
  const rows = rowsOf(...texts);
  const heightAt = (widths: readonly number[]) =>
    texts.reduce(
      (sum, row) => sum + Math.max(...row.map((text, i) => linesIn(text, (widths[i]! + 0.01) / 10))),
      0,
    );

  it('give a long text what short words beside it do not need', () => {
    const least = leastOf(rows);
    const start = [200, 180, 180];
    const widths = fewestLines(rows, least, start);
    expect(heightAt(widths)).toBeLessThan(heightAt(start));
    // No way to share the room, tried in steps of a letter, is more than a line lower.
    let lowest = Number.POSITIVE_INFINITY;
    for (let a = least[0]!; a <= 560; a += 10)
      for (let b = least[1]!; a + b + least[2]! <= 560; b += 10)
        lowest = Math.min(lowest, heightAt([a, b, 560 - a - b]));
    expect(heightAt(widths)).toBeLessThanOrEqual(lowest + 1);
  });

  it('stay as they are where no row can be lower', () => {
    const short = rowsOf(['ett', 'två'], ['tre', 'fyra']);
    expect(fewestLines(short, leastOf(short), [100, 60])).toEqual([100, 60]);
  });

  it('never become narrower than their longest word, and fill the same room', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 12 });
    const cell = fc.array(word, { maxLength: 14 }).map((all) => all.join(' '));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 }),
        fc.tuple(fc.nat(200), fc.nat(200), fc.nat(200)),
        (table, more) => {
          const cells = rowsOf(...table);
          const least = leastOf(cells);
          const start = least.map((width, i) => width + more[i]!);
          const widths = fewestLines(cells, least, start);
          for (const [i, width] of widths.entries()) expect(width).toBeGreaterThanOrEqual(least[i]! - 0.001);
          expect(sum(widths)).toBeCloseTo(sum(start), 3);
          expect(fewestLines(cells, least, start)).toEqual(widths);
        },
      ),
    );
  });
});

function sum(all: readonly number[]): number {
  return all.reduce((a, b) => a + b, 0);
}
