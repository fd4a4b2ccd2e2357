import { describe, expect, it } from 'vitest';
import { factBoxes } from '../../../src/render/pdf/facts.ts';
import { renderPdf } from '../../../src/render/pdf/index.ts';
import { bodyFrame } from '../../../src/render/pdf/setting.ts';
import { addTag } from '../../../src/render/pdf/tags.ts';
import type { Block, Fact, Report } from '../../../src/report/index.ts';
import { countedSetting } from '../../support/pdf/counted-setting.ts';
import { checkPdf, pageTexts, structureText, wordsInOrder } from '../../support/pdf/index.ts';
import { heading, paragraph, plainReport, words } from '../../support/pdf/plain-report.ts';
import { wordsOfReport } from '../../support/report-words.ts';
import { sampleAssets, sampleTheme } from '../../support/sample-report.ts';

const render = (report: Report) => renderPdf(report, sampleTheme(), sampleAssets());
const facts = (...all: readonly Fact[]): Block => ({ kind: 'facts', facts: all });
const values = (count: number, text: string) =>
  Array.from({ length: count }, (_, i) => [words(`${text} ${i + 1}.`)]);
const lines = (count: number) => Array.from({ length: count }, (_, i) => paragraph(`Rad ${i}`));

describe('facts whose values are a list', () => {
  it('are a list to whoever hears them, with bullets or numbers, and keep every word', async () => {
    const report = plainReport([
      heading(1, 'Område', 'a'),
      facts(
        { term: 'Mål', values: values(2, 'Ett mål'), list: { from: 9 } },
        { term: 'Aktiviteter', values: values(2, 'Göra'), list: 'bullets' },
        { term: 'Indikatorer', values: values(1, 'Mäta'), list: 'bullets' },
      ),
    ]);
    const { bytes } = await render(report);
    expect(await checkPdf(bytes)).toEqual([]);
    expect(await wordsInOrder(bytes, { without: ['TOC', 'Lbl'] })).toEqual(wordsOfReport(report));
    const tree = await structureText(bytes);
    for (const label of ['9.', '10.', '•']) expect(tree).toContain(`«${label}»`);
    expect(tree.match(/LBody/g)).toHaveLength(4);
  });

  it('begin at the same place below each other, where their terms are nearly as wide', () => {
    const { setting } = countedSetting();
    const frame = { ...bodyFrame(setting.theme, addTag(undefined, 'Document')), width: 200 };
    const valueAt = (term: string) =>
      factBoxes([{ term, values: [[words('Värde')]] }], 0, frame, setting)[0]!.content.flatMap((mark) =>
        mark.kind === 'text' ? [mark.x - frame.x] : [],
      )[1]!;
    expect(valueAt('Mål på lång sikt')).toBe(valueAt('Fokusområden'));
    expect(valueAt('A')).toBeLessThan(valueAt('Mål på lång sikt'));
    // Never so near that a term touches its value.
    for (let letters = 1; letters < 60; letters++) {
      const gap = valueAt('x'.repeat(letters)) - letters;
      expect(gap).toBeGreaterThanOrEqual(frame.style.size * 1.2);
      expect(gap).toBeLessThan(frame.style.size * (1.2 + 1.5));
    }
  });

  it('are drawn tighter line by line: of a thousand none is drawn anew for another', () => {
    const { count, setting } = countedSetting();
    const frame = { ...bodyFrame(setting.theme, addTag(undefined, 'Document')), width: setting.bodyWidth };
    const list = { term: 'Mål', values: values(1000, 'Ett mål'), list: 'bullets' } as const;
    const boxes = factBoxes([list], 0, frame, setting);
    count.drawn = 0;
    for (const box of boxes) box.tighter?.(0.5);
    expect(boxes.length).toBeGreaterThanOrEqual(1000);
    expect(count.drawn).toBeGreaterThan(0);
    expect(count.drawn).toBeLessThanOrEqual(boxes.length);
  });

  it('go on overleaf, and never leave one line behind', async () => {
    for (let above = 20; above < 44; above++) {
      const report = plainReport([
        heading(1, 'Område', 'a'),
        ...lines(above),
        facts({ term: 'Aktiviteter', values: values(14, 'Göra sak'), list: 'bullets' }),
      ]);
      const { bytes } = await render(report);
      const onPages = (await pageTexts(bytes)).map((text) => text.match(/Göra/g)?.length ?? 0);
      expect(onPages.reduce((sum, count) => sum + count, 0)).toBe(14);
      expect(onPages, `${above} lines above`).not.toContain(1);
    }
  });

  it('never leave the last of many alone on the next page', async () => {
    for (let above = 20; above < 44; above++) {
      const many = Array.from({ length: 9 }, (_, i) => ({ term: `Sak${i}x`, values: values(1, 'Svar') }));
      const report = plainReport([
        heading(1, 'Området', 'a'),
        ...lines(above),
        facts(...many),
        paragraph('Slut.'),
      ]);
      const pages = await pageTexts((await render(report)).bytes);
      const [before, last] = ['Sak7x', 'Sak8x'].map((term) => pages.findIndex((page) => page.includes(term)));
      expect(last, `${above} lines above`).toBe(before);
    }
  });

  it('stand with their heading and what follows, where they are few', async () => {
    for (let above = 20; above < 44; above++) {
      const report = plainReport([
        heading(1, 'Kapitel', 'a'),
        ...lines(above),
        heading(2, 'Området', 'b'),
        facts(
          { term: 'Ansvariga', values: values(3, 'Chef') },
          { term: 'Målgrupp', values: values(1, 'Alla') },
        ),
        heading(3, 'Nuläge', 'c'),
        paragraph('Här börjar texten.'),
      ]);
      const pages = await pageTexts((await render(report)).bytes);
      const at = (text: string) => pages.findLastIndex((page) => page.includes(text));
      const places = ['Området', 'Chef 1.', 'Chef 3.', 'Alla 1.', 'Nuläge', 'Här börjar'].map(at);
      expect(new Set(places).size, `${above} lines above: ${places}`).toBe(1);
    }
  });
});

it('a table of only a head has no THead, since it has no body', async () => {
  const row = [[words('Namn')], [words('Dag')]];
  const align = ['left', 'left'] as const;
  const table = {
    kind: 'table',
    caption: undefined,
    align,
    header: row,
    rows: [],
    rowHeaders: false,
  } as const;
  const { bytes } = await render(plainReport([heading(1, 'A', 'a'), table]));
  expect(await checkPdf(bytes)).toEqual([]);
  expect(await structureText(bytes)).not.toContain('THead');
});
