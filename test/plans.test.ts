import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { labels, moneyLabels } from '../src/locale/index.ts';
import { axeFindings, noBrowser, openBrowser, pageFaults } from './support/browser.ts';
import { htmlFaults } from './support/html-faults.ts';
import { tagsOf, wordsOfMain } from './support/html-words.ts';
import {
  type Bookmark,
  checkPdf,
  contentsOf,
  outlineOf,
  structureText,
  wordsInOrder,
} from './support/pdf/index.ts';
import { projectFolder, runPlan } from './support/program.ts';

/** The real plans against the documents they come from, through the program that ships. */
interface Source {
  readonly headings: readonly string[];
  readonly figures: readonly string[];
  readonly names: readonly string[];
  readonly links: readonly string[];
}

const PLANS = [
  { name: '2017', file: 'handlingsplan-gavleborg-2017' },
  { name: '2022', file: 'redovisning-gavleborg-2022' },
  { name: '2023', file: 'redovisning-gavleborg-2023' },
  { name: '2024', file: 'handlingsplan-gavleborg-2024' },
  { name: 'blekinge/2016', file: 'beslutsunderlag-2016-blekinge', numbered: false },
  { name: 'dalarna/2020', file: 'medelsforslag-dalarna-2020' },
];

const out = mkdtempSync(path.join(tmpdir(), 'plan-plans-'));
const otherLook = path.join(out, 'profil');
let browser: Browser | undefined;

beforeAll(async () => {
  const { code, err } = runPlan(projectFolder, ['build', '--all', '--out', out]);
  if (code !== 0) throw new Error(err);
  const other = runPlan(projectFolder, ['build', '--all', '--template', 'profil', '--out', otherLook]);
  if (other.code !== 0) throw new Error(other.err);
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  rmSync(out, { recursive: true, force: true });
});

for (const { name, file, numbered = true } of PLANS) {
  const slug = name.replace('/', '-');
  const compared = numbered ? withNumber : ofTheSource;
  const source = JSON.parse(
    readFileSync(path.join(projectFolder, `test/fixtures/sources/${slug}.json`), 'utf8'),
  ) as Source;
  const pdf = () => readFileSync(path.join(out, name, `${file}.pdf`));
  const html = () => readFileSync(path.join(out, name, `${file}.html`), 'utf8');

  describe(`the report for ${name}`, () => {
    test('has the outline of its source in HTML, bookmarks and printed contents', async () => {
      expect(compared(headingsOf(html()))).toEqual(source.headings);
      expect(compared(flat(await outlineOf(pdf())))).toEqual(source.headings);
      expect(compared((await contentsOf(pdf())).map((entry) => spaced(entry.title)))).toEqual(
        source.headings,
      );
    });

    test('has every figure and every name of its source, in both', async () => {
      const words = {
        html: wordsOfMain(html()).join(' '),
        pdf: (await wordsInOrder(pdf(), { without: ['TOC'] })).join(' '),
      };
      for (const [format, text] of Object.entries(words)) {
        const missing = [...source.figures, ...source.names].filter(
          (token) => !spaced(text).includes(spaced(token)),
        );
        expect(missing, format).toEqual([]);
      }
    });

    test('links to what its source links to, but for the file on somebody’s disk', () => {
      const targets = tagsOf(html()).flatMap((tag) => (tag.name === 'a' ? [tag.attributes.href ?? ''] : []));
      const missing = source.links.filter((link) => !link.startsWith('file:') && !targets.includes(link));
      expect(missing).toEqual([]);
      expect(html()).not.toContain('file:');
    });

    test('says the same words in the same order in both', async () => {
      const inPdf = await wordsInOrder(pdf(), { without: ['TOC', 'Lbl', 'Figure'] });
      expect(inPdf.length).toBeGreaterThan(500);
      expect(wordsOfMain(html())).toEqual(inPdf);
    });

    test('is a PDF without structural faults', async () => {
      expect(await checkPdf(pdf())).toEqual([]);
    });

    test('has the tag tree that was looked at (golden)', async () => {
      await expect(await structureText(pdf())).toMatchFileSnapshot(`golden/tags-${slug}.txt`);
    });

    test.skipIf(spawnSync('qpdf', ['--version']).status !== 0)(
      'is a PDF that qpdf has nothing against',
      () => {
        const said = execFileSync('qpdf', ['--check', path.join(out, name, `${file}.pdf`)], {
          encoding: 'utf8',
        });
        expect(said).toContain('No syntax or stream encoding errors found');
      },
    );

    test('is HTML that a validator has nothing against: no id twice, no link without words', async () => {
      expect(await htmlFaults(html())).toEqual([]);
    });

    // Wide and in the dark axe sees the same plans in the other template, and all that is hard in `stress.slow.test.ts`.
    test('is HTML that axe has nothing against on a phone, and that never scrolls sideways at three widths', async (context) => {
      if (!browser) return context.skip(noBrowser);
      expect(await pageFaults(browser, html(), { width: 320 }, [768, 1280])).toEqual([]);
    });
  });
}

/** «Områdets mål och aktiviteter», or «Om området», stands only where a template puts them after the author's own headings, or the text after them. */
const OWN_HEADING = /<h\d id="[^"]*\.del_om(?:rådets|-området)[^"]*">.*?<\/h\d>/g;

/** The other look that ships. */
describe.each(PLANS.map(({ name }) => name))('the report for %s in another template', (name) => {
  const file = PLANS.find((plan) => plan.name === name)!.file;
  const [pdf, html] = [
    () => readFileSync(path.join(otherLook, name, `${file}.pdf`)),
    () => readFileSync(path.join(otherLook, name, `${file}.html`), 'utf8'),
  ];

  test('says the same words in both formats, and those of the first template', async () => {
    const inPdf = await wordsInOrder(pdf(), { without: ['TOC', 'Lbl', 'Figure'] });
    expect(wordsOfMain(html())).toEqual(inPdf);
    const plain = readFileSync(path.join(out, name, `${file}.html`), 'utf8');
    const written = (page: string) => wordsOfMain(page.replace(OWN_HEADING, '')).sort();
    expect(written(html())).toEqual(written(plain));
  });

  test('is a PDF without structural faults', async () => {
    expect(await checkPdf(pdf())).toEqual([]);
  });

  test('is HTML that axe has nothing against, wide and in the dark', async (context) => {
    if (!browser) return context.skip(noBrowser);
    expect(await axeFindings(browser, html(), { width: 1280, colorScheme: 'dark' })).toEqual([]);
  });
});

/** Headings with a number: annexes and the summary stand outside the comparison, and so do the parts of an area. */
function withNumber(titles: readonly string[]): readonly string[] {
  return titles.filter((title) => /^\d/.test(title));
}

/** Where no heading has a number, what the program adds by itself is left out by name. */
function ofTheSource(titles: readonly string[]): readonly string[] {
  const added: readonly string[] = [
    labels.contents,
    labels.summary,
    labels.about,
    labels.indicators,
    moneyLabels.title,
    labels.notes,
  ];
  return titles.filter((title) => !added.includes(title) && !title.endsWith(labels.focusAndAreas('').trim()));
}

/** Those that the page's own contents name; the others only order the parts of an area. */
function headingsOf(html: string): readonly string[] {
  const [contents = ''] = /<nav class="contents wide"[\s\S]*?<\/nav>/.exec(html) ?? [];
  return [...html.matchAll(/<h[2-6] id="([^"]*)"[^>]*>(.*?)<\/h[2-6]>/gs)].flatMap(
    ([, id = '', inside = '']) =>
      contents.includes(`href="#${id}"`)
        ? [spaced(inside.replace(/<[^>]+>/g, '').replaceAll('&amp;', '&'))]
        : [],
  );
}

function flat(bookmarks: readonly Bookmark[]): readonly string[] {
  return bookmarks.flatMap((bookmark) => [spaced(bookmark.title), ...flat(bookmark.kids)]);
}

function spaced(text: string): string {
  return text
    .replaceAll('\u00ad', '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}
