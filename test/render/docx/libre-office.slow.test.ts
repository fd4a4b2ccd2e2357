import { beforeAll, describe, expect, it } from 'vitest';
import { renderDocx } from '../../../src/render/index.ts';
import type { Block, Table } from '../../../src/report/index.ts';
import { hasLibreOffice, noLibreOffice, seenInLibreOffice } from '../../support/libre-office.ts';
import { heading, paragraph, plainReport, words } from '../../support/pdf/plain-report.ts';
import type { SeenPage } from '../../support/poppler.ts';
import { sampleAssets, sampleTheme } from '../../support/sample-report.ts';

const row = (...cells: readonly string[]) => cells.map((cell) => [words(cell)]);
const table = (header: readonly string[], ...rows: readonly (readonly string[])[]): Table => ({
  kind: 'table',
  caption: undefined,
  align: header.map((_, i) => (i === 0 ? 'left' : 'right')),
  header: row(...header),
  rows: rows.map((cells) => row(...cells)),
  rowHeaders: true,
});
const AMOUNT = '5 577 707,31 kr';
const narrow = table(
  ['Kommun', 'Utvecklingsarbete utifrån handlingsplaner', 'Summa'],
  ['Smedjebacken', AMOUNT, AMOUNT],
  ['Malung-Sälen', AMOUNT, AMOUNT],
);
const wide = table(
  ['Kommun', ...Array.from({ length: 8 }, (_, i) => `Del ${i + 1}`), 'Summa'],
  ['Smedjebacken', ...Array.from({ length: 9 }, () => AMOUNT)],
);
/** Contents that fill their pages to the last line must not leave an empty one behind them. */
const CHAPTERS = Array.from({ length: 80 }, (_, i) => heading(1, `Kapitel ${i + 1}`, `k${i}`));

const blocks: readonly Block[] = [
  heading(
    1,
    'En rubrik som är så lång att den måste stå på två rader, och kanske till och med på tre rader',
    'a',
  ),
  {
    kind: 'facts',
    facts: [
      { term: 'Län', values: [[words('Dalarna')]] },
      { term: 'Period', values: [[words('januari 2020')]] },
      {
        term: 'Mål på kort sikt',
        values: [[words('Fler får hjälp.')], [words('Färre väntar.')]],
        list: 'bullets',
      },
      { term: 'Mål', values: [[words('Alla får hjälp.')]], list: { from: 3 } },
    ],
  },
  paragraph('Text.'),
  narrow,
  heading(2, 'Alla delar', 'b'),
  wide,
  paragraph('Efter tabellen.'),
];

describe('the Word document in LibreOffice', () => {
  let pages: readonly SeenPage[] | undefined;
  beforeAll(async () => {
    if (!hasLibreOffice()) return;
    pages = seenInLibreOffice(await renderDocx(plainReport(blocks), sampleTheme(), sampleAssets())).pages;
  }, 120_000);

  const inWriter = (name: string, run: (seen: readonly SeenPage[]) => void) =>
    it(name, (context) => (pages === undefined ? context.skip(noLibreOffice) : run(pages)));
  const isTurned = ({ width, height }: SeenPage) => width > height;

  inWriter('shows contents, and not the words of the field behind them', (seen) => {
    expect(seen[1]?.text).toContain('Innehåll');
    expect(seen.map(({ text }) => text).join()).not.toMatch(/TOC|HYPERLINK|\\[ho] /);
  });

  inWriter('keeps names and amounts whole in narrow columns', (seen) => {
    const upright = seen.filter((page) => !isTurned(page)).map(({ text }) => text);
    for (const name of ['Smedjebacken', 'Malung-Sälen'])
      expect(upright.join()).toMatch(new RegExp(`${name} +5 577 707,31 kr +5 577 707,31 kr`));
  });

  inWriter('turns the page for a table that is too wide, with its heading, and back after it', (seen) => {
    const turned = seen.filter(isTurned);
    expect(turned.length).toBe(1);
    expect(turned[0]!.text).toContain('Alla delar');
    expect(turned[0]!.text.match(/5 577 707,31 kr/g)?.length).toBe(9);
    expect(seen.at(-1)!.text).toContain('Efter tabellen.');
    expect(isTurned(seen.at(-1)!)).toBe(false);
  });

  inWriter('sets a fact on one line', (seen) => {
    expect(seen.map(({ text }) => text).join()).toMatch(/Län +Dalarna\n+ *Period +januari 2020/);
  });

  inWriter('begins a fact’s list on the line of its name', (seen) => {
    const all = seen.map(({ text }) => text).join();
    expect(all).toMatch(
      /Mål på kort sikt +• +Fler får hjälp\.\n+ {20,}• +Färre väntar\.\n+ *Mål +3\. +Alla får/,
    );
  });

  it('has no empty page, however long the contents are', async (context) => {
    if (!hasLibreOffice()) return context.skip(noLibreOffice);
    for (const count of [29, 31, 33]) {
      const report = plainReport(CHAPTERS.slice(0, count));
      const { pages: seen } = seenInLibreOffice(await renderDocx(report, sampleTheme(), sampleAssets()));
      expect(
        seen.filter(({ text }) => !/Kapitel|Plan/.test(text.replace(/^.*handlingsplan.*$/m, ''))),
      ).toEqual([]);
    }
  }, 240_000);
});
