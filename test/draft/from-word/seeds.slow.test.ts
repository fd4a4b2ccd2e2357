import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { renderHtml } from '../../../src/render/index.ts';
import { type Outlines, planReport } from '../../../src/report/index.ts';
import { sampleAssets, sampleTheme } from '../../support/sample-report.ts';
import { type Imported, importedBytes } from '../../support/word/imported.ts';
import { wordFile } from '../../support/word/index.ts';
import { type HeadedBy, neutral, seedAsWord } from '../../support/word/seed-as-word.ts';
import { type SeedBlock, seedBlocks } from '../../support/word/seed-blocks.ts';

const OUTLINES = JSON.parse(readFileSync('templates/standard/outline.json', 'utf8')) as Outlines;
const SEEDS = '../shared/seeds';
const YEARS = { '2017': '2016', '2023': '2023' } as const;
type Year = keyof typeof YEARS;
const seedOf = (year: Year) => `${SEEDS}/gavleborg-${year}.txt`;
const shapeOf = (year: Year) => `test/fixtures/word/gavleborg-${year}.json`;

/** What the documents say, and what is made of them. By hand 2017 has 32 areas, 62 goals and 67 activities; its PDF parts cells otherwise. */
const FOUND = {
  '2017': { areas: 32, goals: 61, activities: 65, questions: 2, lost: 0 },
  '2023': { areas: 0, goals: 0, activities: 0, questions: 1, lost: 0 },
};
/** A heading that ends as a sentence does is one by its style alone. */
const BY_HAND = { '2017': { areas: 31 }, '2023': {} };

async function importedFrom(blocks: readonly SeedBlock[], year: Year, by: HeadedBy): Promise<Imported> {
  const title = 'Länsgemensam handlingsplan i Gävleborg';
  return importedBytes(wordFile(seedAsWord(title, blocks, by)), { year, agreement: YEARS[year] });
}

const headingsIn = ({ files }: Imported) =>
  files.flatMap(({ text }) => text.match(/^#+ (?!att skriva).*$/gm) ?? []).length;

describe.each(Object.keys(YEARS) as Year[])('the document of %s', (year) => {
  let shape: readonly SeedBlock[];
  beforeAll(() => {
    shape = JSON.parse(readFileSync(shapeOf(year), 'utf8')) as readonly SeedBlock[];
  });
  const isHere = existsSync(seedOf(year));
  const headings = (blocks: readonly SeedBlock[]) => blocks.filter(({ kind }) => kind === 'heading').length;

  function holds(plan: Imported, blocks: readonly SeedBlock[], by: HeadedBy): void {
    expect(plan.counts).toMatchObject({ ...FOUND[year], ...(by === 'hand' ? BY_HAND[year] : {}) });
    expect(plan.errors).toEqual([]);
    expect(plan.files.map(({ text }) => text).join('\n')).not.toMatch(/em06224|login1/);
    if (by === 'styles') expect(headingsIn(plan)).toBe(headings(blocks));
    const report = planReport(plan.checked.edition!, OUTLINES);
    expect(renderHtml(report, sampleTheme(), sampleAssets())).toContain('</html>');
  }

  test.each<HeadedBy>([
    'styles',
    'bold',
    'hand',
  ])('in its shape, with headings by %s, is a plan that builds', async (by) => {
    holds(await importedFrom(shape, year, by), shape, by);
  });

  test.skipIf(!isHere)(`in its own words, in all three ways (${SEEDS} saknas i en ren klon)`, async () => {
    const blocks = seedBlocks(readFileSync(seedOf(year), 'utf8'));
    expect(neutral(blocks), 'the shape is that of the document').toEqual(shape);
    for (const by of ['styles', 'bold', 'hand'] as const)
      holds(await importedFrom(blocks, year, by), blocks, by);
  });
});
