import { describe, expect, test } from 'vitest';
import { editFile, type Wish } from '../../src/edit/index.ts';

const md = (front: string, body = '\n# Rubrik\n\nText.\n') => `---\n${front}---\n${body}`;

/** A file with wishes made true, or why it is left. */
function made(raw: string, ...wishes: readonly Wish[]): string {
  const edited = editFile('plans/2024/1-x.md', raw, wishes);
  return edited.kind === 'done' ? edited.raw : edited.reason;
}

const front = (yaml: string, ...wishes: readonly Wish[]) => {
  const after = made(md(yaml), ...wishes);
  return after.startsWith('---\n') ? after.slice(4, after.indexOf('---\n', 4)) : after;
};

describe('a value is set', () => {
  const set = (at: string, value: Extract<Wish, { kind: 'set' }>['value'], after?: string): Wish => ({
    kind: 'set',
    at,
    value,
    ...(after !== undefined && { after }),
  });

  const cases: readonly (readonly [string, string, Wish, string])[] = [
    ['plain', 'a: x\n', set('a', 'y'), 'a: y\n'],
    ['with its note', 'a: x  # varför\nb: z\n', set('a', 'y'), 'a: y  # varför\nb: z\n'],
    ['empty', 'a: x\n', set('a', ''), 'a: ""\n'],
    ['after a bare name', 'a: # nytt\nb: z\n', set('a', 'y'), 'a: y # nytt\nb: z\n'],
    ['with its quotes', `a: 'x'\n`, set('a', "Eva's"), `a: 'Eva''s'\n`],
    ['with double quotes', 'a: "x"\n', set('a', 'y'), 'a: "y"\n'],
    ['quoted where it would be read otherwise', 'a: x\n', set('a', 'Barn: 0–12'), 'a: "Barn: 0–12"\n'],
    ['quoted where a note would cut it', 'a: x\n', set('a', 'nr #2'), 'a: "nr #2"\n'],
    ['quoted where another reader sees nothing', 'a: x\n', set('a', 'null'), 'a: "null"\n'],
    ['in brackets', 'a: [x, z]\n', set('a/0', 'b, c'), 'a: ["b, c", z]\n'],
    ['in braces', 'a: {b: x, c: z}\n', set('a/b', '{y}'), 'a: {b: "{y}", c: z}\n'],
    ['over several lines', 'a: x\n', set('a', 'y\nz\n'), 'a: |\n  y\n  z\n'],
    [
      'kept over several lines',
      'a: |  # så\n    x\nb: z\n',
      set('a', 'x\ny\n'),
      'a: |  # så\n    x\n    y\nb: z\n',
    ],
    ['folded', 'a: >-\n  x\n  y\n', set('a', 'z w'), 'a: >-\n  z w\n'],
    ['as a list', 'a: x\nb: z\n', set('a', ['p', 'q']), 'a: [p, q]\nb: z\n'],
    ['as a list of texts', 'a: x\n', set('a', ['p q', 'r']), 'a:\n  - p q\n  - r\n'],
    ['as fields', 'a: x # n\nb: z\n', set('a', { c: '1', d: '2' }), 'a: # n\n  c: 1\n  d: 2\nb: z\n'],
    ['new and last', 'a: x\n', set('b', 'y'), 'a: x\nb: y\n'],
    [
      'new and in its order',
      'a: x # n\n# om c\nc: z\n',
      set('b', 'y', 'a'),
      'a: x # n\nb: y\n# om c\nc: z\n',
    ],
    ['new and first', 'b: x\n', set('a', 'y', ''), 'a: y\nb: x\n'],
    [
      'new and first in an item',
      'l:\n  - text: x\n    b: z\n',
      set('l/0/id', 'y', ''),
      'l:\n  - id: y\n    text: x\n    b: z\n',
    ],
    [
      'new in an item',
      'l:\n- text: >-\n    x\n    y\n\n# n\nb: z\n',
      set('l/0/c', 'y'),
      'l:\n- text: >-\n    x\n    y\n  c: y\n\n# n\nb: z\n',
    ],
    ['new with what it stands in', 'a: x\n', set('b/c', 'y'), 'a: x\nb:\n  c: y\n'],
    ['new in empty braces', 'a: {}\n', set('a/b', 'y'), 'a: {b: y}\n'],
    ['in an empty file', '', set('a', 'y'), 'a: y\n'],
  ];
  test.each(cases)('%s', (_, before, wish, after) => {
    expect(front(before, wish)).toBe(after);
  });

  test('but no list in whose place notes stand', () => {
    expect(front('a:\n  - x # n\n', set('a', 'y'))).toBe('holds-notes');
  });
  test('but nothing in a text', () => {
    expect(front('a: x\n', set('a/b', 'y'))).toBe('other-shape');
  });
});

describe('an item', () => {
  const add = (to: string, value: Extract<Wish, { kind: 'add' }>['value'], index?: number): Wish => ({
    kind: 'add',
    to,
    value,
    ...(index !== undefined && { index }),
  });
  const cases: readonly (readonly [string, string, Wish, string])[] = [
    ['is put last', 'l:\n  - x # n\n# slut\n', add('l', 'y'), 'l:\n  - x # n\n  - y\n# slut\n'],
    ['is put first', 'l:\n  # om x\n  - x\n', add('l', 'y', 0), 'l:\n  - y\n  # om x\n  - x\n'],
    ['is put at the margin', 'l:\n- x\n', add('l', { id: 'a', text: 'y' }), 'l:\n- x\n- id: a\n  text: y\n'],
    [
      'has as much room',
      'l:\n  -   x\n',
      add('l', { id: 'a', b: 'c' }),
      'l:\n  -   x\n  -   id: a\n      b: c\n',
    ],
    ['is put in brackets', 'l: [x]\n', add('l', 'y, z'), 'l: [x, "y, z"]\n'],
    ['is put in empty brackets', 'l: []\n', add('l', 'y'), 'l: [y]\n'],
    ['with fields is put below empty brackets', 'l: [] # n\n', add('l', { id: 'y' }), 'l: # n\n  - id: y\n'],
    ['is put below a bare name', 'l:\nb: z\n', add('l', { id: 'y' }), 'l:\n  - id: y\nb: z\n'],
    [
      'is taken away',
      'l:\n  - x\n  # om y\n  - y # n\nb: z\n',
      { kind: 'remove', at: 'l/1' },
      'l:\n  - x\n  # om y\nb: z\n',
    ],
    ['is taken out of brackets', 'l: [x, y, z]\n', { kind: 'remove', at: 'l/1' }, 'l: [x, z]\n'],
    [
      'leaves brackets where it was alone',
      'l:\n  - x\nb: z\n',
      { kind: 'remove', at: 'l/0' },
      'l: []\nb: z\n',
    ],
    [
      'is moved with its notes',
      'l:\n  - a\n\n  # om b\n  - b # n\n  - c\n',
      { kind: 'move', list: 'l', from: 1, to: 0 },
      'l:\n  # om b\n  - b # n\n\n  - a\n  - c\n',
    ],
    [
      'is moved in brackets',
      'l: [a,  b, c]\n',
      { kind: 'move', list: 'l', from: 0, to: 2 },
      'l: [b,  c, a]\n',
    ],
    [
      'gets fields',
      `l:\n  - 'x: y' # n\n`,
      { kind: 'widen', at: 'l/0', key: 'text' },
      `l:\n  - text: 'x: y' # n\n`,
    ],
  ];
  test.each(cases)('%s', (_, before, wish, after) => {
    expect(front(before, wish)).toBe(after);
  });
});

describe('a field', () => {
  const cases: readonly (readonly [string, string, Wish, string])[] = [
    ['is taken away', 'a: x\nb: |\n  y\n\n  z\n\nc: z\n', { kind: 'remove', at: 'b' }, 'a: x\n\nc: z\n'],
    [
      'first in an item is taken away',
      'l:\n  - a: x\n    b: y\n',
      { kind: 'remove', at: 'l/0/a' },
      'l:\n  - b: y\n',
    ],
    [
      'first in an item is taken away above notes',
      'l:\n  - a: x\n    # om b\n    b: y\n',
      { kind: 'remove', at: 'l/0/a' },
      'l:\n  -\n    # om b\n    b: y\n',
    ],
    ['is renamed', 'a: x # n\nc: z\n', { kind: 'rename', at: 'a', key: 'b' }, 'b: x # n\nc: z\n'],
    [
      'keeps its name where another has it',
      'a: x\nc: z\n',
      { kind: 'rename', at: 'a', key: 'c' },
      'name-taken',
    ],
  ];
  test.each(cases)('%s', (_, before, wish, after) => {
    expect(front(before, wish)).toBe(after);
  });
});

test('line ends, byte order mark and letters as a Mac stores them stay', () => {
  const raw = '\ufeff---\r\nmål: "a\u030a b"\r\nb: z\r\n---\r\n\r\n# Ma\u030al\r\n';
  expect(
    made(raw, { kind: 'set', at: 'b', value: 'å' }, { kind: 'set', at: 'c', value: 'ö', after: 'mål' }),
  ).toBe('\ufeff---\r\nmål: "a\u030a b"\r\nc: ö\r\nb: å\r\n---\r\n\r\n# Ma\u030al\r\n');
});

test('changes are told in the text as it was stored, also where several follow on each other', () => {
  const raw = '---\r\na: x\r\nl: [p]\r\n---\r\n';
  const edited = editFile('x.md', raw, [
    { kind: 'add', to: 'l', value: 'q' },
    { kind: 'set', at: 'l/1', value: 'r' },
    { kind: 'set', at: 'a', value: 'xyz' },
  ]);
  expect(edited).toEqual({
    kind: 'done',
    raw: '---\r\na: xyz\r\nl: [p, r]\r\n---\r\n',
    changes: [
      { start: 9, end: 9, words: 'yz' },
      { start: 16, end: 16, words: ', r' },
    ],
  });
});

test('a data file is changed as front matter is', () => {
  const edited = editFile('plans/2024/medel.yaml', 'poster:\n  region:\n    rubrik: R\n', [
    { kind: 'set', at: 'poster/region/belopp', value: '10,5 tkr' },
    { kind: 'set', at: 'poster/kommun', value: { rubrik: 'K', belopp: '1 kr' } },
  ]);
  expect(edited).toMatchObject({
    raw: 'poster:\n  region:\n    rubrik: R\n    belopp: 10,5 tkr\n  kommun:\n    rubrik: K\n    belopp: 1 kr\n',
  });
});

describe('all is left where', () => {
  test('the fields cannot be read', () => {
    expect(made(md('a: [x\n'), { kind: 'set', at: 'a', value: 'y' })).toBe('unreadable');
  });
  test('one of several wishes cannot be', () => {
    const edited = editFile('x.md', md('a: x\n'), [
      { kind: 'set', at: 'a', value: 'y' },
      { kind: 'remove', at: 'b' },
    ]);
    expect(edited).toEqual({ kind: 'left', reason: 'no-such-place', wish: { kind: 'remove', at: 'b' } });
  });
  test('the value stands in another place too', () => {
    expect(front('a: &x [p]\nb: *x\n', { kind: 'add', to: 'a', value: 'q' })).toBe('not-proven');
  });
});

describe('in the text', () => {
  const raw = md('a: x\n', '\n# Rubrik\n\nVi gör en kurs. Sedan vilar vi.\n');
  test('a mark is put behind a sentence', () => {
    const at = raw.indexOf(' Sedan');
    const mark = { name: 'plan', label: 'kurs', attributes: { senast: '2024-06', text: 'en kurs hålls' } };
    expect(made(raw, { kind: 'mark', at, mark })).toContain(
      'kurs. :plan[kurs]{senast=2024-06 text="en kurs hålls"} Sedan',
    );
  });
  test('a mark is not put where it would be no mark', () => {
    const code = md('a: x\n', '\n`kod här`\n');
    const mark = { name: 'se', label: 'kurs' };
    expect(made(code, { kind: 'mark', at: code.indexOf(' här'), mark })).toBe('not-proven');
  });
  test('words are changed, and not those of the fields', () => {
    const start = raw.indexOf('kurs');
    expect(made(raw, { kind: 'words', start, end: start + 4, words: 'dag' })).toContain('Vi gör en dag.');
    expect(made(raw, { kind: 'words', start: 4, end: 5, words: 'b' })).toBe('no-such-place');
  });
});
