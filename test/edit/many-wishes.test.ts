import { describe, expect, test } from 'vitest';
import { editFile, editParts, type Wish } from '../../src/edit/index.ts';
import { decode, parseFront, type YamlValue } from '../../src/parse/index.ts';
import { aText, everyName, lots, storedFile } from '../support/form-edits.ts';
import { SEED } from '../support/seed.ts';

const md = (front: string, body = '\n# Rubrik\n\nVi gör en kurs. Sedan vilar vi.\n') =>
  `---\n${front}---\n${body}`;
const set = (at: string, value: string): Wish => ({ kind: 'set', at, value });
const words = (raw: string, from: string, to: string): Wish => {
  const start = raw.indexOf(from);
  return { kind: 'words', start, end: start + from.length, words: to };
};
/** The text with its changes, put in by other means than the program's. */
const changed = (raw: string, changes: readonly { start: number; end: number; words: string }[]) =>
  changes.toReversed().reduce((text, at) => text.slice(0, at.start) + at.words + text.slice(at.end), raw);

/** Other words in the text, from the last to the first, and other texts of fields, by lot. */
function someWishes(path: string, raw: string, lot: (below: number) => number): readonly Wish[] {
  const source = decode(path, new TextEncoder().encode(raw)).value!;
  const { front, bodyStart } = parseFront(source).value!;
  let at = bodyStart;
  const inText: Wish[] = [];
  for (const [word] of source.text.slice(bodyStart).matchAll(/\s+|\S+/gu)) {
    if (/\p{L}/u.test(word) && lot(6) === 0)
      inText.unshift({
        kind: 'words',
        start: at,
        end: at + (lot(2) && word.length),
        words: `nytt${lot(9)} `,
      });
    at += word.length;
  }
  const scalars = (value: YamlValue, pointer: string): readonly string[] =>
    typeof value === 'string'
      ? [pointer]
      : Object.entries(value ?? {}).flatMap(([key, each]) =>
          scalars(each as YamlValue, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`),
        );
  const fields = scalars(front!.data, '').filter(() => lot(3) === 0);
  return [...inText, ...fields.map((pointer) => set(pointer, aText(lot)))];
}

test('many wishes give the same text as one after the other, by lot', () => {
  const lot = lots(SEED);
  const names = everyName().filter((name) => name.endsWith('.md'));
  let count = 0;
  for (let tries = 0; count < 40 && tries < 400; tries += 1) {
    const file = storedFile(names[lot(names.length)]!);
    const wishes = file ? someWishes(file.path, file.raw, lot).slice(0, 30) : [];
    if (!file || wishes.length < 2) continue;
    const all = editFile(file.path, file.raw, wishes);
    let one: string | undefined = file.raw;
    for (const wish of wishes) {
      const edited = editFile(file.path, one, [wish]);
      one = edited.kind === 'done' ? edited.raw : undefined;
      if (one === undefined) break;
    }
    expect({ path: file.path, raw: all.kind === 'done' ? all.raw : undefined }).toEqual({
      path: file.path,
      raw: one,
    });
    if (all.kind !== 'done') continue;
    expect(changed(file.raw, all.changes)).toBe(all.raw);
    count += 1;
  }
  expect(count).toBeGreaterThan(10);
});

describe('parts of one file', () => {
  const raw = md('a: x\nb: &e y\nc: *e\nd: z\n');
  const bad = [set('b', 'ny')];
  const good = [
    [words(raw, 'vilar', 'sover')],
    [words(raw, 'kurs', 'dag')],
    [set('a', 'q')],
    [set('d', 'r')],
  ];
  const done = raw
    .replace('vilar', 'sover')
    .replace('kurs', 'dag')
    .replace('a: x', 'a: q')
    .replace('d: z', 'd: r');

  test('are all made, but for one that would say something else in another place too', () => {
    const edited = editParts('x.md', raw, [...good.slice(0, 3), bad, good[3]!], 1_000_000);
    expect(edited.raw).toBe(done);
    expect(changed(raw, edited.changes)).toBe(done);
    expect([...edited.left]).toEqual([[bad, 'not-proven']]);
  });

  test('are proven by reading the file once, however many they are', () => {
    const rows = Array.from({ length: 300 }, (_, i) => `ord${i} här`);
    const many = md(rows.map((row, i) => `f${i}: ${row}\n`).join(''), `\n${rows.join('\n\n')}\n`);
    const body = many.lastIndexOf('---');
    const parts = [
      ...rows.toReversed().map((row): readonly Wish[] => {
        const start = many.indexOf(`${row}\n`, body);
        return [{ kind: 'words', start, end: start + row.length, words: 'ny' }];
      }),
      ...rows.map((_, i) => [set(`f${i}`, 'ny')]),
    ];
    const edited = editParts('x.md', many, parts, many.length);
    expect(edited.raw).toBe(many.replace(/ord\d+ här/g, 'ny'));
    expect(edited.left.size).toBe(0);
  });

  test('are made whole or not at all', () => {
    const half = [set('a', 'q'), set('b', 'ny')];
    const edited = editParts('x.md', raw, [good[0]!, half, good[3]!], 1_000_000);
    expect(edited.raw).toBe(raw.replace('vilar', 'sover').replace('d: z', 'd: r'));
    expect(changed(raw, edited.changes)).toBe(edited.raw);
    expect([...edited.left.keys()]).toEqual([half]);
  });

  test('are left where too much would have to be read to prove them, and nothing is written that is not proven', () => {
    const parts = [...good.slice(0, 3), bad, good[3]!];
    const { length } = raw;
    const none = editParts('x.md', raw, parts, length - 1);
    expect([none.raw, none.left.size]).toEqual([raw, 5]);
    const some = editParts('x.md', raw, parts, 4 * length);
    expect(some.left.size).toBeGreaterThan(1);
    expect(some.left.has(bad)).toBe(true);
    expect(changed(raw, some.changes)).toBe(some.raw);
    for (const [i, part] of good.entries())
      expect(some.raw.includes(['sover', 'dag', 'a: q', 'd: r'][i]!)).toBe(!some.left.has(part));
  });

  test('are left where the file cannot be read', () => {
    const broken = md('a: [x\n');
    expect(editParts('x.md', broken, good, 1_000_000)).toMatchObject({ raw: broken, changes: [] });
  });
});

describe('wishes that look as if they could be made together', () => {
  test('count in what those before them have made', () => {
    const raw = md('a: x\n', '\nett två tre\n');
    const at = raw.indexOf('två');
    const [b, a, c]: readonly Wish[] = [
      { kind: 'words', start: at, end: at, words: 'B ' },
      { kind: 'words', start: at, end: at, words: 'A ' },
      { kind: 'words', start: at + 4, end: at + 7, words: 'C' },
    ];
    expect(editFile('x.md', raw, [b!, a!])).toMatchObject({ raw: raw.replace('två', 'A B två') });
    expect(editFile('x.md', raw, [b!, a!, c!])).toMatchObject({ raw: raw.replace('två', 'A B C') });
  });

  test('are not made where one of them would change another field', () => {
    const raw = md('a: x\nb: &e y\nc: *e\n');
    const wishes = [set('a', 'q'), set('b', 'ny')];
    expect(editFile('x.md', raw, wishes)).toEqual({ kind: 'left', reason: 'not-proven', wish: wishes[1] });
  });

  test('keep line ends and letters, and leave as it is what says already what was wished', () => {
    const raw = '---\r\na: >-\r\n  x\r\n  y\r\nb: z\r\n---\r\n\r\nMa\u030al och ma\u030al.\r\n';
    const text = '---\na: >-\n  x\n  y\nb: z\n---\n\nMål och mål.\n';
    const edited = editFile('x.md', raw, [words(text, 'mål', 'väg'), set('a', 'x y'), set('b', 'å')]);
    expect(edited).toMatchObject({ raw: raw.replace('ma\u030al.', 'väg.').replace('b: z', 'b: å') });
  });
});
