import Document from 'pdfkit';
import { expect, test } from 'vitest';
import { type PdfDocument, pdfText, type Reference, writeObject } from '../../../src/render/pdf/document.ts';
import { elementText } from '../../../src/render/pdf/element.ts';
import { addTag, type Tag } from '../../../src/render/pdf/tags.ts';
import { lotOf } from '../../fuzz/lot.ts';
import { SEED } from '../../support/seed.ts';

type Details = Parameters<typeof addTag>[2];

const SIGNS = [
  'a',
  'Å',
  '–',
  '🙂',
  '(',
  ')',
  '\\',
  '\n',
  '\r',
  '\t',
  '\b',
  '\f',
  '\0',
  '\x7f',
  '\x80',
  '\udfff',
];

/** What is written of an object by what writes it. */
function written(write: (document: PdfDocument, self: Reference, other: Reference) => void): string {
  const document = new Document({ font: null } as object) as unknown as PdfDocument;
  const self = document.ref({});
  const other = document.ref({});
  const lines: string[] = [];
  document._write = (data) => lines.push(String(data));
  write(document, self, other);
  return lines.join('\n');
}

const byUs = (tag: Tag, kids: readonly string[]) =>
  written((document, self, other) => {
    const [parent, page] = [String(other), String(other)];
    writeObject(document, self, elementText(tag, { parent, page, kids }));
  });

const byPdfkit = (tag: Tag, kids: readonly number[]) =>
  written((_, self, other) => {
    const text = (words: string | undefined) => (words === undefined ? undefined : pdfText(words));
    self.data = {
      Type: 'StructElem',
      S: tag.role,
      P: other,
      Pg: other,
      K: kids.length === 0 ? undefined : kids,
      A: tag.attributes,
      ID: text(tag.id),
      T: text(tag.title),
      Alt: text(tag.alternative),
      ActualText: text(tag.actual),
      Lang: text(tag.lang),
    };
    self.end();
  });

test.each<[string, Details]>([
  ['nothing more to say', {}],
  ['attributes', { attributes: { O: 'Layout', BBox: [0, 12.25, -3, 100] } }],
  [
    'all there is',
    { id: 'a', title: 'b', alternative: 'c', actual: 'd', lang: 'sv', attributes: { O: 'List' } },
  ],
  ['an empty text', { actual: '' }],
])('an element with %s is what pdfkit would write', (_, details) => {
  for (const kids of [[], [0], [0, 12]]) {
    const tag = addTag(undefined, 'Figure', details);
    expect(byUs(tag, kids.map(String))).toBe(byPdfkit(tag, kids));
  }
});

test('and so are texts of any signs', () => {
  for (let number = 0; number < 300; number++) {
    const lot = lotOf(SEED, number);
    const tag = addTag(undefined, 'Span', { alternative: lot.some(8, () => lot.pick(SIGNS)) });
    expect(byUs(tag, [])).toBe(byPdfkit(tag, []));
  }
});
