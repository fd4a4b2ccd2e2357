import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { renderHtml, renderPreview } from '../../../src/render/index.ts';
import { type Outlines, planReport } from '../../../src/report/index.ts';
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
