import { describe, expect, test } from 'vitest';
import { movePart, stepsIn } from '../../src/assist/index.ts';

const PLAN = 'plans/2024';
const TEXTS: Readonly<Record<string, string>> = {
  'plan.md':
    '---\ntyp: plan\ngodtagna:\n  - kod: x/y\n    var: 2-b/1-sip.md\n---\n\nSe ![k](2-b/bilder/k.png).\n',
  '1-inledning.md': '# I\n\n![Karta](bilder/karta.png "Länet") [w](https://x.se/bilder/karta.png)\n',
  '2-b/index.md': '# B\n',
  '2-b/1-sip.md':
    '# Sip\n\n![Karta](../bilder/kart%C3%A5.png) ![Egen](<bilder/k.png>)\n\n[r]: ../bilder/karta.png\n',
  '2-b/5-äldre.md': '# Ä\n',
  '10-c/index.md': '# C\n',
};
const OTHER = ['bilder/karta.png', 'bilder/kartå.png', '2-b/bilder/k.png', 'medel.yaml'];
const files = [...Object.keys(TEXTS), ...OTHER].map((file) => `${PLAN}/${file}`);
const textOf = (path: string) => TEXTS[path.slice(PLAN.length + 1)];
const moved = (path: string, goal: Parameters<typeof movePart>[1]) => {
  const answer = movePart(`${PLAN}/${path}`, goal, PLAN, files, textOf);
  if (!answer) return undefined;
  const short = (map: ReadonlyMap<string, string>) =>
    Object.fromEntries([...map].map(([a, b]) => [a.slice(11), b.startsWith(PLAN) ? b.slice(11) : b]));
  return { paths: short(answer.paths), texts: short(answer.texts), path: answer.path.slice(11) };
};

describe('a part is moved', () => {
  test('down, past its neighbour: they take each other’s numbers, and gaps stay', () => {
    expect(moved('2-b/1-sip.md', 'down')).toMatchObject({
      paths: { '2-b/1-sip.md': '2-b/5-sip.md', '2-b/5-äldre.md': '2-b/1-äldre.md' },
      path: '2-b/5-sip.md',
    });
    expect(moved('2-b/1-sip.md', 'down')!.texts).toEqual({
      'plan.md': TEXTS['plan.md']!.replace('var: 2-b/1-sip.md', 'var: 2-b/5-sip.md'),
    });
  });

  test('up as a chapter, with all that is in it, and addresses lead where they did', () => {
    const answer = moved('10-c/index.md', 'up')!;
    expect(answer.paths).toEqual({
      '2-b/index.md': '10-b/index.md',
      '2-b/1-sip.md': '10-b/1-sip.md',
      '2-b/5-äldre.md': '10-b/5-äldre.md',
      '2-b/bilder/k.png': '10-b/bilder/k.png',
      '10-c/index.md': '2-c/index.md',
    });
    expect(answer.texts).toEqual({
      'plan.md': TEXTS['plan.md']!.replaceAll('2-b/', '10-b/'),
    });
  });

  test('to another chapter, last, and to the top, with its own addresses', () => {
    expect(moved('2-b/1-sip.md', { chapter: `${PLAN}/10-c` })).toMatchObject({
      paths: { '2-b/1-sip.md': '10-c/1-sip.md' },
      texts: {
        '10-c/1-sip.md': TEXTS['2-b/1-sip.md']!.replace('<bilder/k.png>', '<../2-b/bilder/k.png>'),
      },
    });
    expect(moved('2-b/1-sip.md', { chapter: PLAN })!.texts['11-sip.md']).toBe(
      '# Sip\n\n![Karta](bilder/kart%C3%A5.png) ![Egen](<2-b/bilder/k.png>)\n\n[r]: bilder/karta.png\n',
    );
    expect(moved('1-inledning.md', { chapter: `${PLAN}/2-b` })!.texts['2-b/6-inledning.md']).toBe(
      '# I\n\n![Karta](../bilder/karta.png "Länet") [w](https://x.se/bilder/karta.png)\n',
    );
  });

  test('not where there is no way: past the ends, into itself, without a number', () => {
    expect(moved('1-inledning.md', 'up')).toBeUndefined();
    expect(moved('10-c/index.md', 'down')).toBeUndefined();
    expect(moved('2-b/index.md', { chapter: `${PLAN}/2-b` })).toBeUndefined();
    expect(moved('plan.md', 'down')).toBeUndefined();
    expect(stepsIn(files)(`${PLAN}/1-inledning.md`)).toEqual(['down']);
    expect(stepsIn(files)(`${PLAN}/2-b/index.md`)).toEqual(['up', 'down']);
    expect(stepsIn(files)(`${PLAN}/plan.md`)).toEqual([]);
  });

  test('and numbers that two have are told apart again', () => {
    const same = [`${PLAN}/1-a.md`, `${PLAN}/1-b.md`, `${PLAN}/3-c.md`];
    const answer = movePart(`${PLAN}/1-b.md`, 'up', PLAN, same, () => '');
    expect(Object.fromEntries(answer!.paths)).toEqual({
      [`${PLAN}/1-a.md`]: `${PLAN}/2-a.md`,
    });
  });
});

describe('addresses lead where they did', () => {
  const there = ['p/2-b/bilder/min bild.png', 'p/2-b/bilder/k(1).png', 'p/2-b/åtgärd.md', 'p/2-b/a.md'];
  const linked = (text: string) =>
    movePart('p/2-b/1-x.md', { chapter: 'p' }, 'p', [...there, 'p/2-b/1-x.md', 'p/plan.md'], (path) =>
      path === 'p/2-b/1-x.md' ? text : '',
    )!.texts.get('p/3-x.md') ?? text;

  test.each([
    ['![a](<bilder/min bild.png>)', '![a](<2-b/bilder/min bild.png>)'],
    ['![a](<bilder/min bild.png> "Länet")', '![a](<2-b/bilder/min bild.png> "Länet")'],
    ['![a](bilder/min%20bild.png)', '![a](2-b/bilder/min%20bild.png)'],
    ['![a](bilder/k(1).png)', '![a](<2-b/bilder/k(1).png>)'],
    ['![a](bilder/k\\(1\\).png)', '![a](<2-b/bilder/k(1).png>)'],
    [`[a](${'åtgärd.md'.normalize('NFD')})`, '[a](2-b/åtgärd.md)'],
    ['[a](./a.md#mål)', '[a](2-b/a.md#mål)'],
    ['> [a]: a.md', '> [a]: 2-b/a.md'],
    ['- [a]: a.md', '- [a]: 2-b/a.md'],
    [
      '[a](finns-inte.md) [b](https://x.se/a.md) [c](#a.md)',
      '[a](finns-inte.md) [b](https://x.se/a.md) [c](#a.md)',
    ],
  ])('%s', (text, expected) => {
    expect(linked(text)).toBe(expected);
  });

  test('and a text of empty lines is no work', () => {
    const before = process.cpuUsage();
    linked('\n'.repeat(200_000));
    expect(process.cpuUsage(before).user).toBeLessThan(2_000_000);
  });
});

describe('what the plan has accepted follows', () => {
  const accepted = (words: string) =>
    movePart(
      'p/2-b/1-x.md',
      { chapter: 'p' },
      'p',
      ['p/plan.md', 'p/2-b/1-x.md', 'p/2-b/1-x-y.md'],
      (path) => (path === 'p/plan.md' ? `---\ngodtagna:\n  - kod: a/b\n    var: ${words}\n---\n` : ''),
    )!.texts.get('p/plan.md');

  test.each([
    ['2-b/1-x.md:mål-1', '3-x.md:mål-1'],
    ['"2-b/1-x.md:mål-1"', '"3-x.md:mål-1"'],
    ["'2-b/1-x.md'  # i väntan", "'3-x.md'  # i väntan"],
    ['2-b/1-x.md # i väntan', '3-x.md # i väntan'],
    ['./2-b/1-x.md', '3-x.md'],
    ['p/2-b/1-x.md:mål-1', '3-x.md:mål-1'],
  ])('%s', (words, expected) => {
    expect(accepted(words)).toContain(`var: ${expected}\n`);
  });

  test('and what is accepted elsewhere stays', () => {
    expect(accepted('2-b/1-x-y.md')).toBeUndefined();
    expect(accepted('mål-1')).toBeUndefined();
  });
});
