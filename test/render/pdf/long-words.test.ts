import { describe, expect, it, test } from 'vitest';
import { compoundParts } from '../../../src/render/joints.ts';
import { addressParts } from '../../../src/render/pdf/addresses.ts';
import { isDivisible, loadHyphenator } from '../../../src/render/pdf/hyphenate.ts';
import { renderPdf } from '../../../src/render/pdf/index.ts';
import type { Inline, Report } from '../../../src/report/index.ts';
import { checkPdf, pageTexts } from '../../support/pdf/index.ts';
import { plainReport, words } from '../../support/pdf/plain-report.ts';
import { sampleAssets, sampleTheme } from '../../support/sample-report.ts';

const never = () => false;

describe('signs around a word', () => {
  it.each([
    '(verksamhetsutvecklare)',
    '”verksamhetsuppföljning”',
    '[verksamhetsutvecklare],',
    '»verksamhetsutvecklare«:',
    '(verksamhetsutvecklare).”',
  ])('%s is divided, and keeps its signs', async (word) => {
    const hyphenate = await loadHyphenator();
    expect(isDivisible(word)).toBe(true);
    const parts = hyphenate(word, undefined, (part) => part.length < 14);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.join('')).toBe(word);
    expect(compoundParts(word).join('')).toBe(word);
  });

  it('do not make an amount, a name with digits or a short word divisible', () => {
    for (const word of ['(1177)', '”5577707,31”', '(ja)', '(SIP)', 'a)b(c)defgh', '(((((((('])
      expect(isDivisible(word), word).toBe(false);
  });
});

describe('words of another language', () => {
  it('are divided by its own patterns, or not at all', async () => {
    const hyphenate = await loadHyphenator();
    const word = 'mielenterveyspalvelut';
    const swedish = hyphenate(word, undefined, never);
    const finnish = hyphenate(word, 'fi', never);
    expect(finnish.join('')).toBe(word);
    expect(finnish).toContain('mie');
    expect(finnish).not.toEqual(swedish);
    for (const language of ['en', 'de', 'se', 'xx'])
      expect(hyphenate('responsibilities', language, never)).toEqual(['responsibilities']);
  });
});

test.each([
  ['fornamn.efternamn@regiongavleborg.se', 'fornamn.|efternamn@|regiongavleborg.se'],
  [
    'https://www.regiongavleborg.se/psykisk_halsa/plan.pdf',
    'https://|www.|regiongavleborg.|se/|psykisk_|halsa/|plan.|pdf',
  ],
  ['handlingsplan_2024_slutlig.docx', 'handlingsplan_|2024_|slutlig.|docx'],
  ['www.folkhalsomyndigheten.se', 'www.|folkhalsomyndigheten.se'],
  ['kontakt@1177.se', 'kontakt@|1177.se'],
  ['verksamhetsutvecklare', 'verksamhetsutvecklare'],
  ['t.ex.', 't.ex.'],
  ['7_649_410', '7_649_410'],
])('%s is cut at its joints', (word, parts) => {
  expect(addressParts(word).join('|')).toBe(parts);
});

describe('on the page', () => {
  const render = (report: Report) => renderPdf(report, sampleTheme(), sampleAssets());
  const cell = (text: string | Inline): readonly Inline[] => [typeof text === 'string' ? words(text) : text];
  /** The words of a table of many columns, whose cells hold the same word, as lines. */
  async function linesOf(word: string | Inline): Promise<string[]> {
    const row = Array.from({ length: 6 }, () => cell(word));
    const table = {
      kind: 'table',
      caption: undefined,
      align: row.map(() => 'left' as const),
      header: row,
      rows: [row],
      rowHeaders: false,
    } as const;
    const { bytes } = await render(plainReport([table]));
    expect(await checkPdf(bytes)).toEqual([]);
    return (await pageTexts(bytes)).flatMap((page) => page.split(/\s+/));
  }

  it('an address ends its lines after a sign', async () => {
    const parts = await linesOf('fornamn.efternamn@regiongavleborg.se');
    const cut = parts.filter((part) => /^(fornamn|efternamn|regiongavleborg)/.test(part));
    expect(cut.length).toBeGreaterThan(6);
    for (const part of cut) expect(part).toMatch(/[.@]$|\.se$/);
  });

  it('a title of one long word stays on its cover, divided with a hyphen', async () => {
    const report = plainReport([]);
    const title = 'Suicidpreventionshandlingsplanesamordningsutvecklingsgrupp';
    const { bytes } = await render({ ...report, cover: { ...report.cover, title } });
    expect(await checkPdf(bytes)).toEqual([]);
    expect((await pageTexts(bytes))[0]).toContain('Suicidpreventions-handlings');
  });
});
