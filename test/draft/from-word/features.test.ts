import { describe, expect, test } from 'vitest';
import { png } from '../../support/png.ts';
import { imported } from '../../support/word/imported.ts';
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
} from '../../support/word/index.ts';

/** A word that stands nowhere else: where it is found in what comes out, the feature has been taken or told. */
const TOKEN = 'Zebrafink';
const t = r(TOKEN);
const run = (inside: string, properties = '') =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${inside}</w:r>`;
const drawing = (inside: string, docPr = '') =>
  run(
    `<w:drawing><wp:inline><wp:docPr id="1" name="x"${docPr}/><a:graphic><a:graphicData>${inside}</a:graphicData></a:graphic></wp:inline></w:drawing>`,
  );
const box = `<wps:wsp><wps:txbx><w:txbxContent>${p(TOKEN)}</w:txbxContent></wps:txbx></wps:wsp>`;
const field = (kind: string, more = '') => run(`<w:fldChar w:fldCharType="${kind}">${more}</w:fldChar>`);
const instruction = (words: string) => run(`<w:instrText xml:space="preserve">${words}</w:instrText>`);
const control = (properties: string, content: string) =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const change = (name: string, inside: string) =>
  `<w:${name} w:id="1" w:author="A" w:date="2025-01-01T00:00:00Z">${inside}</w:${name}>`;
const marked = (mark: string) => p(TOKEN, { run: mark });
const body = (xml: string): WordParts => ({
  styles: HEADINGS,
  body: p('Rubriken', { style: 'Rubrik1' }) + xml + p('Sist.'),
});
const part = (root: string, inside: string) => `<${root} ${NAMESPACES}>${inside}</${root}>`;
const cells = (properties: string) =>
  table([
    ['a', 'b'],
    [{ words: TOKEN, properties }, 'd'],
    ['e', 'f'],
  ]);

/** Everything that a Word file is known to hold words in. */
const FEATURES: { readonly [name: string]: WordParts } = {
  'plain words': body(p(TOKEN)),
  bold: body(marked('<w:b/>')),
  italic: body(marked('<w:i/>')),
  underlined: body(marked('<w:u w:val="single"/>')),
  'struck out by hand': body(marked('<w:strike/>')),
  'small capitals': body(marked('<w:smallCaps/>')),
  capitals: body(marked('<w:caps/>')),
  raised: body(px(r('x') + r(TOKEN, { run: '<w:vertAlign w:val="superscript"/>' }))),
  lowered: body(px(r('x') + r(TOKEN, { run: '<w:vertAlign w:val="subscript"/>' }))),
  hidden: body(marked('<w:vanish/>')),
  coloured: body(marked('<w:color w:val="FF0000"/>')),
  highlighted: body(marked('<w:highlight w:val="yellow"/>')),
  'in another language': body(marked('<w:lang w:val="en-GB"/>')),
  'from right to left': body(px(`<w:bdo w:val="rtl">${t}</w:bdo>`)),
  'with a ruby': body(px(run(`<w:ruby><w:rt>${r('läs')}</w:rt><w:rubyBase>${t}</w:rubyBase></w:ruby>`))),
  'after a break': body(px(run('<w:t>a</w:t><w:br/>') + t)),
  'after a break of page': body(px(run('<w:br w:type="page"/>') + t)),
  'after a tab': body(px(run('<w:tab/>') + t)),
  'after a carriage return': body(px(run('<w:t>a</w:t><w:cr/>') + t)),
  'with a hard hyphen': body(px(t + run('<w:noBreakHyphen/>') + r('b'))),
  'after a soft hyphen': body(px(run('<w:softHyphen/>') + t)),
  'beside a symbol': body(px(run('<w:sym w:font="Wingdings" w:char="F0FC"/>') + t)),
  'a symbol that is not known': body(px(run(`<w:sym w:font="${TOKEN}" w:char="F0EE"/>`))),
  'a heading': body(p(TOKEN, { style: 'Rubrik2' })),
  'a heading of the ninth level': body(p(TOKEN, { properties: '<w:outlineLvl w:val="8"/>' })),
  'a heading with text after a break': body(px(`${r('Kort')}${run('<w:br/>')}${t}`, { style: 'Rubrik2' })),
  'a list': { ...body(p(TOKEN, { list: [1, 0] })), numbering: list(1, [['decimal', '%1.']]) },
  'a list that is not there': body(p(TOKEN, { list: [7, 0] })),
  'a list by its style': {
    ...body(p(TOKEN, { style: 'L' })),
    styles: HEADINGS + style('L', 'List Bullet', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'),
    numbering: list(1, [['bullet', '•']]),
  },
  'a quotation': { ...body(p(TOKEN, { style: 'Q' })), styles: HEADINGS + style('Q', 'Quote') },
  'a frame': body(p(TOKEN, { properties: '<w:framePr w:w="2000"/>' })),
  'a drop capital': body(p(TOKEN, { properties: '<w:framePr w:dropCap="drop"/>' })),
  'a table': body(cells('')),
  'a cell over two columns': body(
    table([['a', 'b'], [{ words: TOKEN, properties: '<w:gridSpan w:val="2"/>' }]]),
  ),
  'a cell over two rows': body(cells('<w:vMerge w:val="restart"/>')),
  'a further part of a merged cell': body(cells('<w:vMerge/>')),
  'a table in a table': body(
    table([
      ['a', 'b'],
      [
        {
          xml:
            table([
              ['x', 'y'],
              [TOKEN, 'z'],
            ]) + p(''),
        },
        'd',
      ],
    ]),
  ),
  'a table of one cell': body(table([[TOKEN]])),
  'a table of one row': body(table([[TOKEN, 'b']])),
  'a list in a cell': {
    ...body(table([['a'], [{ xml: p(TOKEN, { list: [1, 0] }) }]])),
    numbering: list(1, [['bullet', '•']]),
  },
  'a row in a control': body(
    `<w:tbl>${control('', `<w:tr><w:tc>${p(TOKEN)}</w:tc><w:tc>${p('b')}</w:tc></w:tr>`)}<w:tr><w:tc>${p('c')}</w:tc><w:tc>${p('d')}</w:tc></w:tr></w:tbl>`,
  ),
  'the description of a table': body(
    `<w:tbl><w:tblPr><w:tblDescription w:val="${TOKEN}"/></w:tblPr><w:tr><w:tc>${p('a')}</w:tc></w:tr></w:tbl>`,
  ),
  'a row that is struck': body(
    `<w:tbl><w:tr><w:tc>${p('a')}</w:tc></w:tr><w:tr><w:trPr>${change('del', '')}</w:trPr><w:tc>${p(TOKEN)}</w:tc></w:tr></w:tbl>`,
  ),
  'a caption': { ...body(p(TOKEN, { style: 'C' })), styles: HEADINGS + style('C', 'caption') },
  'a footnote': { ...body(px(r('x') + run('<w:footnoteReference w:id="1"/>'))), footnotes: [p(TOKEN)] },
  'an endnote': { ...body(px(r('x') + run('<w:endnoteReference w:id="1"/>'))), endnotes: [p(TOKEN)] },
  'a footnote that nobody marks': { ...body(p('x')), footnotes: [p(TOKEN)] },
  'a footnote in a heading': {
    ...body(px(r('Vård') + run('<w:footnoteReference w:id="1"/>'), { style: 'Rubrik2' })),
    footnotes: [p(TOKEN)],
  },
  'a table in a footnote': {
    ...body(px(r('x') + run('<w:footnoteReference w:id="1"/>'))),
    footnotes: [
      table([
        [TOKEN, 'b'],
        ['c', 'd'],
      ]),
    ],
  },
  'a link': {
    ...body(px(`<w:hyperlink r:id="l">${t}</w:hyperlink>`)),
    relations: { l: ['hyperlink', 'https://a.se', 'External'] },
  },
  'a link to a place in the file': body(px(`<w:hyperlink w:anchor="_Toc1">${t}</w:hyperlink>`)),
  'a link to nothing': body(px(`<w:hyperlink r:id="gone">${t}</w:hyperlink>`)),
  'a link by a field': body(
    px(field('begin') + instruction('HYPERLINK "https://a.se"') + field('separate') + t + field('end')),
  ),
  'a simple field': body(px(`<w:fldSimple w:instr="SEQ Figur">${t}</w:fldSimple>`)),
  'a field with a result': body(
    px(field('begin') + instruction('REF x') + field('separate') + t + field('end')),
  ),
  'a field that does not end': body(px(field('begin') + instruction('REF x')) + p(TOKEN)),
  'a field in a field': body(
    px(
      field('begin') +
        field('begin') +
        instruction('PAGE') +
        field('separate') +
        r('3') +
        field('end') +
        field('separate') +
        t +
        field('end'),
    ),
  ),
  'a list of a form': body(
    px(
      field(
        'begin',
        `<w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="a"/><w:listEntry w:val="${TOKEN}"/></w:ddList></w:ffData>`,
      ),
    ),
  ),
  'what a form’s list could be': body(
    px(
      field(
        'begin',
        `<w:ffData><w:ddList><w:listEntry w:val="a"/><w:listEntry w:val="${TOKEN}"/></w:ddList></w:ffData>`,
      ),
    ),
  ),
  'a control': body(px(control('', t))),
  'a control around paragraphs': body(control('', p(TOKEN))),
  'a control in a control': body(control('', control('', p(TOKEN)))),
  'a control that is not filled in': body(px(control('<w:showingPlcHdr/>', t))),
  'a control of days': body(px(control('<w:date/>', t))),
  'what a control’s list could be': body(
    px(control(`<w:dropDownList><w:listItem w:displayText="${TOKEN}"/></w:dropDownList>`, r('a'))),
  ),
  'a box to tick': body(px(control('<w14:checkbox><w14:checked w14:val="0"/></w14:checkbox>', r('☐')) + t)),
  'a text box': body(px(drawing(box))),
  'a text box of the old kind': body(
    px(
      run(
        `<w:pict><v:shape><v:textbox><w:txbxContent>${p(TOKEN)}</w:txbxContent></v:textbox></v:shape></w:pict>`,
      ),
    ),
  ),
  'a text box with an alternative': body(
    px(
      run(
        `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict/></mc:Fallback></mc:AlternateContent>`,
      ),
    ),
  ),
  'only a fallback': body(
    px(run(`<mc:AlternateContent><mc:Fallback><w:t>${TOKEN}</w:t></mc:Fallback></mc:AlternateContent>`)),
  ),
  'decorated text': body(px(run(`<w:pict><v:shape><v:textpath string="${TOKEN}"/></v:shape></w:pict>`))),
  'a picture’s words': {
    ...body(px(drawing('<a:blip r:embed="b"/>', ` descr="${TOKEN}"`))),
    relations: { b: ['image', 'media/a.png'] },
    parts: { 'word/media/a.png': png(2, 2) },
  },
  'the words of a picture that is not there': body(
    px(drawing('<a:blip r:embed="gone"/>', ` descr="${TOKEN}"`)),
  ),
  'the words of a picture outside': {
    ...body(px(drawing('<a:blip r:link="b"/>', ` descr="${TOKEN}"`))),
    relations: { b: ['image', 'https://a.se/a.png', 'External'] },
  },
  'the words of a picture of another format': {
    ...body(px(drawing('<a:blip r:embed="b"/>', ` descr="${TOKEN}"`))),
    relations: { b: ['image', 'media/a.emf'] },
    parts: { 'word/media/a.emf': new Uint8Array(9) },
  },
  'a chart': {
    ...body(px(drawing('<c:chart r:id="d"/>'))),
    relations: { d: ['chart', 'charts/chart1.xml'] },
    parts: { 'word/charts/chart1.xml': part('c:chartSpace', `<c:v>${TOKEN}</c:v>`) },
  },
  'a diagram': {
    ...body(px(drawing('<dgm:relIds r:dm="d"/>'))),
    relations: { d: ['diagramData', 'diagrams/data1.xml'] },
    parts: { 'word/diagrams/data1.xml': part('dgm:dataModel', `<a:t>${TOKEN}</a:t>`) },
  },
  'an equation': body(px(`<m:oMath><m:r><m:t>${TOKEN}</m:t></m:r></m:oMath>`)),
  'an equation by itself': body(
    `<m:oMathPara><m:oMath><m:r><m:t>${TOKEN}</m:t></m:r></m:oMath></m:oMathPara>`,
  ),
  'an embedded file': body(px(run(`<w:object><o:OLEObject ProgID="${TOKEN}"/></w:object>`))),
  'another file in the text': body(`<w:altChunk r:id="${TOKEN}"/>`),
  'put in': body(px(change('ins', t))),
  struck: body(px(change('del', `<w:r><w:delText>${TOKEN}</w:delText></w:r>`))),
  'put in and struck': body(px(change('ins', change('del', `<w:r><w:delText>${TOKEN}</w:delText></w:r>`)))),
  moved: body(px(change('moveFrom', t)) + px(change('moveTo', t))),
  'moved to nowhere': body(px(change('moveFrom', t))),
  'a comment': { ...body(p('x')), comments: `<w:comment w:id="1" w:author="A">${p(TOKEN)}</w:comment>` },
  'a smart tag': body(px(`<w:smartTag>${t}</w:smartTag>`)),
  'XML of one’s own': body(`<w:customXml>${p(TOKEN)}</w:customXml>`),
  'an element that nobody knows': body(px(`<w:nytt>${t}</w:nytt>`)),
  'a space that nobody knows': body(px(`<q:nytt xmlns:q="urn:q"><w:t>${TOKEN}</w:t></q:nytt>`)),
  'the head of the pages': { ...body(p('x')), header: p(TOKEN) },
  'the foot of the pages': { ...body(p('x')), footer: p(TOKEN) },
  'the table of contents': body(
    control('<w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj>', p(TOKEN)),
  ),
  'a line of contents by its style': {
    ...body(p(TOKEN, { style: 'T' })),
    styles: HEADINGS + style('T', 'toc 1'),
  },
  'the title among the properties': { ...body(p('x')), core: `<dc:title>${TOKEN}</dc:title>` },
};

describe('what a Word file can hold', () => {
  test.each(Object.entries(FEATURES))('(2) %s: is in a file, a question or a finding', async (_, parts) => {
    const { files, findings, errors } = await imported(parts);
    const out = [...files.map(({ text }) => text), ...findings.map(({ data }) => JSON.stringify(data))].join(
      '\n',
    );
    expect(out).toContain(TOKEN);
    expect(findings.filter(({ code }) => code === 'word/lost').map(({ data }) => data)).toEqual(
      LOST.includes(_) ? [{ words: TOKEN }] : [],
    );
    expect(errors).toEqual([]);
  });
});

/** Words that only the count finds. */
const LOST = ['a footnote that nobody marks', 'moved to nowhere'];
