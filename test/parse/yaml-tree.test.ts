import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { YamlTree, YamlValue } from '../../src/parse/index.ts';
import { covered, readYamlText } from './reading.ts';

const AREA = `typ: område
id: "väntetider"
fokusområden: [2, hela-livet]
mål:
  - id: 0-7-30
    sikt: kort
    text: Första kontakt samma dag,
      bedömning inom 7 dagar.   # kommentar
  - En bar mening
aktiviteter:
- text: 'Det är ''så'''
  senast: 2017-12
  medel:
    handlingsplaner: 250 000 kr
fördelning: |
  kommun  | belopp
  Vansbro | 131 634,63 kr
vikt: >-
  en
  två
orsak:
tom: ""
a/b: {c~d: x}
`;

/** Every scalar below a value, as pointers. */
function scalars(data: YamlValue, path = ''): string[] {
  if (data === null) return [];
  if (typeof data === 'string') return [path];
  return Object.entries(data).flatMap(([key, value]) =>
    scalars(value, `${path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`),
  );
}

function valueAt(tree: YamlTree, pointer: string): YamlValue {
  const steps = pointer
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  return steps.reduce<YamlValue>((data, step) => (data as Record<string, YamlValue>)[step]!, tree.data);
}

describe('values', () => {
  test('scalars are the words of the file, never numbers, dates or yes', () => {
    const { data, told } = readYamlText(
      'a: 1.10\nb: 2024-01-31\nc: ja\nd: true\ne: ~5\nf: 0x10\ng: nullvision\nh: 1e3\n',
    );
    expect(told).toEqual([]);
    expect(data).toEqual({
      a: '1.10',
      b: '2024-01-31',
      c: 'ja',
      d: 'true',
      e: '~5',
      f: '0x10',
      g: 'nullvision',
      h: '1e3',
    });
  });

  test('an empty value is null, an empty text is not', () => {
    expect(readYamlText('a:\nb: ""\nc:\n  -\n  - x\n').data).toEqual({ a: null, b: '', c: [null, 'x'] });
  });

  test('YAML’s own words for nothing are null, in quotes or as a name they are words', () => {
    const { data, told } = readYamlText(
      'a: null\nb: ~\nc: NULL\nd: [null, x]\ne:\n  - null\nf: "null"\nnull: x\ng: null och void\n',
    );
    expect(told).toEqual([]);
    expect(data).toEqual({
      a: null,
      b: null,
      c: null,
      d: [null, 'x'],
      e: [null],
      f: 'null',
      null: 'x',
      g: 'null och void',
    });
  });

  test('folded, literal and quoted texts are resolved', () => {
    const { data } = readYamlText(AREA);
    expect(data).toMatchObject({
      mål: [{ text: 'Första kontakt samma dag, bedömning inom 7 dagar.' }, 'En bar mening'],
      aktiviteter: [{ text: "Det är 'så'" }],
      fördelning: 'kommun  | belopp\nVansbro | 131 634,63 kr\n',
      vikt: 'en två',
      orsak: null,
    });
  });

  test('a key may be named as something in the language', () => {
    const { data } = readYamlText('__proto__: a\nconstructor: b\n');
    expect(Object.entries(data as object)).toEqual([
      ['__proto__', 'a'],
      ['constructor', 'b'],
    ]);
  });

  test('an empty file, and one with comments only, has nothing', () => {
    expect(readYamlText('# bara en kommentar\n')).toMatchObject({ data: null, told: [] });
  });

  test('an alias repeats its value', () => {
    const { data, tree, file } = readYamlText('a: &x\n  b: c\nd: *x\n');
    expect(data).toEqual({ a: { b: 'c' }, d: { b: 'c' } });
    expect(covered(file, tree!.at('d'))).toBe('*x');
    expect(covered(file, tree!.at('d/b'))).toBe('c');
  });
});

describe('places', () => {
  test('every scalar is found at its place', () => {
    const { file, tree } = readYamlText(AREA);
    const pointers = scalars(tree!.data);
    expect(pointers.length).toBe(15);
    for (const pointer of pointers) {
      const written = covered(file, tree!.at(pointer));
      const options = { schema: 'failsafe' as const };
      // A text of several lines is indented in the file; the same indentation in front reads it alone.
      expect([pointer, parse(`x:\n      ${written}`, options).x]).toEqual([pointer, valueAt(tree!, pointer)]);
    }
  });

  test.each([
    ['id', 'value', '"väntetider"'],
    ['id', 'key', 'id'],
    ['/mål/0/sikt', 'key', 'sikt'],
    ['fokusområden/1', 'value', 'hela-livet'],
    ['fokusområden/1', 'key', 'hela-livet'],
    ['aktiviteter/0/medel/handlingsplaner', 'value', '250 000 kr'],
    ['a~1b/c~0d', 'value', 'x'],
    ['orsak', 'value', 'orsak'],
    ['aktiviteter/0/medel/saknas', 'value', 'medel'],
    ['aktiviteter/0/medel/saknas/djupare', 'key', 'medel'],
    ['fokusområden/7', 'value', 'fokusområden'],
    ['saknas', 'value', 'typ: område'],
    ['typ/under/text', 'value', 'typ'],
  ] as const)('%s (%s) is «%s»', (pointer, part, expected) => {
    const { file, tree } = readYamlText(AREA);
    expect(covered(file, tree!.at(pointer, part))).toBe(expected);
  });

  test('a field that an item of a list lacks points at the item', () => {
    const { file, tree } = readYamlText(AREA);
    expect(covered(file, tree!.at('aktiviteter/0/id'))).toBe("text: 'Det är ''så'''");
    expect(covered(file, tree!.at('mål/1/id'))).toBe('En bar mening');
  });

  test('a value of several fields ends with its last word', () => {
    const { file, tree } = readYamlText('a:\n  b: c\n\n  # slut\nd: e\n');
    expect(covered(file, tree!.at('a'))).toBe('b: c');
  });

  test('has tells a missing field from an empty one', () => {
    const { tree } = readYamlText('a:\n  - b:\n');
    expect(['a', 'a/0', 'a/0/b', '', 'b', 'a/1', 'a/0/b/c'].map((at) => tree!.has(at))).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
