import { describe, expect, test } from 'vitest';
import { judge } from '../../../src/check/index.ts';
import { openDocx } from '../../support/docx/index.ts';
import type { XmlElement } from '../../support/docx/xml.ts';
import { png } from '../../support/png.ts';
import { type Imported, imported, importedBytes } from '../../support/word/imported.ts';
import { HEADINGS, list, p, px, r, table, type WordParts, wordFile } from '../../support/word/index.ts';

const head = (depth: number, title: string) => p(title, { style: `Rubrik${depth}` });
const CHANGE = 'w:id="1" w:author="Anna Andersson" w:date="2025-01-01T00:00:00Z"';
const struck = (words: string) =>
  `<w:del ${CHANGE}><w:r><w:delText xml:space="preserve">${words}</w:delText></w:r></w:del>`;
const added = (words: string) => `<w:ins ${CHANGE}>${r(words)}</w:ins>`;
const GOALS = table([
  ['Fokusområde', 'Mål', 'Aktiviteter 2024', 'Ansvarig', 'Klart', 'Status', 'Anmärkning'],
  [
    'Samverkan',
    'K: Fler får en samordnad plan.',
    'Utbilda chefer i arbetssättet.\nTa fram en gemensam rutin.',
    'Region Gävleborg',
    'juni 2024',
    'Pågående',
    'Se bilaga 2',
  ],
  [
    { words: 'Suicidprevention', properties: '<w:vMerge w:val="restart"/>' },
    { words: 'L: Färre tar sitt liv.', properties: '<w:vMerge w:val="restart"/>' },
    'Sprida riktlinjerna i hela länet.',
    'Kommunerna',
    'hösten 2024',
    '',
    '',
  ],
  [
    { properties: '<w:vMerge/>' },
    { properties: '<w:vMerge/>' },
    'Följa upp enkäten bland chefer.',
    'Regionen',
    '2024-11-30',
    'klar',
    '',
  ],
]);
const PLAN: WordParts = {
  styles: HEADINGS,
  numbering:
    list(1, [
      ['decimal', '%1.'],
      ['lowerLetter', '%2)'],
    ]) + list(2, [['bullet', '•']]),
  header: p('Region Gävleborg, utkast'),
  footnotes: [p('Noten står i slutet.')],
  relations: { l: ['hyperlink', 'https://www.regiongavleborg.se/plan', 'External'] },
  body:
    p('Plan för psykisk hälsa', { style: 'Title' }) +
    px(`${r('Parter', { bold: true })}<w:r><w:tab/></w:r>${r('Region Gävleborg, Gävle och Sandviken')}`) +
    head(1, '1 Inledning') +
    px(
      `${r('Länet har ')}${r('viktiga', { bold: true })}${r(' mål')}<w:r><w:footnoteReference w:id="1"/></w:r>${r(', se ')}<w:hyperlink r:id="l">${r('planen')}</w:hyperlink>${r('.')}`,
    ) +
    px(`${r('Vi ')}${struck('ska')}${added('kan')}${r(' öppna.')}`) +
    p('Första', { list: [1, 0] }) +
    p('Under', { list: [1, 1] }) +
    p('Andra', { list: [1, 0] }) +
    p('Punkt', { list: [2, 0] }) +
    head(1, '2 Områden') +
    head(2, '2.1 Det gemensamma') +
    p('Områdena är två.') +
    GOALS,
};

/** Words by letters and figures alone, counted without any code of the program. */
function tally(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.normalize('NFKC').matchAll(/[\p{L}\p{N}]+/gu))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Every word of the document's text and notes, read by the tests' own reader. */
function wordsIn(bytes: Uint8Array): string {
  const docx = openDocx(bytes);
  const parts = ['word/document.xml', 'word/footnotes.xml'].filter((name) => docx.names.includes(name));
  return parts.map((name) => textOf(docx.xml(name))).join(' ');
}

function textOf({ name, children }: XmlElement): string {
  if (name === 'w:t') return children.join('');
  if (name === 'w:delText') return ` ${children.join('')} `;
  const inside = children.map((child) => (typeof child === 'string' ? '' : textOf(child))).join('');
  return ['w:p', 'w:br', 'w:tab'].includes(name) ? ` ${inside} ` : inside;
}

/** What stands in the plan's files, ids left out, and in what was told. */
function wordsOut({ files, findings }: Imported): string {
  const written = files.map(({ text }) =>
    text.replace(/^( *(- )?)(id|typ|slag|sikt|status|senast|numrering): .*$/gm, ''),
  );
  const told = findings.map(({ data }) => Object.values(data).join(' '));
  return [...written, ...told].join('\n');
}

describe('words', () => {
  test('(1) in are words out, counted by another reader, but for those that became fields', async () => {
    const bytes = wordFile(PLAN);
    const plan = await importedBytes(bytes);
    const out = tally(wordsOut(plan));
    const missing = [...tally(wordsIn(bytes))].flatMap(([word, count]) =>
      Array<string>(Math.max(0, count - (out.get(word) ?? 0))).fill(word),
    );
    // Heads of columns, horizons, days and states are the program's fields, and no words any more.
    expect(missing.sort()).toEqual([
      '11',
      '30',
      'Aktiviteter',
      'Ansvarig',
      'Fokusområde',
      'K',
      'Klart',
      'L',
      'Mål',
      'Parter',
      'Pågående',
      'Status',
      'juni',
      'klar',
    ]);
    expect(plan.counts.lost).toBe(0);
  });

  test('that nobody has taken are told, with their paragraph', async () => {
    const { said, findings } = await imported({
      body: `${p('Första.')}<w:p><w:pPr><w:t>Borta</w:t></w:pPr></w:p>`,
    });
    expect(said).toContain('2 word/lost');
    expect(findings.find(({ code }) => code === 'word/lost')?.data).toEqual({ words: 'Borta' });
  });
});

describe('a table of goals', () => {
  test('(7) becomes areas, with what is not understood as questions at their fields (golden)', async () => {
    const plan = await imported(PLAN);
    expect(plan.errors).toEqual([]);
    expect(plan.names).toEqual([
      'plan.md',
      '1-inledning.md',
      '2-områden/index.md',
      '2-områden/1-det-gemensamma.md',
    ]);
    await expect(plan.file('2-områden/1-det-gemensamma.md')).toMatchFileSnapshot(
      '../../golden/from-word-areas.md',
    );
    expect(plan.said.filter((one) => /column|unclear/.test(one))).toEqual([
      '27 word/column',
      '32 word/unclear',
    ]);
    const asked = plan.files.flatMap(({ text }) => text.match(/att skriva:/g) ?? []).length;
    expect(plan.checked.findings.filter(({ code }) => code === 'text/to-write')).toHaveLength(asked);
  });

  test.each([
    [
      'figures',
      [
        ['Mål', 'Indikator', 'Utfall'],
        ['85 %', 'Nöjdhet', '79 %'],
      ],
    ],
    [
      'a programme',
      [
        ['Tid', 'Vad', 'Plats'],
        ['09.00', 'Kaffe och registrering', 'Foajén'],
      ],
    ],
    [
      'money',
      [
        ['Insats', 'Kostnad'],
        ['Utbildning i suicidprevention', '250 000 kr'],
      ],
    ],
    [
      'those who were there',
      [
        ['Namn', 'Ansvar'],
        ['En person', 'Ordförande i gruppen'],
      ],
    ],
    [
      'words',
      [
        ['Begrepp', 'Förklaring'],
        ['Mål', 'Det som ska nås inom ett år'],
      ],
    ],
  ])('(6) is not seen in one of %s', async (_, rows) => {
    const { counts, files } = await imported({
      styles: HEADINGS,
      body: head(1, 'A') + head(2, 'B') + p('x') + head(1, 'C') + table(rows),
    });
    expect(counts.areas).toBe(0);
    expect(files.map(({ text }) => text).join('\n')).toContain(`| ${rows[0]!.join(' | ')} |`);
  });
});

describe('a table of the kommuner’s money', () => {
  const KOMMUNER = ['Gävle', 'Sandvikens kommun', 'Hofors'];
  const money = (total: string) =>
    table([
      ['Kommun', 'Handlingsplaner', 'Summa'],
      ...KOMMUNER.map((name, i) => [name, `${i + 1} 000,40 kr`, `${i + 1} 000 kr`]),
      ['Summa', '6 001,20 kr', total],
    ]);
  const plan = (total: string) =>
    imported({ styles: HEADINGS, body: head(1, 'Medel') + p('Så här delas de.') + money(total) });

  test('becomes medel.yaml when it adds up, and stands where it stood', async () => {
    const { file, errors, counts, said } = await plan('6 000 kr');
    expect(file('medel.yaml')).toContain(
      'kommun | handlingsplaner | radsumma\n      Gävle | 1 000,40 kr | 1 000 kr\n      Sandvikens kommun | 2 000,40 kr | 2 000 kr\n      Hofors | 3 000,40 kr | 3 000 kr\n      kolumnsumma | 6 001,20 kr | 6 000 kr\n',
    );
    expect(file('1-medel.md')).toContain('Så här delas de.\n\n::tabell{medel=medel}\n');
    expect(errors).toEqual([]);
    expect(said).toEqual([]);
    expect(counts.lost).toBe(0);
  });

  test('stays as text with a question when it does not', async () => {
    const { file, names, said } = await plan('6 100 kr');
    expect(names).not.toContain('medel.yaml');
    expect(file('1-medel.md')).toContain('| Gävle | 1 000,40 kr | 1 000 kr |');
    expect(file('1-medel.md')).toContain('att skriva: tabellen ser ut att fördela pengar');
    expect(said).toEqual(['3 word/table']);
  });
});

describe('questions', () => {
  test('(5) double no finding of check', async () => {
    const plan = await imported(PLAN);
    const places = judge(plan.checked.findings, 'utkast')
      .filter(({ code }) => code !== 'text/to-write')
      .map(({ code, span }) => `${span.path} ${code}`);
    // What check says of the plan stands nowhere as a question too.
    const questions = plan.files.flatMap(({ text }) => text.match(/att skriva: .*/g) ?? []);
    expect(questions.some((words) => /fokusområden|indikator|ansvarig saknas|alternativ/i.test(words))).toBe(
      false,
    );
    expect(places.length).toBeGreaterThan(0);
  });
});

describe('lists', () => {
  test('(10) keep their numbers, their letters and where they begin anew', async () => {
    const again =
      '<w:num w:numId="9"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/></w:lvlOverride></w:num>';
    const items: readonly (readonly [string, number, number])[] = [
      ['ett', 1, 0],
      ['undre', 1, 1],
      ['undre två', 1, 1],
      ['två', 1, 0],
      ['fyra', 9, 0],
      ['fem', 9, 0],
    ];
    const { file } = await imported({
      numbering:
        list(1, [
          ['decimal', '%1.'],
          ['lowerLetter', '%2)'],
        ]) + again,
      styles: HEADINGS,
      body: head(1, 'Listor') + items.map(([words, id, level]) => p(words, { list: [id, level] })).join(''),
    });
    expect(file('1-listor.md')).toContain(
      '1. ett\n   - a) undre\n   - b) undre två\n2. två\n\n4) fyra\n5) fem\n',
    );
  });

  test('typed with bullets are lists, and boxes to tick can be ticked', async () => {
    const tick = (on: string, words: string) =>
      px(
        `<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="${on}"/></w14:checkbox></w:sdtPr><w:sdtContent>${r('x')}</w:sdtContent></w:sdt>${r(` ${words}`)}`,
      );
    const { file } = await imported({
      styles: HEADINGS,
      body:
        head(1, 'Listor') +
        p('• en sak') +
        p('• en till') +
        p('Mellan.') +
        tick('1', 'klart') +
        tick('0', 'kvar'),
    });
    expect(file('1-listor.md')).toContain('- en sak\n- en till\n\nMellan.\n\n- [x] klart\n');
    expect(file('1-listor.md')).toContain('[ ] kvar');
  });
});

describe('pictures', () => {
  const drawing = (id: string, descr: string) =>
    `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Bild 1" descr="${descr}"/><a:graphic><a:blip r:embed="${id}"/></a:graphic></wp:inline></w:drawing></w:r>`;
  const parts = (descr: string): WordParts => ({
    styles: `${HEADINGS}<w:style w:type="paragraph" w:styleId="B"><w:name w:val="caption"/></w:style>`,
    body: head(1, 'Bilder') + px(drawing('b', descr)) + p('Figur 1. Väntetider 2024', { style: 'B' }),
    relations: { b: ['image', 'media/image1.png'] },
    parts: { 'word/media/image1.png': png(4, 4) },
  });

  test('(11) keep what is said of them, and their words below', async () => {
    const plan = await imported(parts('Stapeldiagram över väntetider'));
    expect(plan.file('1-bilder.md')).toContain(
      '![Stapeldiagram över väntetider](bilder/bild-1.png "Väntetider 2024")',
    );
    expect(plan.pictures.map(({ path }) => path)).toEqual(['plans/2024/bilder/bild-1.png']);
    expect(plan.errors).toEqual([]);
    expect(plan.counts.lost).toBe(0);
  });

  test('beside words, in a list, a link or a table stand by themselves, and the plan builds', async () => {
    const one = drawing('b', 'Karta');
    const all = parts('Karta');
    const { file, errors, counts } = await imported({
      ...all,
      numbering: list(1, [['bullet', '•']]),
      relations: { ...all.relations, l: ['hyperlink', 'https://a.se', 'External'] },
      body:
        head(1, 'Bilder') +
        px(one + r('Före.')) +
        px(r('Mitt ') + one + r(' i.')) +
        px(`<w:hyperlink r:id="l">${one}</w:hyperlink>`) +
        px(r('Punkt') + one, { list: [1, 0] }) +
        table([
          ['a', { xml: px(r('b') + one) }],
          ['c', 'd'],
        ]),
    });
    const picture = '![Karta](bilder/bild-1.png)';
    expect(file('1-bilder.md').split('\n\n').slice(2)).toEqual([
      picture,
      'Före.',
      'Mitt i.',
      picture,
      picture,
      '- Punkt',
      picture,
      '| a | b |\n| - | - |\n| c | d |',
      `${picture}\n`,
    ]);
    expect(errors).toEqual([]);
    expect(counts.lost).toBe(0);
  });

  test('(11) of which nothing is said are asked about by check, once', async () => {
    const plan = await imported(parts(''));
    expect(
      plan.checked.findings.map(({ code }) => code).filter((code) => code.startsWith('picture')),
    ).toEqual(['picture/no-alternative']);
    expect(plan.said).toEqual([]);
  });

  test('show nobody’s disk', async () => {
    const plan = await imported(parts('C:\\Users\\anna01\\Bilder\\karta.png'));
    expect(plan.files.map(({ text }) => text).join('')).not.toContain('anna01');
    expect(plan.said).toContain('2 word/picture');
  });

  test('that a report cannot show stay in the Word file, and that is said', async () => {
    const plan = await imported({
      ...parts('Karta'),
      parts: { 'word/media/image1.png': Uint8Array.from([1, 0, 0, 0]) },
    });
    expect(plan.pictures).toEqual([]);
    expect(plan.said).toContain('2 word/picture');
    expect(plan.file('1-bilder.md')).toContain('Karta');
  });
});

test('a link that a field makes of several runs is one, and its words do not run together', async () => {
  const edge = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
  const link = (target: string) =>
    `${edge('begin')}<w:r><w:instrText>HYPERLINK ${target}</w:instrText></w:r>${edge('separate')}${r('en')}${r(' länk ')}${r('hit')}${edge('end')}`;
  const drawing =
    '<w:r><w:drawing><wp:inline><wp:docPr id="1" descr="Karta"/><a:graphic><a:blip r:embed="b"/></a:graphic></wp:inline></w:drawing></w:r>';
  const { file, counts } = await imported({
    styles: HEADINGS,
    relations: { a: ['hyperlink', 'https://a.se', 'External'], b: ['image', 'media/image1.png'] },
    parts: { 'word/media/image1.png': png(4, 4) },
    body:
      head(1, 'Text') +
      px(r('Se ') + link('"https://a.se"') + r('.')) +
      px(r('Se ') + link('\\l "_Toc1"') + r('.')) +
      px(`${r('Före')}<w:hyperlink r:id="a">${r(' inne ')}</w:hyperlink>${r('efter.')}`) +
      px(drawing + r('Bredvid.')),
  });
  expect(file('1-text.md')).toContain(
    'Se [en länk hit](https://a.se).\n\nSe en länk hit.\n\nFöre [inne](https://a.se) efter.\n',
  );
  expect(counts.lost).toBe(0);
});

test('what would keep the plan from building goes: signs that nobody sees, and links that start programs', async () => {
  const { file, errors, said } = await imported({
    styles: HEADINGS,
    relations: {
      j: ['hyperlink', 'javascript:alert(1)', 'External'],
      m: ['hyperlink', 'mailto:a@b.se', 'External'],
    },
    body:
      head(1, 'Text') +
      p('Ett\u2028två\u202ctre\u007f fyra') +
      p('\uf0b7 första') +
      p('\uf0b7 andra') +
      px(
        `<w:hyperlink r:id="j">${r('klicka')}</w:hyperlink>${r(' och ')}<w:hyperlink r:id="m">${r('skriv')}</w:hyperlink>`,
      ),
  });
  expect(file('1-text.md')).toContain(
    'Ett tvåtre fyra\n\n- första\n- andra\n\nklicka och [skriv](mailto:a@b.se)\n',
  );
  expect(errors).toEqual([]);
  expect(said).toEqual(['5 word/link']);
});

describe('tracked changes', () => {
  test('tell what is left out as words, however many runs it is cut into', async () => {
    const hidden = (words: string) => r(words, { run: '<w:vanish/>' });
    const { findings, counts } = await imported({
      styles: HEADINGS,
      body:
        head(1, 'Text') +
        px(`${r('Vi ')}${struck('sk')}${struck('ulle')}${added('ska')}`) +
        px(hidden('G') + hidden('ömt') + r(' här.')),
    });
    expect(findings.map(({ data }) => data)).toEqual([
      { words: 'skulle' },
      { what: 'hidden', words: 'Gömt' },
    ]);
    expect(counts.lost).toBe(0);
  });

  test('(12) are read as accepted, and what is struck is told with its words', async () => {
    const { file, findings, said } = await imported({
      styles: HEADINGS,
      body: head(1, 'Text') + px(r('Vi ') + struck('ska') + added('kan') + r(' öppna.')),
    });
    expect(file('1-text.md')).toContain('Vi kan öppna.');
    expect(said).toEqual(['2 word/struck']);
    expect(findings[0]?.data).toEqual({ words: 'ska' });
  });

  test('that move words keep them once, and join paragraphs whose end is struck', async () => {
    const move = (way: string, words: string) => `<w:${way} ${CHANGE}>${r(words)}</w:${way}>`;
    const end = `<w:rPr><w:del ${CHANGE}/></w:rPr>`;
    const plan = await imported({
      styles: HEADINGS,
      body:
        head(1, 'Text') +
        px(move('moveFrom', 'Flyttad mening.')) +
        px(r('Första '), { properties: end }) +
        p('andra.') +
        px(move('moveTo', 'Flyttad mening.')),
    });
    expect(plan.file('1-text.md')).toContain('Första andra.\n\nFlyttad mening.\n');
    expect(plan.said).toEqual([]);
  });
});

test('(9) no name, no path with a login, no head and no foot reach a file', async () => {
  const plan = await imported({
    styles: HEADINGS,
    header: p('Sidhuvud Ett'),
    footer: p('Sidfot Två'),
    core: '<dc:creator>Anna Andersson</dc:creator><dc:title>Egenskapens titel</dc:title>',
    comments: `<w:comment w:id="0" w:author="Bo Berg">${p('En fråga.')}</w:comment>`,
    relations: { f: ['hyperlink', 'file:///C:/Users/cecilia9/analys.docx', 'External'] },
    body:
      head(1, 'Text') +
      px(`${r('Se ')}<w:hyperlink r:id="f">${r('analysen')}</w:hyperlink>`) +
      px(`<w:hyperlink r:id="f">${r('file:///C:/Users/cecilia9/analys.docx')}</w:hyperlink>`) +
      p(
        'Den ligger i \\\\srv\\hem$\\cecilia9\\plan.xlsx och C:\\Users\\cecilia9\\a b.docx, /home/cecilia9/x, och/eller https://a.se/home/b.',
      ) +
      px(added('Nytt.')),
  });
  const files = plan.files.map(({ text }) => text).join('\n');
  for (const word of ['Anna', 'Berg', 'cecilia9', 'Sidhuvud', 'Sidfot', 'Egenskapens'])
    expect(files).not.toContain(word);
  expect(files).toContain(
    'Se analysen\n\nanalys.docx\n\nDen ligger i plan.xlsx och a b.docx, x, och/eller https://a.se/home/b.',
  );
  expect(plan.counts.lost).toBe(0);
  expect(JSON.stringify(plan.findings)).not.toMatch(/Anna|Berg|cecilia9/);
});
