import fc from 'fast-check';
import type { Extension } from 'mdast-util-from-markdown';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { remarkFewAddresses } from '../../src/parse/markdown/addresses.ts';

const whole = unified().use(remarkParse).use(remarkGfm).freeze();
const spared = unified().use(remarkParse).use(remarkGfm).use(remarkFewAddresses).freeze();

test('a text with any address, or none, is read as by GFM itself', () => {
  const piece = fc.constantFrom(
    ...[
      'ord',
      ' ',
      '\n',
      'http://a.se',
      'HTTPS://B.se/x',
      'www.a.se',
      'WWW.B.se',
      'a@b.se',
      'mailto:a@b.se',
      'xmpp:a@b.se/c',
    ],
    ...[
      '](',
      '[',
      ')',
      '<',
      '>',
      '`',
      '*',
      'http:/',
      'www',
      '@',
      '&amp;',
      '\\',
      '://',
      '|',
      '&commat;',
      'a&#64;b.se',
    ],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const text = pieces.join('');
      expect(spared.parse(text)).toEqual(whole.parse(text));
    }),
    { numRuns: 2000 },
  );
});

test('remark-gfm has the transforms that are spared, and no other', () => {
  const extensions = (
    unified().use(remarkParse).use(remarkGfm).freeze().data().fromMarkdownExtensions ?? []
  ).flat();
  const names = extensions.flatMap((extension: Extension) =>
    (extension.transforms ?? []).map(({ name }) => name),
  );
  expect(names).toEqual(['transformGfmAutolinkLiterals']);
});
