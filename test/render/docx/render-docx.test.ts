import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { renderDocx } from '../../../src/render/index.ts';
import { type Block, type Outlines, planReport, type Report } from '../../../src/report/index.ts';
import {
  attributesOf,
  type DocxPackage,
  everyElement,
  faultsOf,
  openDocx,
  wordsOfDocx,
} from '../../support/docx/index.ts';
import { realEdition } from '../../support/editions.ts';
import { checkFiles, readFiles } from '../../support/fixture.ts';
import { pixelsOf } from '../../support/poppler.ts';
import { wordsOfReport } from '../../support/report-words.ts';
import { sampleCharts } from '../../support/sample-charts.ts';
import { sampleAssets, sampleReport, sampleTheme } from '../../support/sample-report.ts';

const OUTLINES = JSON.parse(readFileSync('templates/standard/outline.json', 'utf8')) as Outlines;

const draw = (report: Report) => renderDocx(report, sampleTheme(), sampleAssets());
const open = async (report: Report) => openDocx(await draw(report));

const everything = (): Report =>
  planReport(checkFiles(readFiles('test/fixtures/report/2024'), '2024').edition!, OUTLINES);

describe('the words of the document', () => {
  const reports: readonly (readonly [string, () => Report])[] = [
    ['the sample', sampleReport],
    ['a plan with everything', everything],
    ...['2017', '2023', 'dalarna/2020'].map(
      (name) => [name, () => planReport(realEdition(name).edition, OUTLINES)] as const,
    ),
  ];

  test.each(reports)('are those of the report, in their order: %s', async (_, make) => {
    const report = make();
    const docx = await open(report);
    expect(wordsOfReport(report).length).toBeGreaterThan(100);
    expect(wordsOfDocx(docx)).toEqual(wordsOfReport(report));
    expect(faultsOf(docx)).toEqual([]);
  });

  test('stay what they are when they look like markup or commands', async () => {
    const hostile = '<w:t>&amp; "CURRENT" \u200e\u202eabc\u202c ]]> r:id="rIdabc" {page} 😀';
    const report = withBlocks([paragraph(hostile), paragraph('CURRENT'), { kind: 'code', text: hostile }]);
    const docx = await open({ ...report, header: hostile, author: hostile, keywords: [hostile] });
    expect(wordsOfDocx(docx)).toEqual(wordsOfReport(report));
    expect(faultsOf(docx)).toEqual([]);
    expect(docx.text('docProps/core.xml')).toContain('&lt;w:t&gt;&amp;amp;');
  });

  test('stay what they are when they look like what the library leaves for a list', async () => {
    const list = {
      kind: 'list',
      ordered: true,
      start: 3,
      items: [{ blocks: [paragraph('{nummer1-0} och {plain-0}')], checked: undefined }],
    } as const;
    const report = withBlocks([list, { ...list, ordered: false }]);
    const docx = await open(report);
    expect(wordsOfDocx(docx)).toEqual(wordsOfReport(report));
    const numbers = attributesOf(docx.xml('word/document.xml'), 'w:numId', 'w:val');
    expect(numbers).toHaveLength(2);
    expect(new Set(numbers).size).toBe(2);
    expect(numbers.every((number) => /^\d+$/.test(number))).toBe(true);
  });

  test('show a sign where XML has none for what was written', async () => {
    const docx = await open(withBlocks([paragraph('a\u0000b\u000bc\ud800d\uffffe')]));
    expect(wordsOfDocx(docx)).toContain('a\ufffdb\ufffdc\ufffdd\ufffde');
  });

  test('keep the lines of code', async () => {
    const docx = await open(withBlocks([{ kind: 'code', text: 'ett\n  två\n\ttre' }]));
    const code = styled(docx, 'Kod')[0]!;
    expect(everyElement(code, 'w:t').flatMap((text) => text.children)).toEqual(['ett', '  två', '    tre']);
    expect(everyElement(code, 'w:br')).toHaveLength(2);
  });
});

describe('the document of the sample', () => {
  let docx: DocxPackage;
  beforeAll(async () => {
    docx = await open(sampleReport());
  });
  const body = () => docx.xml('word/document.xml');
  const styles = () => docx.xml('word/styles.xml');

  test('has headings of Word’s own kinds, in the theme’s sizes and colours', () => {
    const theme = sampleTheme();
    for (const level of [1, 2, 3, 4, 5]) {
      expect(styled(docx, `Heading${level}`).length, `level ${level}`).toBeGreaterThan(0);
      const style = everyElement(styles(), 'w:style').find(
        ({ attributes }) => attributes['w:styleId'] === `Heading${level}`,
      )!;
      expect(attributesOf(style, 'w:sz', 'w:val')).toEqual([String(theme.size.heading[level - 1]! * 2)]);
      expect(attributesOf(style, 'w:color', 'w:val')).toEqual([theme.colour.heading.slice(1).toUpperCase()]);
    }
    expect(styled(docx, 'Title')).toHaveLength(1);
  });

  test('knows every style that it uses', () => {
    const known = attributesOf(styles(), 'w:style', 'w:styleId');
    const used = ['document', 'footnotes', 'header1', 'header2', 'footer1'].flatMap((part) => {
      const xml = docx.xml(`word/${part}.xml`);
      return ['w:pStyle', 'w:rStyle'].flatMap((name) => attributesOf(xml, name, 'w:val'));
    });
    expect(used.length).toBeGreaterThan(50);
    expect([...new Set(used)].filter((style) => !known.includes(style))).toEqual([]);
  });

  test('is in Swedish, and says where it is not', () => {
    expect(attributesOf(styles(), 'w:lang', 'w:val')).toContain('sv-SE');
    const marked = everyElement(body(), 'w:r').filter((run) => everyElement(run, 'w:lang').length > 0);
    expect(marked.map((run) => everyElement(run, 'w:t')[0]!.children.join(''))).toEqual([
      'Mental Health First Aid',
    ]);
    expect(attributesOf(body(), 'w:lang', 'w:val')).toEqual(['en']);
  });

  test('has tables whose header is marked and comes again', () => {
    const tables = everyElement(body(), 'w:tbl');
    expect(tables).toHaveLength(3);
    for (const table of tables) {
      const rows = everyElement(table, 'w:tr');
      const isHeader = (row: (typeof rows)[number]) =>
        everyElement(row, 'w:tblHeader').some(({ attributes }) => attributes['w:val'] !== 'false');
      expect(rows.map(isHeader)).toEqual(rows.map((_, i) => i === 0));
      expect(attributesOf(table, 'w:tblLook', 'w:firstRow')).toHaveLength(1);
    }
    expect(styled(docx, 'Caption')).toHaveLength(3);
  });

  test('has lists that nest, begin where they should, and show what is done', () => {
    const levels = attributesOf(body(), 'w:ilvl', 'w:val');
    expect(levels).toContain('1');
    const numbering = docx.xml('word/numbering.xml');
    expect(attributesOf(numbering, 'w:start', 'w:val')).toContain('3');
    const signs = attributesOf(numbering, 'w:lvlText', 'w:val');
    expect(signs).toEqual(expect.arrayContaining(['☑', '☐', '•', '%1.']));
  });

  test('has footnotes of Word’s own, numbered as the report has them, and points to one again', () => {
    expect(attributesOf(body(), 'w:footnoteReference', 'w:id')).toEqual(['1', '2']);
    const again = attributesOf(body(), 'w:fldSimple', 'w:instr');
    expect(again).toEqual([' NOTEREF not1 \\f \\h ']);
    expect(attributesOf(body(), 'w:bookmarkStart', 'w:name')).toContain('not1');
  });

  test('leads to the web and to its own places', () => {
    const links = attributesOf(docx.xml('word/_rels/document.xml.rels'), 'Relationship', 'Target');
    expect(links).toEqual(
      expect.arrayContaining(['https://www.folkhalsomyndigheten.se/', 'mailto:psykiskhalsa@example.se']),
    );
    expect(attributesOf(docx.xml('word/_rels/footnotes.xml.rels'), 'Relationship', 'Target')).toEqual([
      'https://skr.se/',
    ]);
    expect(everyElement(body(), 'w:hyperlink').length).toBeGreaterThan(3);
  });

  test('has contents that are a field, and hold the headings until Word fills them', () => {
    const contents = everyElement(body(), 'w:sdt')[0]!;
    expect(everyElement(contents, 'w:instrText')[0]!.children.join('')).toContain('TOC');
    const titles = everyElement(contents, 'w:t').flatMap(({ children }) => children);
    expect(titles).toEqual(expect.arrayContaining(['1.1 Nulägesbeskrivning', '2.2 Suicidprevention']));
    expect(titles).not.toContain('1.1.1 Underlag');
  });

  test('asks nothing when it opens, says no page that nobody knows, and how to get them', () => {
    const contents = everyElement(body(), 'w:sdt')[0]!;
    expect(attributesOf(body(), 'w:fldChar', 'w:dirty').filter((dirty) => dirty !== undefined)).toEqual([]);
    expect(docx.text('word/settings.xml')).not.toContain('updateFields');
    const fields = everyElement(contents, 'w:instrText').map(({ children }) => children.join(''));
    const anchors = attributesOf(contents, 'w:hyperlink', 'w:anchor');
    expect(fields.slice(1)).toEqual(anchors.map((anchor) => ` PAGEREF ${anchor} \\h `));
    const lines = everyElement(contents, 'w:p').map((line) => everyElement(line, 'w:t').length);
    expect(lines.every((count) => count === 1)).toBe(true);
    // Within the field, so that it goes when Word makes the contents.
    const [last] = everyElement(contents, 'w:p').slice(-1);
    expect(attributesOf(last!, 'w:pStyle', 'w:val')).toEqual(['TOC9']);
    expect(attributesOf(last!, 'w:fldChar', 'w:fldCharType')).toEqual(['end']);
  });

  test('has lines as high as their letters ask for, and no style with two names', () => {
    const styles = docx.xml('word/styles.xml');
    const lines = everyElement(styles, 'w:spacing').filter(({ attributes }) => attributes['w:line']);
    expect(lines.length).toBeGreaterThan(4);
    expect(new Set(lines.map(({ attributes }) => attributes['w:lineRule']))).toEqual(new Set(['auto']));
    // Word parts the names of a style by commas.
    expect(attributesOf(styles, 'w:name', 'w:val').filter((name) => name.includes(','))).toEqual([]);
  });

  test('has a picture with its alternative text', () => {
    const [picture] = everyElement(body(), 'wp:docPr');
    expect(picture?.attributes.descr).toBe('Stapeldiagram. Fyra staplar som blir högre för varje år.');
    const media = docx.names.filter((name) => name.startsWith('word/media/'));
    expect(media.map((name) => pixelsOf(docx.bytes(name)))).toEqual([pixelsOf(sampleAssets().picture(''))]);
  });

  test('says on every page that it is a draft, and which page it is', async () => {
    const head = (document: DocxPackage) =>
      ['header1', 'header2'].map((part) => document.text(`word/${part}.xml`).includes('Utkast'));
    expect(head(docx)).toEqual([true, true]);
    expect(head(await open({ ...sampleReport(), draft: undefined }))).toEqual([false, false]);
    const fields = everyElement(docx.xml('word/footer1.xml'), 'w:instrText').flatMap((f) => f.children);
    expect(fields).toEqual(['PAGE', 'NUMPAGES']);
  });

  test('tells who answers for it and when, and no other day', () => {
    const core = docx.text('docProps/core.xml');
    expect(core).toContain('<dc:creator>Region Exempel</dc:creator>');
    expect(core).toContain('<dc:language>sv-SE</dc:language>');
    expect(core.match(/\d{4}-\d\d-\d\dT[\d:.]+Z/g)).toEqual(['2023-01-31T00:00:00Z', '2023-01-31T00:00:00Z']);
    // 1 January 1980, midnight: the format's first.
    expect(new Set(docx.stamps)).toEqual(new Set([0x00210000]));
  });
});

test('a heading that stands in no contents is still a heading', async () => {
  const docx = await open(everything());
  const hidden = styled(docx, 'Underrubrik3');
  expect(hidden.length).toBeGreaterThan(0);
  const style = everyElement(docx.xml('word/styles.xml'), 'w:style').find(
    ({ attributes }) => attributes['w:styleId'] === 'Underrubrik3',
  )!;
  expect(attributesOf(style, 'w:basedOn', 'w:val')).toEqual(['Heading3']);
  expect(attributesOf(style, 'w:outlineLvl', 'w:val')).toEqual(['2']);
});

test('charts are vectors with their alternative, and a picture for those who show none', async () => {
  const charts = sampleCharts();
  const docx = await open(withBlocks([...charts]));
  expect(attributesOf(docx.xml('word/document.xml'), 'wp:docPr', 'descr')).toEqual(
    charts.map(({ alternative }) => alternative),
  );
  const drawings = docx.names.filter((name) => name.endsWith('.svg'));
  expect(drawings).toHaveLength(charts.length);
  for (const name of drawings) {
    const svg = docx.xml(name);
    expect(everyElement(svg, 'path').length).toBeGreaterThan(1);
    expect(docx.text(name)).not.toMatch(/class=|NaN|undefined/);
  }
  expect(faultsOf(docx)).toEqual([]);
});

test('days and amounts are not divided, and code is left as it is', async () => {
  const text = 'Den 13 december 2019 fick länet 5 577 707,31 kr till arbetet.';
  const code = { kind: 'code', text: 'den 13 december' } as const;
  const docx = await open(
    withBlocks([
      { kind: 'paragraph', content: [{ kind: 'text', text }, { kind: 'text', text: ' ' }, code] },
      { kind: 'label', text: 'Senast 31 mars' },
    ]),
  );
  const said = everyElement(docx.xml('word/document.xml'), 'w:t').map(({ children }) => children.join(''));
  expect(said).toContain(
    'Den 13\u00a0december\u00a02019 fick länet 5\u00a0577\u00a0707,31\u00a0kr till arbetet.',
  );
  expect(said).toContain('den 13 december');
  expect(said).toContain('Senast 31\u00a0mars');
});

test('lists thirty deep and tables beside tables stay whole', async () => {
  let nested: Block = paragraph('innerst');
  for (let depth = 0; depth < 30; depth += 1)
    nested = {
      kind: 'list',
      ordered: depth % 2 === 0,
      start: 1,
      items: [{ checked: undefined, blocks: [nested] }],
    };
  const table: Block = {
    kind: 'table',
    caption: undefined,
    align: ['left'],
    header: [[{ kind: 'text', text: 'h' }]],
    rows: [],
    rowHeaders: false,
  };
  const report = withBlocks([nested, table, table]);
  const docx = await open(report);
  expect(wordsOfDocx(docx)).toEqual(wordsOfReport(report));
  expect(faultsOf(docx)).toEqual([]);
  const kinds = docx
    .xml('word/document.xml')
    .children.flatMap((child) =>
      typeof child === 'string'
        ? []
        : child.children.map((part) => (typeof part === 'string' ? '' : part.name)),
    );
  expect(kinds.join(' ')).not.toContain('w:tbl w:tbl');
});

test('a table of very many rows is drawn', async () => {
  const cell = [{ kind: 'text', text: 'ett två tre fyra fem sex sju åtta nio tio'.repeat(20) }] as const;
  const table: Block = {
    kind: 'table',
    caption: undefined,
    align: ['left'],
    header: [cell],
    rows: Array.from({ length: 1000 }, () => [cell]),
    rowHeaders: false,
  };
  const docx = await open(withBlocks([table]));
  expect(everyElement(docx.xml('word/document.xml'), 'w:tr')).toHaveLength(1001);
});

test('an address that Word would choke on keeps its words and is no link', async () => {
  const link = (url: string): Block => ({
    kind: 'paragraph',
    content: [{ kind: 'link', url, children: [{ kind: 'text', text: 'här' }] }],
  });
  const urls = ['https://[x', 'javascript:alert(1)', 'https://exämpel.se/å?a=b&c="d"', 'http://a/%zz|x'];
  const docx = await open(withBlocks(urls.map(link)));
  const targets = attributesOf(docx.xml('word/_rels/document.xml.rels'), 'Relationship', 'Target');
  expect(targets.filter((target) => target.includes(':'))).toEqual([
    'https://xn--exmpel-cua.se/%C3%A5?a=b&c=%22d%22',
    'http://a/%zz%7Cx',
  ]);
  expect(wordsOfDocx(docx).filter((word) => word === 'här')).toHaveLength(4);
});

test('the same report gives the same bytes, every time and in every time zone', async () => {
  const zone = process.env.TZ;
  const bytes: Buffer[] = [];
  for (const there of ['Europe/Stockholm', 'Pacific/Kiritimati', 'America/Los_Angeles']) {
    process.env.TZ = there;
    bytes.push(Buffer.from(await draw(sampleReport())));
  }
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
  expect(bytes[1]!.equals(bytes[0]!)).toBe(true);
  expect(bytes[2]!.equals(bytes[0]!)).toBe(true);
});

function paragraph(text: string): Block {
  return { kind: 'paragraph', content: [{ kind: 'text', text }] };
}

function withBlocks(blocks: readonly Block[]): Report {
  return { ...sampleReport(), blocks, notes: [] };
}

function styled(docx: DocxPackage, style: string) {
  return everyElement(docx.xml('word/document.xml'), 'w:p').filter((line) =>
    attributesOf(line, 'w:pStyle', 'w:val').includes(style),
  );
}
