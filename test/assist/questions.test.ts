import { describe, expect, test } from 'vitest';
import { questionsIn } from '../../src/assist/form/questions.ts';
import { answeredBy, tableIn } from '../../src/assist/index.ts';
import { withoutQuestion } from '../../src/cli/serve/index.ts';

const file = (text: string, path = 'a.md') => ({ path, text });

const AREA = `---
typ: område
# att skriva: vem som ansvarar. Ta bort # på raderna under och skriv era egna ord.
# ansvariga:
#   - Den som leder arbetet
# att skriva: gäller målen fortfarande?
mål:
  - text: Fler får stöd.
    # att skriva: när?
# att skriva: något annat.
---

# Rubrik
`;

describe('questions of a file’s fields', () => {
  test('name the field that answers them, by the example below or the line after', () => {
    expect(questionsIn(file(AREA)).map(({ field, words }) => [field, words])).toEqual([
      ['ansvariga', 'vem som ansvarar.'],
      ['mål', 'gäller målen fortfarande?'],
      ['mål', 'när?'],
      ['', 'något annat.'],
    ]);
    for (const { start, end } of questionsIn(file(AREA)))
      expect(AREA.slice(start, end)).toMatch(/^# att.*[^\s]$/);
  });

  test('are answered when what was empty or not known is filled in, and not by a change of what was there', () => {
    const half = AREA.replace('# att', 'ansvariga:\n  - ""\n# att');
    const whole = AREA.replace('# att', 'ansvariga:\n  - Chefen\n# att');
    const starts = (before: string, after: string, field: string) =>
      answeredBy(file(before), file(after), field).map(({ start }) => after.slice(start, start + 20));
    expect(starts(AREA, half, 'ansvariga')).toEqual([]);
    expect(starts(half, whole, 'ansvariga')).toEqual(['# att skriva: vem so']);
    expect(starts(AREA, AREA.replace('Fler', 'Alla'), 'mål')).toEqual([]);
  });

  test('of posts are answered by the last amount that becomes known', () => {
    const posts = (a: string, b: string) =>
      file(`# att skriva: belopp.\nposter:\n  a:\n    belopp: ${a}\n  b:\n    belopp: ${b}\n`, 'medel.yaml');
    expect(answeredBy(posts('okänt', 'okänt'), posts('1 kr', 'okänt'), 'poster')).toEqual([]);
    expect(answeredBy(posts('1 kr', 'okänt'), posts('1 kr', '2 kr'), 'poster')).toHaveLength(1);
    const table = file('# att skriva: belopp.\nposter:\n  a: okänt\ntabeller:\n  b: x\n', 'medel.yaml');
    expect(answeredBy(posts('okänt', 'okänt'), table, 'tabeller')).toEqual([]);
  });

  test('of indicators, which have names of their own, are answered by the first', () => {
    const asked = '# att skriva: vilka.\n# namn-på-indikatorn:\n#   text: Vad\n';
    const [empty, made] = [file(asked, 'i.yaml'), file(`${asked}väntetid:\n  text: Tid\n`, 'i.yaml')];
    expect(answeredBy(empty, made, 'väntetid')).toHaveLength(1);
    expect(withoutQuestion(made.text, 0, 20, 'example')).toBe('väntetid:\n  text: Tid\n');
  });

  test('go without a note that the author has written below the example', () => {
    const text = '# att skriva: vad.\n# mål:\n#   - text: Det\n# OBS ring Anna\nmål: []\n';
    expect(withoutQuestion(text, 0, 18, 'example')).toBe('# OBS ring Anna\nmål: []\n');
  });
});

describe('a table of money', () => {
  test('says what its rows and columns come to, and nothing where one cannot be counted', () => {
    const table = tableIn(
      'kommun | a | b | radsumma\nGävle | 1 kr | 2,50 kr | 4 kr\n\nSandviken | 10 kr | okänt |\nkolumnsumma | 11 kr | |\n',
    );
    expect(table.head).toEqual(['kommun', 'a', 'b', 'radsumma']);
    expect(table.rows.map(({ line, sum }) => [line, sum])).toEqual([
      [1, 350],
      [3, undefined],
      [4, 1100],
    ]);
    expect(table.sums).toEqual([1100, undefined, 400]);
    expect(tableIn('').head).toEqual([]);
  });
});
