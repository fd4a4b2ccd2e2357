import { describe, expect, test } from 'vitest';
import { readWord, type WordDocument, type WordParagraph } from '../../src/parse/word/index.ts';
import {
  HEADINGS,
  list,
  NAMESPACES,
  p,
  px,
  r,
  style,
  table,
  type WordParts,
  wordFile,
} from '../support/word/index.ts';

async function read(parts: WordParts): Promise<WordDocument> {
  const { document, fault } = await readWord(wordFile(parts));
  expect(fault).toBeUndefined();
  return document!;
}

const paragraphs = (document: WordDocument): readonly WordParagraph[] =>
  document.blocks.filter((block) => block.kind === 'paragraph');

const textsIn = (document: WordDocument) =>
  paragraphs(document).flatMap(({ inlines }) => inlines.filter(({ kind }) => kind === 'text'));

describe('what a Word file says', () => {
  test('stands a paragraph a line, in reading order, those of tables where they stand', async () => {
    const document = await read({
      body:
        p('Först') +
        table([
          ['a', 'b'],
          ['c', 'd\ne'],
        ]) +
        p('Sist'),
    });
    expect(document.lines).toEqual(['Först', 'a', 'b', 'c', 'd', 'e', 'Sist']);
    expect(document.blocks.map(({ line }) => line)).toEqual([1, 2, 7]);
  });

  test('is the same in the strict format, and whatever a program calls its prefixes', async () => {
    const body = p('Rubrik', { style: 'Rubrik1' }) + px(`<w:hyperlink r:id="l">${r('länk')}</w:hyperlink>`);
    const parts: WordParts = {
      body,
      styles: HEADINGS,
      relations: { l: ['hyperlink', 'https://a.se', 'External'] },
    };
    const plain = await read(parts);
    expect(await read({ ...parts, strict: true })).toEqual(plain);
    const other = `<?xml version="1.0"?><x:document ${NAMESPACES.replaceAll('xmlns:w=', 'xmlns:x=')}><x:body>${body.replaceAll('w:', 'x:')}</x:body></x:document>`;
    expect(await read({ ...parts, parts: { 'word/document.xml': other } })).toEqual(plain);
    expect(paragraphs(plain)[0]!.outline).toBe(1);
  });

  test('has headings by style, by a style that it builds on, and by the level of a paragraph', async () => {
    const styles = `${HEADINGS}${style('Egen', 'Regionens rubrik', '<w:basedOn w:val="Rubrik2"/>')}${style('Niva', 'Kapitel', '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>')}`;
    const body =
      p('a', { style: 'Rubrik1' }) +
      p('b', { style: 'Egen' }) +
      p('c', { style: 'Niva' }) +
      p('d', { properties: '<w:outlineLvl w:val="3"/>' }) +
      p('e', { style: 'Rubrik1', properties: '<w:outlineLvl w:val="9"/>' }) +
      p('f');
    const levels = paragraphs(await read({ body, styles })).map(({ outline }) => outline);
    expect(levels).toEqual([1, 2, 3, 4, undefined, undefined]);
  });

  test('survives a style that builds on itself, and one that is not there', async () => {
    const styles = style('A', 'a', '<w:basedOn w:val="B"/>') + style('B', 'b', '<w:basedOn w:val="A"/>');
    const document = await read({ body: p('x', { style: 'A' }) + p('y', { style: 'C' }), styles });
    expect(document.lines).toEqual(['x', 'y']);
    expect(document.doubts).toEqual([{ what: 'no-style', line: 2, words: 'C' }]);
  });

  test('counts lists as Word does: numbers, letters, levels, restarts', async () => {
    const again =
      '<w:num w:numId="9"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/></w:lvlOverride></w:num>';
    const numbering =
      list(1, [
        ['decimal', '%1.'],
        ['lowerLetter', '%2)'],
        ['upperRoman', '%3.'],
      ]) +
      again +
      list(2, [['bullet', '•']]) +
      list(3, [
        ['decimal', '%1'],
        ['decimal', '%1.%2'],
      ]);
    const places: [number, number][] = [
      [1, 0],
      [1, 1],
      [1, 1],
      [1, 2],
      [1, 0],
      [1, 1],
      [9, 0],
      [9, 0],
      [2, 0],
      [3, 0],
      [3, 1],
      [3, 1],
      [7, 0],
    ];
    const body = places.map((place, i) => p(`${i}`, { list: place })).join('');
    const labels = paragraphs(await read({ body, numbering })).map((paragraph) => paragraph.list?.label);
    expect(labels).toEqual([
      '1.',
      'a)',
      'b)',
      'I.',
      '2.',
      'a)',
      '4.',
      '5.',
      '',
      '1',
      '1.1',
      '1.2',
      undefined,
    ]);
  });

  test('keeps what is struck and put in apart, and reads as if all were accepted', async () => {
    const who = 'w:id="1" w:author="Anna" w:date="2025-01-01T00:00:00Z"';
    const document = await read({
      body: px(
        `${r('Vi ')}<w:del ${who}><w:r><w:delText>ska</w:delText></w:r></w:del><w:ins ${who}>${r('kan')}</w:ins>${r(' möta')}`,
      ),
    });
    expect(document.lines).toEqual(['Vi kan möta']);
    expect(textsIn(document).map((text) => text.kind === 'text' && text.change?.kind)).toEqual([
      undefined,
      'struck',
      'inserted',
      undefined,
    ]);
  });

  test('has the words of a text box as Word writes them in the strict format', async () => {
    const box = `<wne:txbxContent xmlns:wne="http://schemas.microsoft.com/office/word/2006/wordml">${p('I rutan')}</wne:txbxContent>`;
    const run = `<w:r><w:drawing><wp:anchor><a:graphic><wp:wsp><wp:txbx>${box}</wp:txbx></wp:wsp></a:graphic></wp:anchor></w:drawing></w:r>`;
    const document = await read({ body: px(r('Före') + run), strict: true });
    expect(document.lines).toEqual(['Före', 'I rutan']);
  });

  test('has a text box once, though the file has it twice', async () => {
    const box = `<w:txbxContent>${p('I rutan')}</w:txbxContent>`;
    const run = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><a:graphic><wps:wsp><wps:txbx>${box}</wps:txbx></wps:wsp></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const document = await read({ body: px(r('Före') + run) + p('Efter') });
    expect(document.lines).toEqual(['Före', 'I rutan', 'Efter']);
  });

  test('loses nothing behind a field that never ends', async () => {
    const open = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK "https://a.se"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>`;
    const document = await read({ body: px(open + r('länk')) + p('mer') + p('sist') });
    expect(document.lines).toEqual(['länk', 'mer', 'sist']);
    expect(paragraphs(document).map(({ inlines }) => inlines[0]?.kind)).toEqual(['link', 'text', 'text']);
  });

  test('tells what is cut into several runs as words', async () => {
    const cut = r('[Skriv or') + r('den h') + r('är]');
    const equation = `<m:oMath><m:r><m:t>x med </m:t></m:r><m:r><m:t>två ord</m:t></m:r></m:oMath>`;
    const document = await read({
      body:
        px(`<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${cut}</w:sdtContent></w:sdt>`) +
        px(equation),
      header: px(r('Region ') + r('Exem') + r('pel')),
    });
    expect(document.doubts).toEqual([{ what: 'unfilled', line: 1, words: '[Skriv orden här]' }]);
    expect(document.lines[1]).toBe('x med två ord');
    expect(document.besides).toEqual([{ what: 'head', words: 'Region Exempel' }]);
  });

  test('has notes, with what marks them, and says of a mark without one', async () => {
    const mark = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
    const document = await read({ body: px(r('Ord') + mark(1) + mark(8)), footnotes: [p('Noten')] });
    expect([...document.notes.keys()]).toEqual(['f1']);
    expect(document.lines).toEqual(['Ord', 'Noten']);
    expect(document.doubts).toEqual([{ what: 'no-note', line: 1, words: 'f8' }]);
  });

  test('has ticks, of controls, of forms and of fonts of symbols', async () => {
    const control = `<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="1"/></w14:checkbox></w:sdtPr><w:sdtContent>${r('☒')}</w:sdtContent></w:sdt>`;
    const form = `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="0"/></w:checkBox></w:ffData></w:fldChar></w:r>`;
    const symbol = '<w:r><w:sym w:font="Wingdings" w:char="F0A8"/></w:r>';
    const document = await read({ body: px(control) + px(form) + px(symbol) });
    expect(document.lines).toEqual(['☒', '☐', '☐']);
  });

  test('tells a control that nobody has filled in, and what could be chosen', async () => {
    const control = `<w:sdt><w:sdtPr><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="Ja" w:value="1"/><w:listItem w:displayText="Nej" w:value="2"/></w:dropDownList></w:sdtPr><w:sdtContent>${r('Välj ett objekt.')}</w:sdtContent></w:sdt>`;
    const document = await read({ body: px(r('Svar: ') + control) });
    expect(document.lines).toEqual(['Svar: ']);
    expect(document.doubts).toEqual([
      { what: 'choice', line: 1, words: 'Ja | Nej' },
      { what: 'unfilled', line: 1, words: 'Välj ett objekt.' },
    ]);
  });

  test('knows what is raised, also by those who only move it', async () => {
    const document = await read({
      body: px(
        r('a', { run: '<w:vertAlign w:val="subscript"/>' }) + r('2', { run: '<w:position w:val="8"/>' }),
      ),
    });
    expect(textsIn(document).map((text) => text.kind === 'text' && text.raised)).toEqual(['down', 'up']);
  });

  test('tells where cells are merged', async () => {
    const document = await read({
      body: table([
        [{ words: 'a', properties: '<w:gridSpan w:val="2"/>' }, 'b'],
        [{ words: 'c', properties: '<w:vMerge w:val="restart"/>' }, 'd', 'e'],
        [{ properties: '<w:vMerge/>' }, 'f', 'g'],
      ]),
    });
    const [block] = document.blocks;
    const cells =
      block?.kind === 'table'
        ? block.rows.map((row) => row.cells.map(({ across, column, down }) => [column, across, down]))
        : [];
    expect(cells).toEqual([
      [
        [0, 2, 'one'],
        [2, 1, 'one'],
      ],
      [
        [0, 1, 'first'],
        [1, 1, 'one'],
        [2, 1, 'one'],
      ],
      [
        [0, 1, 'more'],
        [1, 1, 'one'],
        [2, 1, 'one'],
      ],
    ]);
  });

  test('knows its contents, its head and its foot, and no author', async () => {
    const contents = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p('Inledning 3')}</w:sdtContent></w:sdt>`;
    const document = await read({
      body: contents + p('Text'),
      header: p('Region X'),
      footer: p('Sida 1'),
      core: '<dc:title>Plan</dc:title><dc:creator>Anna Andersson</dc:creator>',
    });
    expect(paragraphs(document).map(({ contents: inContents }) => inContents)).toEqual([true, false]);
    expect(document.besides).toEqual([
      { what: 'head', words: 'Region X' },
      { what: 'foot', words: 'Sida 1' },
      { what: 'title', words: 'Plan' },
    ]);
    expect(JSON.stringify(document)).not.toContain('Andersson');
  });

  test('has comments with their threads and where they begin and end', async () => {
    const comment = (id: number, paraId: string, words: string) =>
      `<w:comment w:id="${id}" w:author="Bo" w:date="2025-02-03T10:00:00Z"><w:p w14:paraId="${paraId}">${r(words)}</w:p></w:comment>`;
    const document = await read({
      body: px(`<w:commentRangeStart w:id="0"/>${r('Text')}<w:commentRangeEnd w:id="0"/>`),
      comments: comment(0, 'AA', 'Varför?') + comment(1, 'BB', 'Därför.'),
      commentsExtended: `<w15:commentsEx ${NAMESPACES}><w15:commentEx w15:paraId="AA" w15:done="1"/><w15:commentEx w15:paraId="BB" w15:paraIdParent="AA" w15:done="0"/></w15:commentsEx>`,
    });
    expect(document.comments.map(({ words, isResolved, answers }) => [words, isResolved, answers])).toEqual([
      ['Varför?', true, undefined],
      ['Därför.', false, '0'],
    ]);
    expect(paragraphs(document)[0]!.inlines.map(({ kind }) => kind)).toEqual(['anchor', 'text', 'anchor']);
  });
});
