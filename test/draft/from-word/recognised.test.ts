import { describe, expect, test } from 'vitest';
import { imported } from '../../support/word/imported.ts';
import { HEADINGS, p, table } from '../../support/word/index.ts';

const GOALS = table([
  ['Mål', 'Aktiviteter'],
  ['Fler får en plan i tid.', 'Utbilda alla chefer.'],
]);
const area = (title: string, focus: string) =>
  p(title, { style: 'Rubrik2' }) + GOALS + p(`Fokusområde: ${focus}`);
const plan = (titles: readonly string[], focus = '3') =>
  imported(
    {
      styles: HEADINGS,
      body: p('Områden', { style: 'Rubrik1' }) + titles.map((title) => area(title, focus)).join(''),
    },
    { year: '2017', agreement: '2016' },
  );

describe('areas of the agreement by its numbers', () => {
  test.each([
    ['3', 'fokusområden: [delaktighet]'],
    ['3,5', 'fokusområden: [delaktighet, ledning]'],
    ['1, 3 och 4', 'fokusområden: [förebyggande, delaktighet, utsatta-grupper]'],
  ])('%s', async (focus, written) => {
    const { file, counts } = await plan(['Samverkan'], focus);
    const text = file('1-områden/1-samverkan.md').replace(
      /fokusområden:\n((?: {2}- .*\n)+)/,
      (_, items: string) => `fokusområden: [${items.trim().replace(/\s*- /g, ', ').slice(2)}]\n`,
    );
    expect(text).toContain(written);
    expect(counts).toMatchObject({ lost: 0, questions: 2 });
  });

  test.each(['9', '3,9', '1,', '3 av 5'])('%s is asked about', async (focus) => {
    const { file } = await plan(['Samverkan'], focus);
    expect(file('1-områden/1-samverkan.md')).toContain(`att skriva: Word-filen säger ”${focus}”`);
  });
});

describe('what the document calls the agreement’s areas', () => {
  const named = (...names: readonly string[]) =>
    imported(
      {
        styles: HEADINGS,
        body:
          p('Områden', { style: 'Rubrik1' }) + names.map((name, i) => area(`Del ${'abc'[i]}`, name)).join(''),
      },
      { year: '2017', agreement: '2016' },
    );

  test('is kept where it is another name than the agreement’s own', async () => {
    const { file, errors, counts } = await named('1. Förebyggande och främjande arbete', 'Utsatta grupper');
    expect(file('plan.md')).toContain('kallas:\n  förebyggande: Förebyggande och främjande arbete\n');
    expect(errors).toEqual([]);
    expect(counts.lost).toBe(0);
  });

  test('is not where it calls one area by two names', async () => {
    const { file } = await named('Förebyggande och främjande arbete', 'Förebyggande och främjande insatser');
    expect(file('plan.md')).not.toContain('kallas');
  });
});

describe('what headings say of themselves', () => {
  const KINDS = ['Skola', 'Vård', 'Fritid'].map((title) => `Utvecklingsområde: ${title}`);

  test('is a label at each, where three areas say it', async () => {
    const { names, file, counts } = await plan(KINDS);
    expect(names).toEqual([
      'plan.md',
      '1-områden/index.md',
      '1-områden/1-skola.md',
      '1-områden/2-vård.md',
      '1-områden/3-fritid.md',
    ]);
    expect(file('1-områden/2-vård.md')).toMatch(/id: vård\netikett: Utvecklingsområde\n[\s\S]*\n# Vård\n/);
    expect(counts.lost).toBe(0);
  });

  test('is part of the heading where it is said less, or beside no area', async () => {
    const { file } = await plan(KINDS.slice(1));
    expect(file('1-områden/1-utvecklingsområde-vård.md')).toContain('# Utvecklingsområde: Vård\n');
    const text = await imported({
      styles: HEADINGS,
      body: KINDS.map((title) => p(title, { style: 'Rubrik1' }) + p('Text.')).join(''),
    });
    expect(text.file('1-utvecklingsområde-skola.md')).toContain('# Utvecklingsområde: Skola\n');
  });
});
