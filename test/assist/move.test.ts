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
