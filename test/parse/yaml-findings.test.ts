import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../src/parse/index.ts';
import { covered, readYamlText } from './reading.ts';

/** One finding a row: the text, the code, its data, the words it points at. */
describe('traps in plain words', () => {
  test.each([
    ['text: Mål: minska', 'yaml/colon-in-text', { key: 'text', text: 'Mål: minska' }, 'Mål: minska'],
    ['- text: a: b: c # nej', 'yaml/colon-in-text', { key: 'text', text: 'a: b: c' }, 'a: b: c'],
    ['text: Mål:', 'yaml/colon-in-text', { key: 'text', text: 'Mål:' }, 'Mål:'],
    ['text: "Mål": b', 'yaml/colon-in-text', { key: 'text', text: '"Mål": b' }, '"Mål": b'],
    [
      'a: {belopp: 7 649 410,97 kr}',
      'yaml/comma-in-flow',
      { before: '7 649 410', after: '97 kr' },
      '7 649 410,97 kr',
    ],
    ['a: {text: Stöd, vård}', 'yaml/comma-in-flow', { before: 'Stöd', after: 'vård' }, 'Stöd, vård'],
    ['a: [12,4]', 'yaml/comma-in-flow', { before: '12', after: '4' }, '12,4'],
    ['text: Kort #1', 'yaml/comment-cuts-text', { kept: 'Kort', lost: '#1' }, '#1'],
    ['text: #1 av tre', 'yaml/comment-cuts-text', { kept: '', lost: '#1 av tre' }, '#1 av tre'],
    ['a: [x, y #1\n  ]', 'yaml/comment-cuts-text', { kept: 'y', lost: '#1' }, '#1'],
  ])('%j', (text, code, data, at) => {
    expect(readYamlText(text).told).toEqual([{ code, data, at }]);
  });

  test.each([
    'text: "Mål: minska"',
    'text: kl. 10:30, se https://a.se/b:c',
    'text: Kort # en kommentar',
    'text: Kort ## en kommentar',
    'text: "Kort #1"',
    'text: C#1',
    'mål: #ännu inga\n  - a\n',
    'mål: #ännu inga\n- a\n',
    'a: [b,c, 1, 2]',
    'a: {b: c, d: [1, 2]}',
    'a: |\n  Mål: minska #1\n  [1,2]\n',
    'a:\n  b: c\n',
    'text: Stöd, 12,4 procent',
    'a: {b: 2,5}'.replace('2,5', '"2,5"'),
  ])('%j is no trap', (text) => expect(readYamlText(text).told).toEqual([]));

  test('a trap has no other consequence: the rest is read as it was meant', () => {
    const { data, told } = readYamlText('a: Mål: minska\nb: {c: 7,5 kr, d: e}\nf: [1,5, 2]\ng: h\n');
    expect(told.map(({ code }) => code)).toEqual([
      'yaml/colon-in-text',
      'yaml/comma-in-flow',
      'yaml/comma-in-flow',
    ]);
    expect(data).toEqual({ a: 'Mål: minska', b: { c: '7,5 kr', d: 'e' }, f: ['1,5', '2'], g: 'h' });
  });

  test('a text goes on after what would have been a comment', () => {
    expect(readYamlText('a: Kort #1\n  och mer\nb: c\n')).toMatchObject({
      told: [{ code: 'yaml/comment-cuts-text' }],
      data: { a: 'Kort #1 och mer', b: 'c' },
    });
  });

  test('every comma has its finding', () => {
    expect(readYamlText('a: {b: c, d, e}').told.map(({ at }) => at)).toEqual(['c, d', 'c, d, e']);
  });
});

describe('syntax', () => {
  test.each([
    ['a: "x\nb: c\n', 'quote', '"x', '"x'],
    ["a: 'it's'", 'quote', "'it's'", "'it'"],
    ['a: "\\q"', 'quote', '\\q"', '\\q'],
    ['a: [x, y\nb: c\n', 'bracket', '[x, y', '['],
    ['a: {x: y\nb: c\n', 'bracket', '{x: y', '{'],
    ['a: [b]]', 'bracket', ']', ']'],
    ['a: b\nfoo\nc: d\n', 'key-without-value', 'foo', 'foo'],
    ['a: {b}', 'key-without-value', 'b', 'b'],
    [': b', 'key-without-value', ':', ':'],
    ['a:\n    b: c\n  d: e\n', 'indentation', 'd: e', 'd: e'],
    ['a: b\n  c: d\n', 'indentation', 'c: d', 'c: d'],
    ['- a\nb: c\n', 'indentation', 'b: c', 'b: c'],
    ['a: - b', 'reserved-character', '- b', '- b'],
    ['a: @b', 'reserved-character', '@b', '@b'],
    ['a: %b', 'reserved-character', '%b', '%b'],
    ['a: *b', 'anchor', '*b', '*b'],
    ['a: &x [*x]', 'anchor', '*x', '*x'],
    ['a: *b* c', 'reserved-character', '*b* c', '*b* c'],
    ['a: [b] c', 'reserved-character', '[b] c', '[b] c'],
    ['a: > b', 'reserved-character', '> b', '> b'],
    ['a: b\nc:d', 'space-after-colon', 'c:d', 'c:d'],
  ])('%j: %s', (text, reason, near, at) => {
    expect(readYamlText(text).told).toEqual([{ code: 'yaml/syntax', data: { reason, near }, at }]);
  });

  test('faults in values of their own are all told, what follows a broken structure is not', () => {
    const { told } = readYamlText('a: @b\nc: `d\ne: "f\ng: h: i\nj: @k\n');
    expect(told.map(({ at }) => at)).toEqual(['@b', '`d', '"f']);
  });

  test('one finding for each line with a tab before its words', () => {
    const { told } = readYamlText('a:\n\tb: c\n\t\td: e\nf: g\n');
    expect(told).toEqual([
      { code: 'yaml/tab', data: {}, at: '\t' },
      { code: 'yaml/tab', data: {}, at: '\t' },
    ]);
  });

  test('a key twice points at both, and the first one is read', () => {
    const { file, findings, data } = readYamlText('id: a\nmål: b\nid: c\n');
    expect(findings).toMatchObject([
      { code: 'yaml/duplicate-key', data: { key: 'id' }, span: { start: 13, end: 15 } },
    ]);
    expect(findings[0]!.related).toMatchObject([{ role: 'first', span: { start: 0, end: 2 } }]);
    expect(covered(file, findings[0]!.span)).toBe('id');
    expect(data).toEqual({ id: 'a', mål: 'b' });
  });

  test('the same key in two places is no duplicate', () => {
    expect(readYamlText('- a: 1\n- a: 2\n').told).toEqual([]);
  });

  test.each([
    ['a: !kr 5', 'tag', '!kr'],
    ['<<: {a: b}', 'merge-key', '<<'],
    ['? a\n: b', 'complex-key', '?'],
    ['? [a]\n: b', 'complex-key', '?'],
    ['{a: b}: c', 'complex-key', '{'],
    ['a: b\n---\nc: d\n', 'several-documents', '---'],
  ])('%j is not supported', (text, what, at) => {
    expect(readYamlText(text).told).toEqual([{ code: 'yaml/unsupported', data: { what }, at }]);
  });
});

describe('limits', () => {
  const codes = (text: string) => readYamlText(text).told.map(({ code }) => code);

  test.each([
    ['brackets', (n: number) => `${'['.repeat(n)}${']'.repeat(n)}`],
    ['dashes', (n: number) => `${'- '.repeat(n)}a`],
    ['steps', (n: number) => Array.from({ length: n }, (_, i) => `${' '.repeat(i)}a:\n`).join('')],
    [
      'lists under keys',
      (n: number) => Array.from({ length: n / 2 }, (_, i) => `${'  '.repeat(i)}- a:\n`).join(''),
    ],
  ])('%s: as deep as the limit and no deeper', (_, text) => {
    expect(codes(text(LIMITS.depth))).toEqual([]);
    expect(codes(text(LIMITS.depth + 2))).toEqual(['yaml/too-deep']);
  });

  test('aliases: as many as the limit and no more', () => {
    const list = (n: number) => `- &a b\n${'- *a\n'.repeat(n)}`;
    expect(codes(list(LIMITS.aliases))).toEqual([]);
    const { told, tree } = readYamlText(list(LIMITS.aliases + 1));
    expect(told).toEqual([{ code: 'yaml/too-many-aliases', data: { limit: LIMITS.aliases }, at: '*a' }]);
    expect(tree).toBeUndefined();
  });

  test('a bomb of aliases stops at once', () => {
    const levels = Array.from(
      { length: 30 },
      (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i}, `.repeat(9)}*a${i}]\n`,
    );
    expect(codes(`a0: &a0 x\n${levels.join('')}`)).toEqual(['yaml/too-many-aliases']);
  });

  test('aliases of large values count for more, and depth counts through them', () => {
    const large = `- &a [${'x, '.repeat(60_000)}x]\n- *a\n`;
    expect(codes(large)).toEqual([]);
    expect(codes(`${large}- *a\n`)).toEqual(['yaml/too-many-aliases']);
    const deep = Array.from({ length: 60 }, (_, i) => `- &a${i + 1} [[*a${i}]]\n`).join('');
    expect(codes(`- &a0 x\n${deep}`)).toEqual(['yaml/too-many-aliases']);
    const chain = Array.from(
      { length: 12 },
      (_, i) => `- &a${i + 1} ${'['.repeat(10)}*a${i}${']'.repeat(10)}\n`,
    );
    expect(codes(`- &a0 x\n${chain.join('')}`)).toEqual(['yaml/too-deep']);
  });
});
