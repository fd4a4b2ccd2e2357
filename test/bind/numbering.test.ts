import { describe, expect, test } from 'vitest';
import { labelOf, plainText, type Section } from '../../src/model/index.ts';
import { checkTexts } from '../support/fixture.ts';

const PLAN = `typ: plan
slag: redovisning
titel: Plan
län: Gävleborg
period: 2023\növerenskommelse: 2023
`;

/** `number title`, a line a section, in the order of the report. */
function outline(texts: { readonly [name: string]: string }, plan = ''): readonly string[] {
  const { edition, said } = checkTexts({ ...texts, 'plan.md': `---\n${PLAN}${plan}---\n` });
  // Where only the numbers matter nothing stands under the headings.
  expect(said.filter((one) => !one.endsWith('heading/nothing-below'))).toEqual([]);
  const lines: string[] = [];
  const visit = (section: Section) => {
    lines.push(`${section.number ?? '–'} ${plainText(section.title)}`);
    section.sections.forEach(visit);
  };
  edition?.plan.sections.forEach(visit);
  return lines;
}

const file = (title: string, body = '', front = '') =>
  `---\ntyp: avsnitt\n${front}---\n\n# ${title}\n\n${body}`;
const chapter = (title: string, body = '', front = '') =>
  file(title, body, front).replace('avsnitt', 'kapitel');

const BASE = [
  '1 Inledning',
  '2 Gemensamma insatser',
  '2.1 Samordnad individuell plan',
  '2.1.1 Måluppfyllelse',
  '2.1.2 Planering',
];

describe('numbers', () => {
  test('come from the place, not from the name', () => {
    const texts = {
      '20-sist.md': file('Sist'),
      '3-a/index.md': chapter('A'),
      '3-a/7-b.md': file('B', '## C\n\n### D\n\n## E\n'),
    };
    expect(outline(texts)).toEqual([...BASE, '3 A', '3.1 B', '3.1.1 C', '3.1.1.1 D', '3.1.2 E', '4 Sist']);
  });

  test('of the files in a chapter go on after the headings in its own text', () => {
    const texts = { '3-a/index.md': chapter('A', '## Först\n\n## Sedan\n'), '3-a/1-b.md': file('B') };
    expect(outline(texts)).toEqual([...BASE, '3 A', '3.1 Först', '3.2 Sedan', '3.3 B']);
  });

  test('are left out of a file, and everything in it, with `numrering: nej`; the next file takes its number', () => {
    const texts = {
      '3-a/index.md': chapter('A', '', 'numrering: nej\n'),
      '3-a/1-b.md': file('B', '## C\n'),
      '4-d.md': file('D'),
    };
    expect(outline(texts)).toEqual([...BASE, '– A', '– B', '– C', '3 D']);
  });

  test('are left out of single headings, and of what stands below them', () => {
    const front = 'onumrerade:\n  - Mellan\n  - Sida vid sida\n';
    const texts = {
      '3-a.md': file(
        'A',
        '## Först\n\n## Mellan\n\n### Under\n\n## Sist\n',
        front.replace('  - Sida vid sida\n', ''),
      ),
    };
    expect(outline(texts)).toEqual([...BASE, '3 A', '3.1 Först', '– Mellan', '– Under', '3.2 Sist']);
  });

  test('are left out of a title that is named itself', () => {
    expect(outline({ '3-a.md': file('A', '', 'onumrerade: [A]\n'), '4-b.md': file('B') })).toEqual([
      ...BASE,
      '– A',
      '3 B',
    ]);
  });

  test('find a heading whose å is stored in two parts', () => {
    const texts = { '3-a.md': file('A', '## Ma\u030al\n', 'onumrerade: [Mål]\n') };
    expect(outline(texts).slice(-2)).toEqual(['3 A', '– Mål']);
  });

  test('are as deep as the plan says, or none', () => {
    expect(outline({}, 'numrering:\n  djup: 2\n')).toEqual([
      ...BASE.slice(0, 3),
      '– Måluppfyllelse',
      '– Planering',
    ]);
    expect(outline({}, 'numrering: nej\n').every((line) => line.startsWith('– '))).toBe(true);
    expect(outline({}, 'numrering: ja\n')).toEqual(BASE);
  });
});

describe('a chapter', () => {
  test('without index.md keeps its number and its files, which are still read', () => {
    const { edition, said } = checkTexts({
      '3-a/1-b.md': file('B', 'Se :se[finns-inte].'),
      '4-c.md': file('C', 'Texten.'),
    });
    expect(said).toEqual(['3-a/1-b.md:1 chapter/index-missing', '3-a/1-b.md:7 reference/unknown']);
    expect(edition?.plan.sections.map((section) => section.number)).toEqual(['1', '2', '3', '4']);
    expect(edition?.plan.sections[2]?.sections[0]?.number).toBe('3.1');
  });

  test('is a folder with a number; one that has neither number nor index.md is told once', () => {
    const { said } = checkTexts({ 'anteckningar/1-möte.md': file('Möte', 'Texten.') });
    expect(said).toEqual(['anteckningar/1-möte.md:1 file/number-missing']);
  });

  test('hands its label down to the files in it and not to their headings', () => {
    const texts = {
      '3-a/index.md': chapter('A', '## Text\n', 'ärvs:\n  etikett: Utvecklingsområde\n'),
      '3-a/1-b.md': file('B', '## C\n'),
      '3-a/2-d.md': file('D', '', 'etikett: Eget\n'),
    };
    const own = checkTexts(texts).edition!.plan.sections[2]!;
    expect(labelOf(own, [])).toBeUndefined();
    expect(own.sections.map((section) => labelOf(section, [own]))).toEqual([
      undefined,
      'Utvecklingsområde',
      'Eget',
    ]);
    const [, inside] = own.sections;
    expect(labelOf(inside!.sections[0]!, [inside!, own])).toBeUndefined();
    expect(inside?.label, 'what is inherited stands nowhere but where it was written').toBeUndefined();
  });

  test('counts a file that cannot be read, so that the numbers after it stay', () => {
    const { edition } = checkTexts({ '3-a.md': 'Text utan filhuvud.', '4-b.md': '', '5-c.md': file('C') });
    expect(edition?.plan.sections.map((section) => section.number)).toEqual(['1', '2', '3', '5']);
  });
});
