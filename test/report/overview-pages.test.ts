import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { renderPdf } from '../../src/render/index.ts';
import {
  type Block,
  type Outlines,
  planReport,
  type Report,
  type Table,
  wordsOf,
} from '../../src/report/index.ts';
import { area, section, year } from '../diff/two-years.ts';
import type { CheckedEdition } from '../support/editions.ts';
import { madeEdition, type Size } from '../support/made-county.ts';
import { checkPdf, pageTexts } from '../support/pdf/index.ts';
import { sampleAssets, sampleTheme } from '../support/sample-report.ts';

const OUTLINES = JSON.parse(readFileSync('templates/standard/outline.json', 'utf8')) as Outlines;

function reportOf(now: CheckedEdition, ...before: readonly CheckedEdition[]): Report {
  const previous = before.map(({ edition }) => edition);
  return planReport(now.edition, OUTLINES, previous);
}

const plain = (words: string) => words.replaceAll('\u00a0', ' ');
const paragraphs = ({ blocks }: Report) =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? [plain(wordsOf(block.content))] : []));
const overviewTable = ({ blocks }: Report) =>
  blocks.find((block): block is Table => block.kind === 'table' && /^Läget i/.test(block.caption ?? ''));
const firstCells = (table: Table | undefined) => table?.rows.map(([cell]) => plain(wordsOf(cell ?? [])));

/** How many pages the overview's key figures, table and explanations take. */
async function pagesOfOverview(report: Report): Promise<number> {
  const from = report.blocks.findIndex((block) => block.kind === 'heading' && block.id === 'läget.plan');
  const part = report.blocks.slice(from);
  const to = part.findIndex(
    (block) => block.kind === 'chart' || (block.kind === 'heading' && block.id !== 'läget.plan'),
  );
  // What its links lead to comes after.
  const targets = part.slice(to).filter((block) => block.kind === 'heading');
  const blocks: readonly Block[] = [...part.slice(0, to), ...targets];
  const alone = { ...report, contentsDepth: 0, lists: [], notes: [], blocks };
  const { bytes } = await renderPdf(alone, sampleTheme(), sampleAssets());
  expect(await checkPdf(bytes)).toEqual([]);
  // The cover is a page of its own.
  return (await pageTexts(bytes)).findLastIndex(
    (text) => text.includes('Hela planen') || text.includes('ersatt av'),
  );
}

describe('the overview is', () => {
  const before = (size: Size) => madeEdition({ ...size, areas: size.areas - 2 }, '2023', 'handlingsplan');
  test.each([
    [12, 2, 1],
    [32, 4, 2],
  ])('of %i areas, with all that may be known of each, no longer than promised', async (areas, chapters, pages) => {
    const size = { areas, chapters };
    const report = reportOf(madeEdition(size), before(size));
    expect(overviewTable(report)?.header.map((cell) => plain(wordsOf(cell)))).toEqual([
      'Område',
      'Läge',
      'Åtaganden',
      'Planeras',
      'Indikatorer',
      'Sedan 2023',
    ]);
    expect(overviewTable(report)?.rows).toHaveLength(areas + 1);
    expect(await pagesOfOverview(report)).toBe(pages);
  });

  test('of a plan of twelve areas a page too', async () => {
    const texts = Object.fromEntries(
      Array.from({ length: 12 }, (_, i) => [
        `${i + 2}-område.md`,
        area(
          `område-${i}`,
          `ansvariga:\n  - Samordnare psykisk hälsa\n  - Socialchef\nmål:\n  - id: mål-${i}\n    text: Fler får stöd.\naktiviteter:\n  - id: kurs-${i}\n    text: Kurser hålls.\nindikatorer: []\n`,
        ),
      ]),
    );
    const report = reportOf(year('2024', texts, 'handlingsplan'));
    expect(await pagesOfOverview(report)).toBe(1);
  });

  test('of 300 areas told by chapters, with words on where the areas are', () => {
    const report = reportOf(madeEdition({ areas: 300, chapters: 6 }));
    expect(firstCells(overviewTable(report))).toHaveLength(6 + 1);
    expect(paragraphs(report)).toContain(
      'Områdena är 300 och visas här kapitel för kapitel. Hur vart och ett går står där det beskrivs.',
    );
    expect(overviewTable(report)?.caption).toBe('Läget i varje kapitel');
  });

  test('of many areas outside every chapter told of them together', () => {
    const report = reportOf(madeEdition({ areas: 60 }));
    expect(firstCells(overviewTable(report))).toEqual(['Hela planen']);
    expect(overviewTable(report)?.header.map(wordsOf)[0]).toBe('Område');
    expect(
      paragraphs(report).some((words) => words.startsWith('Områdena är 60 och visas här tillsammans.')),
    ).toBe(true);
  });

  test('gone where there is nothing to count, but for what is known all the same', () => {
    const report = reportOf(madeEdition({ areas: 6, counted: false }));
    expect(overviewTable(report)).toBeUndefined();
    const figures = report.blocks.flatMap((block) => (block.kind === 'keyFigures' ? block.figures : []));
    expect(figures.map(({ label, value }) => `${label} ${plain(value)}`)).toEqual([
      'Områden 6',
      'Medel 8 000 000 kr',
      'Parter 3',
    ]);
  });

  test('without a word of money where there is none', () => {
    const report = reportOf(madeEdition({ areas: 6, money: false }));
    const from = report.blocks.findIndex((block) => block.kind === 'heading' && block.id === 'läget.plan');
    const to = report.blocks.findIndex(
      (block) => block.kind === 'heading' && block.id === 'sammanfattning.plan',
    );
    expect(JSON.stringify(report.blocks.slice(from, to))).not.toMatch(/Medel|\bkr\b/);
  });
});

describe('key figures', () => {
  const chosen = (front: string) => {
    const now = year(
      '2024',
      {
        '2-sip.md': area('sip', 'aktiviteter:\n  - id: kurs\n    text: Kurs.\n    status: genomförd\n'),
        'indikatorer.yaml':
          'väntetid:\n  text: Väntetid\n  enhet: dagar\n  serier:\n    - nivå: län\n      värden:\n        2023: 31\n        2024: 28\n',
        'medel.yaml':
          'poster:\n  samsjuklighet:\n    rubrik: Samsjuklighet\n    belopp: 200 kr\n    använt: 150 kr\n',
      },
      'redovisning',
      front,
    );
    const { blocks } = reportOf(now);
    return blocks.flatMap((block) =>
      block.kind === 'keyFigures'
        ? block.figures.map(({ label, value, note }) => [label, plain(value), note && plain(note)])
        : [],
    );
  };

  test('are those that plan.md chooses, in its order, known or not', () => {
    const front = 'nyckeltal: [klara, väntetid, medel/samsjuklighet/använt, obesvarade, parter]\n';
    expect(chosen(front)).toEqual([
      ['Åtaganden som är klara', '1', undefined],
      ['Väntetid (dagar)', '28 (2024)', '31 (2023)'],
      ['Använt: Samsjuklighet', '150 kr', undefined],
      // Without a plan before nobody can say what it promised.
      ['Obesvarade', 'Uppgift saknas', undefined],
      ['Parter', 'Uppgift saknas', undefined],
    ]);
  });

  test('that do not exist are left out, and told by check', () => {
    expect(chosen('nyckeltal: [klara, finns-inte, områden]\n').map(([label]) => label)).toEqual([
      'Åtaganden som är klara',
      'Områden',
    ]);
    const { findings } = year(
      '2024',
      { '1-inledning.md': section('x') },
      'redovisning',
      'nyckeltal: [klarra]\n',
    );
    expect(findings.find(({ code }) => code === 'reference/unknown')?.data).toMatchObject({
      suggestion: 'klara',
    });
  });

  test('keep to one row where areas are many, and never leave a row of one', () => {
    const countOf = (size: Size) =>
      reportOf(madeEdition(size)).blocks.flatMap((block) =>
        block.kind === 'keyFigures' ? block.figures : [],
      ).length;
    expect(countOf({ areas: 12 })).toBe(4);
    expect(countOf({ areas: 5 })).not.toBe(5);
  });

  test('are set so that an amount is never divided', async () => {
    const report = reportOf(madeEdition({ areas: 12 }));
    const { bytes } = await renderPdf(report, sampleTheme(), sampleAssets());
    expect((await pageTexts(bytes)).join('\n').split('\n').map(plain)).toContain('8 000 000 kr');
  });
});

describe('how to get the report in another form', () => {
  const told = (front: string) =>
    reportOf(year('2024', {}, 'redovisning', front)).blocks.flatMap((block) =>
      block.kind === 'facts'
        ? block.facts.flatMap(({ term, values }) => (term === 'I annan form' ? values.map(wordsOf) : []))
        : [],
    );
  const contact = 'kontakt:\n  - funktion: Samordnare psykisk hälsa\n    adress: samordnare@region.example\n';
  test('is as the author says, or else by asking the contact, and is not told where nobody can be asked', () => {
    expect(told(`annan-form: Ring 000-00 00 00.\n${contact}`)).toEqual(['Ring 000-00 00 00.']);
    expect(told(contact)).toEqual([
      'Hör av dig till kontakten om du behöver innehållet i en annan form, till exempel uppläst.',
    ]);
    expect(told('')).toEqual([]);
  });
});
