import { describe, expect, test } from 'vitest';
import { imported } from '../../support/word/imported.ts';
import { type Cell, HEADINGS, p, px, r, style, table, type WordParts } from '../../support/word/index.ts';

const h = (words: string) => p(words, { style: 'Rubrik1' });
const BEFORE = h('Ett') + h('Två') + h('Tre');

async function made(body: string, parts: Partial<WordParts> = {}) {
  return imported({ styles: HEADINGS, ...parts, body: BEFORE + body });
}

const goals = async (...rows: readonly (readonly Cell[])[]) => made(h('Suicid') + table(rows));

describe('what a row of goals says is bound to what it says it of, or asked about', () => {
  test('a time without an activity', async () => {
    const { file, said } = await goals(
      ['Mål', 'Aktivitet', 'Ansvarig', 'Tid'],
      ['Färre dör i suicid', '', 'Regionen', '2025'],
      ['Fler får hjälp', 'Vi utbildar chefer', 'Kommunen', '2026'],
    );
    expect(said).toContain('12 word/unclear');
    expect(file('4-suicid.md')).toContain('att skriva: Word-filen säger ”2025” om ”Färre dör i suicid”');
  });

  test('the number of a goal that is not there', async () => {
    const rows = table([
      ['Mål', 'Aktivitet', 'Ansvarig'],
      ['1', 'Vi utbildar chefer', 'Regionen'],
      ['7', 'Vi mäter varje år', 'Regionen'],
    ]);
    const { file, said } = await made(h('Suicid') + p('Mål: Färre dör i suicid') + rows);
    expect(said).toEqual(['12 word/column']);
    expect(file('4-suicid.md')).toContain('kolumnen ”Mål” säger ”7” om ”Vi mäter varje år”');
  });

  test('an area that is named in the first of its rows alone', async () => {
    const { file } = await made(
      h('Planer') +
        table([
          ['Område', 'Mål', 'Aktivitet'],
          ['Suicidprevention', 'Färre dör i suicid', 'Vi utbildar chefer'],
          ['', 'Fler får stöd i tid', 'Vi mäter varje år'],
          ['Ungas hälsa', 'Unga mår bra', 'Vi träffar unga'],
        ]),
    );
    const [, first = '', second = ''] = file('4-planer.md').split('rubrik: ');
    expect(first).toContain('Fler får stöd i tid');
    expect(second).not.toContain('stöd');
  });

  test('an activity whose words and whose column name different years keeps its words', async () => {
    const { file } = await goals(
      ['Mål', 'Aktivitet', 'Tid'],
      ['Färre dör i suicid', 'Vi utbildar chefer (senast 2024)', '2026'],
    );
    expect(file('4-suicid.md')).toContain('text: Vi utbildar chefer (senast 2024)\n    senast: 2026\n');
  });

  test('an activity that is merged over several rows is one, with all that they say', async () => {
    const { file, said, counts } = await goals(
      ['Mål', 'Aktivitet', 'Ansvarig', 'Tid'],
      [
        'Färre dör i suicid',
        { words: 'Vi utbildar chefer nu', properties: '<w:vMerge w:val="restart"/>' },
        'Regionen',
        '2025',
      ],
      ['Fler får hjälp tidigt', { words: '', properties: '<w:vMerge/>' }, 'Kommunen', '2026'],
    );
    expect(counts.activities).toBe(1);
    expect(file('4-suicid.md')).toContain(
      'senast: 2025\n    ansvariga:\n      - Regionen\n      - Kommunen\n    mål:\n      - färre-dör-i-suicid\n      - fler-får-hjälp-tidigt\n',
    );
    expect(said).toEqual(['16 word/unclear']);
  });

  test('words that a program knows otherwise are words', async () => {
    const { file, said } = await goals(
      ['Mål', 'Aktivitet', 'Status'],
      ['Färre dör i suicid', 'Vi utbildar chefer', 'constructor'],
    );
    expect(said).toEqual(['10 word/unclear']);
    expect(file('4-suicid.md')).not.toContain('status:');
    const decided = await imported({
      styles: HEADINGS + style('T', 'title'),
      body: p('Plan', { style: 'T' }) + p('Beslut:\tConstructor av Regionen') + BEFORE,
    });
    expect(decided.file('plan.md')).toContain('säger ”Constructor av Regionen” om beslut');
  });

  test('a goal that begins with a letter and a hyphen has no horizon', async () => {
    const { file } = await made(
      h('Hus') +
        p('Mål: K-märkta hus bevaras i länet') +
        p('Mål: L: Alla mår bra') +
        p('Mål: K – Fler mår bra'),
    );
    const text = file('4-hus.md');
    expect(text).toContain('text: K-märkta hus bevaras i länet\n  -');
    expect(text).toContain('text: Alla mår bra\n    sikt: lång');
    expect(text).toContain('text: Fler mår bra\n    sikt: kort');
  });
});

test('two columns of one line of the agreement are two columns', async () => {
  const head = ['Kommun', 'Till kommuner och regioner 2023', 'Till kommuner och regioner 2024', 'Summa'];
  const { file } = await made(
    h('Medel') +
      table([
        head,
        ['Gävle', '100 kr', '200 kr', '300 kr'],
        ['Sandviken', '10 kr', '20 kr', '30 kr'],
        ['Ockelbo', '1 kr', '2 kr', '3 kr'],
        ['Summa', '111 kr', '222 kr', '333 kr'],
      ]),
  );
  const money = file('medel.yaml');
  expect(money).toContain('kommuner-och-regioner: Till kommuner och regioner 2023');
  const [, names = ''] = /\n +(kommun \| .*)\n/.exec(money)!;
  expect(new Set(names.split(' | ')).size).toBe(4);
});

describe('what is left out is told where it stood', () => {
  const comment = (id: number, words: string) =>
    `<w:comment w:id="${id}" w:author="Bo"><w:p>${r(words)}</w:p></w:comment>`;

  test('a comment at its paragraph, a registration number at its own', async () => {
    const commented = px(
      `<w:commentRangeStart w:id="0"/>${r('Ord här.')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`,
    );
    const { said } = await made(p('Text.') + commented, {
      comments: comment(0, 'Varför?') + comment(1, 'Utan plats'),
    });
    expect(said).toEqual(['5 word/comment', '1 word/comment']);
    const numbered = await imported({
      styles: HEADINGS + style('T', 'title'),
      body: p('Plan', { style: 'T' }) + p('Ord.') + p('Diarienummer:\tRS 2024/17') + BEFORE,
    });
    expect(numbered.said).toEqual(['3 word/unclear']);
  });

  test('each of two links to a disk', async () => {
    const link = (id: string, words: string) => `<w:hyperlink r:id="${id}">${r(words)}</w:hyperlink>`;
    const { said } = await made(px(`${link('a', 'första')}${r(' och ')}${link('b', 'andra')}`), {
      relations: {
        a: ['hyperlink', 'file:///C:/Users/anna/a.docx', 'External'],
        b: ['hyperlink', 'file:///C:/Users/bo/b.docx', 'External'],
      },
    });
    expect(said).toEqual(['4 word/link', '4 word/link']);
  });

  test('after a picture whose description has several lines', async () => {
    const chart =
      '<w:r><w:drawing><wp:inline><wp:docPr id="1" descr="rad ett&#10;rad två"/><c:chart r:id="c"/></wp:inline></w:drawing></w:r>';
    const struck = `${r('Kvar. ')}<w:del w:id="1"><w:r><w:delText>Borta.</w:delText></w:r></w:del>`;
    const { said } = await made(px(chart) + px(struck));
    expect(said).toEqual(['4 word/not-shown', '5 word/struck']);
  });
});

test('a heading that begins within a link keeps the words after it', async () => {
  const { file, names } = await made(
    px(`<w:hyperlink r:id="l">${r('4 Bakgrund')}</w:hyperlink>${r(' och syfte')}`, { style: 'Rubrik1' }),
    { relations: { l: ['hyperlink', 'https://exempel.se', 'External'] } },
  );
  expect(names).toContain('4-bakgrund-och-syfte.md');
  expect(file('4-bakgrund-och-syfte.md')).toContain('# [Bakgrund](https://exempel.se) och syfte\n');
});

test('a party whose name has an «och» is not divided', async () => {
  const { file } = await imported({
    styles: HEADINGS + style('T', 'title'),
    body: p('Plan', { style: 'T' }) + p('Parter: Region Gävleborg, Hälsa och välfärd Gävleborg') + BEFORE,
  });
  expect(file('plan.md')).not.toContain('parter:');
  expect(file('plan.md')).toContain('\nParter: Region Gävleborg, Hälsa och välfärd Gävleborg\n');
});

test('a field’s link leads where it says, in whatever order its switches stand', async () => {
  const field = (instruction: string, words: string) =>
    px(`<w:fldSimple w:instr="${instruction.replaceAll('"', '&quot;')}">${r(words)}</w:fldSimple>`);
  const { file } = await made(
    field('HYPERLINK "https://a.se/x" \\l "del2"', 'ett') +
      field(' HYPERLINK https://b.se', 'två') +
      field('HYPERLINK \\o "Ett tips" "https://c.se"', 'tre') +
      field('HYPERLINK \\l "_Toc1"', 'fyra'),
  );
  expect(file('3-tre.md')).toContain(
    '[ett](https://a.se/x#del2)\n\n[två](https://b.se)\n\n[tre](https://c.se)\n\nfyra\n',
  );
});

test('a sign of arithmetic is that sign, and no box to tick', async () => {
  const sign = (font: string, code: string) => `<w:r><w:sym w:font="${font}" w:char="${code}"/></w:r>`;
  const { file, said } = await made(
    px(`${sign('Symbol', 'F0B3')}${r(' 65 år')}`) +
      px(`${r('Ja ')}${sign('Wingdings', 'F0FE')}`) +
      px(`${r('Nej ')}${sign('Symbol', 'F06F')}`),
  );
  expect(file('3-tre.md')).toContain('≥ 65 år\n\nJa ☒\n\nNej\n');
  expect(said).toEqual(['6 word/unread']);
});

test('a table of thousands of empty columns is text, and no word of it is lost', async () => {
  const tc = (words: string, more = '') => `<w:tc><w:tcPr>${more}</w:tcPr>${p(words)}</w:tc>`;
  const tr = (inside: string, more = '') => `<w:tr>${more}${inside}</w:tr>`;
  const wide = Array.from({ length: 1500 }, (_, i) => tc(`a${i}`, '<w:gridSpan w:val="100"/>')).join('');
  const long = Array.from({ length: 1500 }, (_, i) => tr(tc(`b${i}`))).join('');
  const { counts, said, file } = await made(`<w:tbl>${tr(wide)}${long}</w:tbl>`);
  expect(counts.lost).toBe(0);
  expect(said).toEqual(['4 word/table']);
  expect(file('3-tre.md')).toContain('\na1499\n\nb0\n');
  const before = '<w:trPr><w:gridBefore w:val="30000000"/></w:trPr>';
  const far = await made(`<w:tbl>${tr(tc('Ett') + tc('Två'), before)}${tr(tc('Tre') + tc('Fyra'))}</w:tbl>`);
  expect(far.counts.lost).toBe(0);
});

test('a note, a picture and a box that are struck are told as struck, and no words are lost', async () => {
  const struck = (inside: string) => `<w:del w:id="1">${inside}</w:del>`;
  const box =
    '<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="1"/></w14:checkbox></w:sdtPr><w:sdtContent/></w:sdt>';
  const picture =
    '<w:r><w:drawing><wp:inline><wp:docPr id="1" descr="En karta"/><a:blip r:embed="i"/></wp:inline></w:drawing></w:r>';
  const { file, findings, counts } = await made(
    px(r('Ord.') + struck('<w:r><w:footnoteReference w:id="1"/></w:r>')) +
      px(r('Mer.') + struck(picture)) +
      px(struck(box) + r('Sist.')),
    {
      footnotes: [p('Struken not.')],
      relations: { i: ['image', 'media/a.png'] },
      parts: { 'word/media/a.png': new Uint8Array([1]) },
    },
  );
  expect(findings.map(({ code, data }) => [code, data])).toEqual([
    ['word/struck', { words: 'Struken not.' }],
    ['word/struck', { words: 'En karta' }],
  ]);
  expect(counts.lost).toBe(0);
  expect(file('3-tre.md')).toContain('Ord.\n\nMer.\n\nSist.\n');
});

test('years that go backwards are asked about', async () => {
  const { said, file } = await goals(
    ['Mål', 'Aktivitet', 'Tid'],
    ['Färre dör i suicid', 'Vi utbildar chefer', '2026–2024'],
  );
  expect(said).toEqual(['10 word/unclear']);
  expect(file('4-suicid.md')).not.toContain('senast: ');
});
