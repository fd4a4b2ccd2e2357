import { describe, expect, test } from 'vitest';
import { measure } from '../../src/parse/measure.ts';

const measured = (text: string, path = 'plans/2023/1-del.md') => measure({ path, text });
const file = (body: string, front = 'typ: avsnitt\n') => `---\n${front}---\n${body}`;

describe('what a file holds of what takes time', () => {
  test('all text counts as characters, words and lines, fields and body alike', () => {
    const text = file('Ett, två.\n\ntre\n');
    expect(measured(text)).toMatchObject({ characters: text.length, words: 7, lines: 6 });
  });

  test('a line that is broken by hand counts twice', () => {
    expect(measured(file('ett  \ntvå\n')).lines).toBe(6);
  });

  test('signs are counted in the body, and fields in what is YAML', () => {
    const front = 'typ: avsnitt\nord: [ett, två, *tre*]\n';
    expect(measured(file('Se [här](x) och **där**: a@b.\n', front))).toMatchObject({ signs: 8, fields: 4 });
    expect(measured('a: {b: 1, c: 2}\n', 'plans/2023/medel.yaml')).toMatchObject({ signs: 0, fields: 4 });
  });

  test('a block that does not begin the file is body', () => {
    expect(measured('text\n---\na: b\n---\n')).toMatchObject({ fields: 0, signs: 1, headings: 2 });
    expect(measured('---\na: b\n')).toMatchObject({ fields: 1, signs: 0 });
  });

  test.each([
    ['- a\n- b\n  - c\n', 3],
    ['1. a\n10) b\n', 2],
    ['- '.repeat(98), 98],
    ['> > > a\n> b\n', 4],
    ['> - a\n', 2],
    ['-a\n2023.5\n**fet**\n', 0],
  ])('%j opens lists and quotations', (body, items) => {
    expect(measured(file(body)).items).toBe(items);
  });

  test('a list of YAML counts as one of text', () => {
    expect(measured('mål:\n  - ett\n  - två\n', 'plans/2023/x.yaml').items).toBe(2);
  });

  test.each([
    ['# a\n## b\n###### c\n', 3],
    ['> # a\n', 1],
    ['a\n===\nb\n---\n', 2],
    ['#a\n####### b\n', 0],
  ])('%j holds headings', (body, headings) => {
    expect(measured(file(body)).headings).toBe(headings);
  });

  test('a line with a stroke is a row, and so is what follows until an empty line', () => {
    expect(measured(file('|a|b|\n|-|-|\na|b\n\nett\n')).rows).toBe(3);
    expect(measured('x:\n  fördelning: |\n    a | b\n    c | d\n', 'plans/2023/medel.yaml').rows).toBe(3);
    expect(
      measured(
        'x:\n  serier:\n    - värden:\n        2022: 1\n        "2023": 2\n    - värden: {2022: 1, 2023: okänt}\n',
        'plans/2023/indikatorer.yaml',
      ).rows,
    ).toBe(4);
    expect(measured(file('ett\n', 'text: |\n  ett\n  två\n')).rows).toBe(0);
    expect(measured(file('ett\n|a|\n|-|\nb\nc\n  \nett\ntvå\n\na|b')).rows).toBe(5);
  });
});
