import { expect, test } from 'vitest';
import { freeId } from '../../src/edit/index.ts';

/** Counts how often it is asked, which is what grows with the square when each id is counted from two. */
class Asked extends Set<string> {
  times = 0;
  override has(id: string): boolean {
    this.times++;
    return super.has(id);
  }
}

test('ids of texts that begin alike follow on each other, without counting from two for each', () => {
  const taken = new Asked(['fler-får-en-sip-3']);
  const reached = new Map<string, number>();
  const given = Array.from({ length: 2000 }, () => {
    const id = freeId('fler-får-en-sip', taken, reached);
    taken.add(id);
    return id;
  });
  expect(given.slice(0, 3)).toEqual(['fler-får-en-sip', 'fler-får-en-sip-2', 'fler-får-en-sip-4']);
  expect(new Set(given).size).toBe(2000);
  expect(taken.times).toBeLessThan(4 * 2000);
});

test('a proposed id that was not taken is proposed again', () => {
  const reached = new Map<string, number>();
  const taken = new Set(['sip']);
  expect([freeId('sip', taken, reached), freeId('sip', taken, reached)]).toEqual(['sip-2', 'sip-2']);
});
