import { describe, expect, test } from 'vitest';
import type { WordFault } from '../../src/parse/index.ts';
import { readWord, WORD_LIMITS } from '../../src/parse/word/index.ts';
import { HEADINGS, NAMESPACES, p, packed, px, r, type WordParts, wordFile } from '../support/word/index.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';
const DOCTYPE = '<!DOCTYPE x [<!ENTITY a "b">]>';
const many = (count: number, make: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => make(i)).join('');
const styles = (xml: string): WordParts => ({ body: p('x'), styles: ' ', parts: { 'word/styles.xml': xml } });
const document = (xml: string): WordParts => ({ body: '', parts: { 'word/document.xml': xml } });
const inBody = (inside: string) => `${HEAD}<w:document ${NAMESPACES}><w:body>${inside}</w:body></w:document>`;
const rels = (inside: string): WordParts => ({
  body: p('x'),
  parts: {
    '_rels/.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`,
  },
});
const main = (target: string) =>
  `<Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="${target}"/>`;

/** A file that is made to be too much, or is no file of Word: what it is, and what is said of it. */
const REFUSED: Readonly<Record<string, readonly [WordFault, WordParts | (() => Uint8Array)]>> = {
  'a bomb of elements': ['too-long', { body: '<w:b/>'.repeat(WORD_LIMITS.elements) }],
  'a bomb of paragraphs in a note': [
    'too-long',
    { body: p('x'), footnotes: [p('').repeat(WORD_LIMITS.lines)] },
  ],
  'a bomb of attributes': [
    'too-long',
    { body: `<w:p ${many(WORD_LIMITS.attributes + 1, (i) => `a${i}="" `)}/>` },
  ],
  'a bomb of letters': ['too-long', { body: p('a'.repeat(WORD_LIMITS.letters + 1)) }],
  'a bomb of styles': [
    'too-long',
    styles(`${HEAD}<w:styles ${NAMESPACES}>${'<w:style/>'.repeat(WORD_LIMITS.elements)}</w:styles>`),
  ],
  'a bomb of feet': [
    'too-long',
    {
      body: p('x'),
      relations: Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`f${i}`, ['footer', `f${i}.xml`]])),
      parts: Object.fromEntries(
        Array.from({ length: 30 }, (_, i) => [
          `word/f${i}.xml`,
          `${HEAD}<w:ftr ${NAMESPACES}>${p('').repeat(400)}</w:ftr>`,
        ]),
      ),
    },
  ],
  'a document type among the styles': ['active', styles(`${HEAD}${DOCTYPE}<w:styles ${NAMESPACES}/>`)],
  'a document type in what points to the document': [
    'active',
    { body: p('x'), parts: { '_rels/.rels': `${HEAD}${DOCTYPE}<Relationships/>` } },
  ],
  'an entity from outside': [
    'active',
    document(`${HEAD}<!DOCTYPE x SYSTEM "https://a.se/x.dtd">${inBody('')}`),
  ],
  'text in a set of signs that it does not name': [
    'broken',
    { body: '', parts: { 'word/document.xml': Buffer.from(inBody(p('åäö')), 'latin1') } },
  ],
  'a document that ends in the middle': ['broken', document(inBody(p('x')).slice(0, -20))],
  'no document behind the address': ['not-word', rels(main('word/borta.xml'))],
  'a document outside the file': ['not-word', rels(main('../../etc/passwd'))],
  'a web page': ['not-zip', () => Buffer.from('<html><body>x</body></html>')],
  'an empty package': ['not-word', () => packed({})],
  'a workbook': [
    'not-word',
    () => packed({ ...officeOf('xl/workbook.xml'), 'xl/workbook.xml': '<workbook/>' }),
  ],
  slides: ['not-word', () => packed({ ...officeOf('ppt/p.xml'), 'ppt/p.xml': '<p:presentation/>' })],
  'a text of LibreOffice': [
    'not-word',
    () => packed({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<x/>' }),
  ],
  'fields in 20 000 layers of links': [
    'too-deep',
    { body: `<w:p>${'<w:hyperlink>'.repeat(20_000)}${r('x')}${'</w:hyperlink>'.repeat(20_000)}</w:p>` },
  ],
  'tables in 20 000 layers': ['too-deep', { body: '<w:tbl><w:tr><w:tc>'.repeat(20_000) }],
};

function officeOf(target: string) {
  return {
    '_rels/.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${main(target)}</Relationships>`,
  };
}

describe('a Word file that is refused', () => {
  test.each(Object.entries(REFUSED))('%s', async (_, [fault, given]) => {
    const outcome = await readWord(typeof given === 'function' ? given() : wordFile(given));
    expect(outcome.fault).toBe(fault);
  });

  test('with the method of another packer, or with parts that lie over each other', async () => {
    const change = (how: (zip: Buffer, entry: number) => void) => {
      const zip = Buffer.from(wordFile({ body: p('x'), styles: HEADINGS }));
      how(zip, zip.lastIndexOf('word/document.xml') - 46);
      return readWord(zip);
    };
    // 99 is what is written for AES.
    expect((await change((zip, entry) => zip.writeUInt16LE(99, entry + 10))).fault).toBe('broken');
    // A part that begins within another, and one that says that it is longer than the file.
    expect(
      (await change((zip, entry) => zip.writeUInt32LE(zip.readUInt32LE(entry + 42) - 9, entry + 42))).fault,
    ).toBe('broken');
    expect((await change((zip, entry) => zip.writeUInt32LE(0x7fffffff, entry + 20))).fault).toBe('broken');
  });
});

/** What points to nothing, and what is deep or odd and still a text: each is read, with its words. */
const READ: Readonly<Record<string, WordParts>> = {
  'links, pictures, notes and charts of nothing': {
    body:
      px(`<w:hyperlink r:id="a">${r('ord')}</w:hyperlink>`) +
      px('<w:r><w:drawing><a:blip r:embed="b"/><c:chart r:id="c"/><dgm:relIds r:dm="d"/></w:drawing></w:r>') +
      px(
        '<w:r><w:footnoteReference w:id="9"/><w:endnoteReference w:id="9"/><w:commentReference w:id="9"/></w:r>',
      ),
  },
  'parts that are named and not there': {
    body: p('ord'),
    relations: {
      a: ['header', 'a.xml'],
      b: ['styles', 'b.xml'],
      c: ['footnotes', 'c.xml'],
      d: ['image', 'd.png'],
    },
  },
  'a part that is named as everything': {
    body: p('ord'),
    relations: {
      a: ['footnotes', 'document.xml'],
      b: ['numbering', 'document.xml'],
      c: ['header', 'document.xml'],
    },
  },
  'a picture’s address that leads out of the file': {
    body: p('ord') + px('<w:r><w:drawing><a:blip r:embed="b"/></w:drawing></w:r>'),
    relations: { b: ['image', '../../../../etc/passwd'] },
  },
  'a list of styles, numbers and levels that are none': {
    body: px(r('ord'), { list: [99, 99], style: 'Borta', properties: '<w:outlineLvl w:val="-1"/>' }),
  },
  'fields that begin 20 000 times': {
    body: px(`${'<w:r><w:fldChar w:fldCharType="begin"/></w:r>'.repeat(20_000)}${r('ord')}`),
  },
  'a table in 150 tables': {
    body: `${'<w:tbl><w:tr><w:tc>'.repeat(150)}${p('ord')}${'</w:tc></w:tr></w:tbl>'.repeat(150)}`,
  },
  'cells that say they are a thousand million wide': {
    body: `<w:tbl><w:tr><w:trPr><w:gridBefore w:val="999999999"/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr>${p('ord')}</w:tc></w:tr></w:tbl>`,
  },
  'UTF-16': {
    body: '',
    parts: {
      'word/document.xml': Buffer.from(`\ufeff${inBody(p('ord')).replace('UTF-8', 'UTF-16')}`, 'utf16le'),
    },
  },
  'an instruction of a program': document(
    inBody(p('ord')).replace('?>', '?><?xml-stylesheet href="https://a.se/x.xsl"?>'),
  ),
};

test.each(Object.entries(READ))('%s: is read, with its words', async (_, parts) => {
  const { document: read, fault } = await readWord(wordFile(parts));
  expect(fault).toBeUndefined();
  expect(read?.lines.join(' ').trim()).toBe('ord');
  expect(read?.raw.join(' ').trim()).toBe('ord');
});
