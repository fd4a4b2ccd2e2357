import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderHtml, renderPreview } from '../../../src/render/index.ts';
import { type Block, type Outlines, planReport } from '../../../src/report/index.ts';
import { realEdition } from '../../support/editions.ts';
import { sampleAssets, sampleTheme } from '../../support/sample-report.ts';

const outlines = JSON.parse(readFileSync('templates/standard/outline.json', 'utf8')) as Outlines;
const picture = (key: string) => readFileSync(path.resolve(key));
const assets = { ...sampleAssets(), picture };

/** The least share of a plan's blocks that know where they were written: the rest is made by the program. */
const PLACED: readonly (readonly [plan: string, share: number])[] = [
  ['2017', 0.85],
  ['2022', 0.85],
  ['2023', 0.85],
  // A short plan, whose overview and list of the responsible are counted from it.
  ['2024', 0.8],
  ['dalarna/2020', 0.85],
  ['blekinge/2016', 0.85],
];

describe.each(PLACED)('the preview of %s', (name, share) => {
  const { edition, sources } = realEdition(name);
  const report = planReport(edition, outlines);
  const { parts } = renderPreview(report, sampleTheme(), assets);

  test('says where most of what it shows was written, and only places that are there', () => {
    const places = parts.flatMap((part) => [...part.matchAll(/data-from="([^":]+):(\d+)-(\d+)"/g)]);
    const astray = places.filter(([, file, start, end]) => {
      const text = sources.get(file!)?.text;
      return text === undefined || Number(end) > text.length || Number(start) > Number(end);
    });
    expect(astray).toEqual([]);
    const placed = parts.filter((part) => part.includes('data-from="')).length;
    expect(placed / parts.length).toBeGreaterThan(share);
  });

  test('is the published page, but for the places', () => {
    const html = renderHtml(report, sampleTheme(), assets);
    expect(html).not.toContain('data-from');
    const main = /<main[^>]*>\n?([\s\S]*)<\/main>/.exec(html)![1]!;
    const contents = /<nav class="contents print"[\s\S]*?<\/nav>\n/;
    const shown = parts.map((part) => part.replace(/ data-from="[^"]*"/g, '')).join('\n');
    expect(shown).toBe(main.replace(contents, ''));
  });
});

describe('a preview that is drawn from the one before', () => {
  const report = planReport(realEdition('2024').edition, outlines);
  const all = [...report.blocks, ...planReport(realEdition('2023').edition, outlines).blocks];
  const copy = (block: Block): Block => structuredClone(block);
  /** A table's name, a heading's number, a turned page: what a block takes from those around it changes with them. */
  const CHANGES: readonly ((blocks: readonly Block[], at: number, other: number) => readonly Block[])[] = [
    (blocks, at) => blocks.toSpliced(at, 1),
    (blocks, at, other) => blocks.toSpliced(at, 0, copy(all[other % all.length]!)),
    (blocks, at, other) => blocks.with(at, copy(all[other % all.length]!)),
    (blocks, at, other) => blocks.toSpliced(at, 1).toSpliced(other % blocks.length, 0, blocks[at]!),
    (blocks, at) =>
      blocks.map((block, i) => (i >= at && block.kind === 'table' ? { ...block, caption: 'Samma' } : block)),
    (blocks, at) => {
      const wide = { kind: 'text', text: 'x'.repeat(400) } as const;
      return blocks.map((block, i) =>
        i >= at && block.kind === 'table' ? { ...block, rows: [[[wide]]] } : block,
      );
    },
  ];

  test('shows what one that is drawn anew shows', () => {
    const step = fc.tuple(fc.nat(CHANGES.length - 1), fc.nat(), fc.nat());
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 6 }), (steps) => {
        let blocks: readonly Block[] = report.blocks.map(copy);
        let shown = renderPreview({ ...report, blocks }, sampleTheme(), assets);
        for (const [how, at, other] of steps) {
          blocks = CHANGES[how]!(blocks, at % blocks.length, other).map(copy);
          shown = renderPreview({ ...report, blocks }, sampleTheme(), assets, shown);
          expect(shown.parts).toEqual(
            renderPreview({ ...report, blocks: blocks.map(copy) }, sampleTheme(), assets).parts,
          );
        }
      }),
      { numRuns: 12 },
    );
  });

  test('draws what is the same no more', () => {
    const first = renderPreview(report, sampleTheme(), assets);
    const blocks = report.blocks.map(copy).toSpliced(3, 0, { kind: 'code', text: 'ny' });
    const { blocks: kept } = renderPreview({ ...report, blocks }, sampleTheme(), assets, first);
    expect(kept.filter((block) => !first.blocks.includes(block))).toEqual([{ kind: 'code', text: 'ny' }]);
  });
});
