import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderDocx, renderHtml, renderPdf } from '../../src/render/index.ts';
import { type Block, type Outlines, planReport, type Report, wordsOf } from '../../src/report/index.ts';
import { noBrowser, openBrowser, pageFaults } from '../support/browser.ts';
import { attributesOf, everyElement, faultsOf, openDocx, wordsOfDocx } from '../support/docx/index.ts';
import { type Checked, checkFiles, checkTexts, laidOver, readBase, textFile } from '../support/fixture.ts';
import { htmlFaults } from '../support/html-faults.ts';
import { tagsOf, wordsOfMain } from '../support/html-words.ts';
import { checkPdf, contentsOf, wordsInOrder } from '../support/pdf/index.ts';
import { png } from '../support/png.ts';
import { wordsOfReport } from '../support/report-words.ts';
import { sampleAssets, sampleTheme } from '../support/sample-report.ts';

const OUTLINES = JSON.parse(readFileSync('templates/standard/outline.json', 'utf8')) as Outlines;
const PLAN = readFileSync('test/fixtures/base/2023/plan.md', 'utf8');
const MONEY = `poster:
  samsjuklighet:
    belopp: 7 649 410,97 kr
  suicidprevention:
    belopp: 2 000 000 kr
tabeller:
  till-kommunerna:
    rubrik: Medel till kommunerna
    mottagare: kommun
    fördelning: |
      kommun | samsjuklighet
      Gävle  | 10 kr
      Hofors | 20 kr
      Ockelbo | 30 kr
`;
const INDICATORS = `sip-antal:
  text: Antal upprättade SIP
  typ: antal
  serier:
    - nivå: län
      värden:
        2022: 30
        2023: 41
ensam:
  text: Ett enda värde
  serier:
    - nivå: län
      värden:
        2023: 4
`;
const PLACES =
  '::tabell[platser]{rubrik="Platser i länet"}\n\n| Kommun | Platser |\n| --- | --- |\n| Gävle | 12 |';

function checked(body: string, front = ''): Checked {
  return checkTexts({
    'plan.md': PLAN.replace('\nlän:', `\n${front}län:`),
    'medel.yaml': MONEY,
    'indikatorer.yaml': INDICATORS,
    '1-inledning.md': `---\ntyp: avsnitt\n---\n\n# Inledning\n\n${body}\n`,
  });
}

const LISTS = 'förteckningar: [tabeller, figurer]\n';
const report = (body: string, front = '', outlines = OUTLINES): Report =>
  planReport(checked(body, front).edition!, outlines);

/** Plain spaces, which are easier to write. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const within = (blocks: readonly Block[]): readonly Block[] =>
  blocks.flatMap((block): readonly Block[] => {
    if (block.kind === 'list') return block.items.flatMap((item) => within(item.blocks));
    return block.kind === 'quote' ? within(block.blocks) : [block];
  });
const captions = (made: Report) =>
  within([...made.blocks, ...made.notes.flatMap((note) => note.blocks)]).flatMap((block) =>
    'caption' in block && block.caption !== undefined ? [plain(block.caption)] : [],
  );
const paragraphs = (made: Report) =>
  made.blocks.flatMap((block) => (block.kind === 'paragraph' ? [plain(wordsOf(block.content))] : []));

describe('a text refers to tables and charts', () => {
  const body = `Se :se[tabell/till-kommunerna] och :se[diagram/sip-antal]. :se[tabell/platser] står under.

${PLACES}

::diagram{indikator=sip-antal}

::tabell{medel=till-kommunerna}`;

  test('by their numbers, also where they stand further on', () => {
    const made = report(body);
    expect(paragraphs(made)).toContain('Se tabell 4 och figur 1. Tabell 2 står under.');
    expect(captions(made).slice(0, 5)).toEqual([
      'Tabell 1. Läget i varje område',
      'Tabell 2. Platser i länet',
      'Figur 1. Antal upprättade SIP',
      'Tabell 3. Värden i figur 1: Antal upprättade SIP',
      'Figur 2. Medel till kommunerna, i diagram',
    ]);
    const ids = within(made.blocks).flatMap((block) =>
      'id' in block && block.id !== undefined ? [block.id] : [],
    );
    const targets = made.blocks.flatMap((block) =>
      block.kind === 'paragraph'
        ? block.content.flatMap((inline) => (inline.kind === 'internal' ? [inline.target] : []))
        : [],
    );
    expect(targets.length).toBeGreaterThan(2);
    for (const target of targets) expect(ids.filter((id) => id === target)).toHaveLength(1);
  });

  test('and all of a sort have numbers, or none', () => {
    const numbered = (made: Report) =>
      captions(made).map((caption) => /^(Tabell|Figur) \d+/.exec(caption)?.[1]);
    const only = report(
      `${body}\n\n- I en lista\n\n  ${PLACES.replaceAll('\n', '\n  ').replace('[platser]', '')}`,
    );
    expect(new Set(numbered(only))).toEqual(new Set(['Tabell', 'Figur']));
    expect(captions(only).filter((caption) => caption.endsWith('Platser i länet'))).toEqual([
      'Tabell 2. Platser i länet',
      'Tabell 5. Platser i länet',
    ]);
    const tables = report(
      `:se[tabell/platser]\n\n${PLACES}\n\n::diagram{indikator=sip-antal}\n\n::tabell{medel=poster}`,
    );
    // The pictures that a text asks for are numbered in every report; those that the program draws by itself are not.
    expect(captions(tables)).toContain('Figur 1. Antal upprättade SIP');
    expect(captions(tables)).toContain('Medel till kommunerna, i diagram');
    expect(captions(tables)).toContain('Tabell 3. Värden i figur 1: Antal upprättade SIP');
  });

  test('and nothing is numbered where none is referred to', () => {
    const made = report(body.replaceAll(/:se\[[^\]]*\]/g, 'den'));
    expect(captions(made)).toContain('Platser i länet');
    expect(captions(made).filter((caption) => caption.startsWith('Tabell'))).toEqual([]);
    expect(JSON.stringify(made)).not.toContain('"id":"tabell_');
  });

  test('a chart that there is too little to draw is its table, or its indicator', () => {
    const made = report('Se :se[diagram/poster] och :se[diagram/ensam].');
    const [lines] = captions(made).filter((caption) => caption.endsWith('Medel per post'));
    const number = /^Tabell (\d+)/.exec(lines ?? '')?.[1];
    expect(paragraphs(made)).toContain(`Se tabell ${number} och indikatorn ”Ett enda värde”.`);
  });

  test('a chart that stands twice is two figures, each with its own values', () => {
    const made = report(
      ':se[diagram/sip-antal]\n\n::diagram{indikator=sip-antal}\n\n::diagram{indikator=sip-antal form=linje}',
    );
    expect(captions(made).slice(1, 5)).toEqual([
      'Figur 1. Antal upprättade SIP',
      'Värden i figur 1: Antal upprättade SIP',
      'Figur 2. Antal upprättade SIP',
      'Värden i figur 2: Antal upprättade SIP',
    ]);
    expect(paragraphs(made)).toContain('Figur 1');
  });
});

describe('a text refers to pictures', () => {
  const shown = (body: string) =>
    checkFiles(
      laidOver(
        readBase('2023'),
        new Map([
          ['1-inledning.md', textFile(`---\ntyp: avsnitt\n---\n\n# Inledning\n\n${body}\n`)],
          ...['bilder/karta.png', 'bilder/lång väg.png', '2-gemensamt/karta.png'].map(
            (name) => [name, png(8, 8)] as const,
          ),
        ]),
      ),
    );
  const ROAD = '![En väg](<bilder/lång väg.png> "Vägen dit")';
  const MAP = '![En karta](bilder/karta.png "Länet")';

  test('by the names of their files', () => {
    const { edition, findings } = shown(`:se[bild/lång väg] och :se[bild/karta]\n\n${MAP}\n\n${ROAD}`);
    expect(findings.map(({ code }) => code)).toEqual(['file/unlisted']);
    const made = planReport(edition!, OUTLINES);
    expect(paragraphs(made)).toContain('Figur 2 och figur 1');
    for (const block of made.blocks) if (block.kind === 'figure') expect(block.id).toMatch(/^bild_\d$/);
  });

  test('and by their whole paths where two have one name', () => {
    const both = `${MAP}\n\n![Annan karta](2-gemensamt/karta.png)`;
    const short = shown(`:se[bild/karta]\n\n${both}`);
    expect(short.findings.find(({ code }) => code === 'reference/unknown')?.data).toMatchObject({
      id: 'bild/karta',
    });
    const { edition, findings } = shown(`:se[bild/plans/2023/2-gemensamt/karta.png]\n\n${both}`);
    expect(findings.map(({ code }) => code)).toEqual(['file/unlisted']);
    expect(paragraphs(planReport(edition!, OUTLINES))).toContain('Figur 2');
  });
});

describe('lists of tables and figures', () => {
  const body = `${PLACES}\n\n::diagram{indikator=sip-antal}`;
  const titles = (made: Report) => made.lists.map(({ title }) => title);

  test('stand where a plan or its template asks for them, in that order', () => {
    expect(titles(report(body))).toEqual([]);
    expect(titles(report(body, LISTS))).toEqual(['Tabeller', 'Figurer']);
    expect(titles(report(body, 'förteckningar: [figurer, tabeller]\n'))).toEqual(['Figurer', 'Tabeller']);
    const contents = { depth: 3, lists: ['tabeller'] } as const;
    const asked: Outlines = {
      ...OUTLINES,
      redovisning: { ...OUTLINES.redovisning, contents },
      handlingsplan: { ...OUTLINES.handlingsplan, contents },
    };
    expect(titles(report(body, '', asked))).toEqual(['Tabeller']);
    expect(titles(report(body, 'förteckningar: []\n', asked))).toEqual([]);
  });

  test('name all that has a number, and a list of one is left out', () => {
    const made = report(body, LISTS);
    const listed = made.lists.flatMap(({ entries }) => entries.map(({ words }) => plain(words)));
    expect([...listed].sort()).toEqual(
      captions(made)
        .filter((caption) => /^(Tabell|Figur) /.test(caption))
        .sort(),
    );
    expect(listed.length).toBeGreaterThan(4);
    const few = checkTexts({ 'plan.md': PLAN.replace('\nlän:', `\n${LISTS}län:`) }).edition!;
    for (const { entries } of planReport(few, OUTLINES).lists) expect(entries.length).toBeGreaterThan(1);
  });

  describe('in a browser', () => {
    let browser: Browser | undefined;
    beforeAll(async () => {
      browser = await openBrowser();
    });
    afterAll(() => browser?.close());

    test('have nothing that axe is against, and never scroll sideways', async ({ skip }) => {
      if (!browser) return skip(noBrowser);
      const made = report(`Se :se[tabell/till-kommunerna] och :se[diagram/sip-antal].\n\n${body}`, LISTS);
      const html = renderHtml(made, sampleTheme(), sampleAssets());
      for (const view of [{ width: 320 }, { width: 1280, colorScheme: 'dark' as const }])
        expect(await pageFaults(browser, html, view), JSON.stringify(view)).toEqual([]);
    });
  });

  test('say the same in PDF, HTML and Word, and lead to what they name', async () => {
    const made = report(`Se :se[tabell/till-kommunerna] och :se[diagram/sip-antal].\n\n${body}`, LISTS);
    const words = made.lists.flatMap(({ title, entries }) => [title, ...entries.map((entry) => entry.words)]);

    const html = renderHtml(made, sampleTheme(), sampleAssets());
    const list = [...html.matchAll(/<nav class="contents list"[\s\S]*?<\/nav>/g)].map(([nav]) => nav);
    const shown = list.flatMap((nav) => [...nav.matchAll(/>([^<>\n]+)</g)].map(([, text]) => text));
    expect(shown).toEqual(words);
    const ids = tagsOf(html).flatMap(({ attributes }) => attributes.id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const hrefs = tagsOf(html).flatMap(({ attributes }) =>
      attributes.href?.startsWith('#') ? [attributes.href.slice(1)] : [],
    );
    for (const href of hrefs) expect(ids).toContain(href);
    expect(await htmlFaults(html)).toEqual([]);

    const { bytes } = await renderPdf(made, sampleTheme(), sampleAssets());
    expect(await checkPdf(bytes)).toEqual([]);
    const told = (await contentsOf(bytes)).filter(({ title }) => words.includes(title));
    expect(told.map(({ title }) => title)).toEqual(words.filter((word) => /\d/.test(word)));
    for (const { page, leadsTo } of told) expect(page).toBe(leadsTo);
    expect(await wordsInOrder(bytes, { without: ['TOC', 'Lbl', 'Figure'] })).toEqual(wordsOfMain(html));

    const docx = openDocx(await renderDocx(made, sampleTheme(), sampleAssets()));
    expect(faultsOf(docx)).toEqual([]);
    expect(wordsOfDocx(docx)).toEqual(wordsOfReport(made));
    const document = docx.xml('word/document.xml');
    const fields = everyElement(document, 'w:sdt').slice(1);
    expect(fields.map((field) => everyElement(field, 'w:instrText')[0]!.children.join(''))).toEqual([
      expect.stringContaining('\\c "Tabell"'),
      expect.stringContaining('\\c "Figur"'),
    ]);
    const kept = fields.flatMap((field) => everyElement(field, 'w:t').flatMap(({ children }) => children));
    expect(kept.filter((text) => text !== '')).toEqual(words.filter((word) => /\d/.test(word)));
    const bookmarks = attributesOf(document, 'w:bookmarkStart', 'w:name');
    for (const anchor of attributesOf(document, 'w:hyperlink', 'w:anchor'))
      expect(bookmarks).toContain(anchor);
    const counted = attributesOf(document, 'w:fldSimple', 'w:instr').filter((field) => field.includes('SEQ'));
    expect(counted).toHaveLength(kept.filter((text) => text !== '').length);
  });
});

test('a source stands in the caption, and not in the lists', () => {
  const sourced = INDICATORS.replace(
    '  typ: antal\n',
    '  typ: antal\n  källa:\n    namn: Kolada\n    nyckel: N1\n',
  );
  const body = `${PLACES.replace('}', ' källa="Region Gävleborg 2023"}')}\n\n::diagram{indikator=sip-antal}`;
  const made = (front: string) =>
    planReport(
      checkTexts({
        'plan.md': PLAN.replace('\nlän:', `\n${front}län:`),
        'indikatorer.yaml': sourced,
        '1-inledning.md': `---\ntyp: avsnitt\n---\n\n# Inledning\n\n${body}\n`,
      }).edition!,
      OUTLINES,
    );
  expect(captions(made(''))).toEqual(
    expect.arrayContaining([
      'Platser i länet. Källa: Region Gävleborg 2023',
      'Figur 1. Antal upprättade SIP. Källa: Kolada, N1',
    ]),
  );
  const listed = made(LISTS);
  const words = listed.lists.flatMap(({ entries }) => entries.map((entry) => plain(entry.words)));
  expect(words).toContain('Tabell 1. Platser i länet');
  expect(words.join()).not.toContain('Källa');
  expect(captions(listed)).toContain('Tabell 1. Platser i länet. Källa: Region Gävleborg 2023');
});

describe('a reference that leads nowhere is told', () => {
  test.each([
    [':se[tabell/plaster]', 'tabell/platser'],
    [':se[diagram/sip-antl]', 'diagram/sip-antal'],
    [':se[bild/karta]', undefined],
  ])('%s', (reference, suggestion) => {
    const { findings } = checked(`Se ${reference}.\n\n${PLACES}`);
    const found = findings.find(({ code }) => code === 'reference/unknown');
    expect(found?.data).toMatchObject({ suggestion });
  });

  test('and so are a name that two tables have, words that are no part of it, and one without a table', () => {
    const codes = (body: string) => checked(body).findings.map(({ code }) => code);
    expect(codes(`${PLACES}\n\n${PLACES}`)).toContain('id/duplicate');
    expect(codes(PLACES.replace('platser', 'till-kommunerna'))).toContain('id/duplicate');
    expect(codes(PLACES.replace('"Platser i länet"', 'Platser i länet'))).toContain('mark/attribute');
    expect(codes(PLACES.replace('[platser]', '[Mina platser]'))).toContain('mark/value');
    expect(codes('::tabell[platser]{rubrik="Platser"}\n\nIngen tabell.')).toContain('table/none-below');
    const kept = report('::tabell[platser]{rubrik="Platser i länet"}\n\nIngen tabell.');
    expect(paragraphs(kept)).toContain('Platser i länet');
  });
});
