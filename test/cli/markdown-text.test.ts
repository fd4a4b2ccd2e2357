import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { code, plainMarkdown } from '../../src/cli/format/markdown-text.ts';
import { HOSTILE_LINE } from '../support/checked-plan.ts';

interface Node {
  readonly type: string;
  readonly children?: readonly Node[];
  readonly value?: string;
}

const parse = (text: string) => unified().use(remarkParse).use(remarkGfm).parse(text) as Node;
const types = (node: Node): string[] => [node.type, ...(node.children ?? []).flatMap(types)];
const words = (node: Node): string => (node.value ?? '') + (node.children ?? []).map(words).join('');

/** What authors might write to be taken for something else, in any order. */
const pieces = fc.array(
  fc.constantFrom(
    ...['@alla', '#12', '!7', '[x](https://y.se)', '<b>', '</details>', 'https://y.se', 'www.y.se', 'a@b.se'],
    ...[
      '*',
      '_',
      '`',
      '``',
      '~~',
      '|',
      '\\',
      '$x$',
      '&amp;',
      '&7',
      '![b](c)',
      '- ',
      '1. ',
      '# ',
      '> ',
      ' ',
      '\n',
      'ord',
    ],
    ...['[^1]', '{', '}', '[ ]', 'mailto:a@b.se', 'GH-1', '~tagg', '%3', '<!--', '-->', '\u202e', '\u0007'],
  ),
);

test('an author’s words are words and nothing else, and still the same words', () => {
  fc.assert(
    fc.property(pieces, (parts) => {
      const text = `x ${parts.join('')}`;
      const tree = parse(`x ${plainMarkdown(text)}`);
      expect(types(tree)).toEqual(['root', 'paragraph', 'text']);
      const shown = words(tree).replaceAll('\u2060', '');
      const meant = `x ${text}`.replace(/\s+/g, ' ').replace(/[\u202e\u0007]/g, '\ufffd');
      expect(shown).toBe(meant.trim());
      // What GitHub and GitLab look for after Markdown has been read.
      expect(words(tree)).not.toMatch(/@\w|#\d|!\d|~\w|%\d|GH-\d|\$x|&\d/);
    }),
    { numRuns: 400 },
  );
});

test('a name is code, in a table too', () => {
  fc.assert(
    fc.property(pieces, (parts) => {
      const text = `x${parts.join('')}x`;
      const tree = parse(`| a | b |\n| --- | --- |\n| ${code(text)} | y |`);
      const row = tree.children![0]!.children![1]!;
      expect(row.children!.map((cell) => types(cell).slice(1))).toEqual([['inlineCode'], ['text']]);
    }),
    { numRuns: 400 },
  );
});

test('the hostile line has nothing left of its wishes', () => {
  expect(types(parse(plainMarkdown(HOSTILE_LINE)))).toEqual(['root', 'paragraph', 'text']);
});
