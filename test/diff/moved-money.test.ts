import { describe, expect, test } from 'vitest';
import { findingsAbout, makeLedger } from '../../src/diff/index.ts';
import { year } from './two-years.ts';

const funds = (posts: string) => ({ 'medel.yaml': `poster:\n${posts}` });
const line = (id: string, amounts: string) =>
  `  ${id}:\n    rubrik: ${id.toUpperCase()}\n${amounts
    .split(', ')
    .map((each) => `    ${each}\n`)
    .join('')}`;
const lastYear = year('2023', funds(line('a', 'belopp: 100 kr, använt: 40 kr, kvar: 60 kr')));
const nextYear = (...posts: readonly string[]) => year('2024', funds(posts.join('')));
const rowsOf = (next: ReturnType<typeof nextYear>) =>
  makeLedger(lastYear.edition, next.edition).rows.map(({ outcome, answer }) => [outcome, answer?.text]);

describe('money that has moved to another post', () => {
  test('is told by the post that says where it comes from', () => {
    expect(rowsOf(nextYear(line('b', 'ingående: 60 kr, ingående-post: a, använt: 60 kr')))).toEqual([
      ['redovisad', 'B: ingående 60 kr, använt 60 kr'],
    ]);
  });

  test('is not told of by a post of the same name that comes from others', () => {
    const other = line('a', 'ingående: 5 kr, ingående-post: x, använt: 5 kr');
    expect(rowsOf(nextYear(other))).toEqual([['tyst', undefined]]);
  });

  test('is told of as a whole only when all of its parts are', () => {
    const half = line('b', 'ingående: 20 kr, ingående-post: a, använt: 20 kr');
    expect(rowsOf(nextYear(half, line('c', 'ingående: 40 kr, ingående-post: [a]')))).toEqual([
      ['pågår', 'B: ingående 20 kr, använt 20 kr; C: ingående 40 kr'],
    ]);
  });

  test('is held against what was left, all of it together', () => {
    const found = (...posts: readonly string[]) =>
      findingsAbout(nextYear(...posts).edition, { previous: [lastYear.edition] })
        .filter(({ code }) => code === 'money/incoming-differs')
        .map(({ data }) => data);
    const part = (id: string, amount: string) => line(id, `ingående: ${amount}, ingående-post: a`);
    expect(found(part('b', '20 kr'), part('c', '40 kr'))).toEqual([]);
    expect(found(part('b', '20 kr'), part('c', '30 kr'))).toEqual([
      { name: 'b', others: ['c'], incoming: '20 kr + 30 kr', left: '60 kr', plan: '2023' },
    ]);
    // What nobody knows may be the rest.
    expect(found(part('b', '20 kr'), part('c', 'okänt'))).toEqual([]);
  });
});
