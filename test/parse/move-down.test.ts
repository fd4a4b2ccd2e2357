import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blankUntil, findFrontMatter } from '../../src/parse/front-matter.ts';
import { readMarkdown } from '../../src/parse/markdown/read-markdown.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** A text without its front matter must be read as the same text below blank lines, places and findings included. */
function compare(text: string): void {
  const parts = findFrontMatter({ path: 'x', text });
  if ('code' in parts) return;
  const blank = { path: 'x', text: blankUntil(text, parts.bodyStart) };
  expect(readMarkdown(blank, parts.bodyStart), text).toEqual(readMarkdown(blank));
}

test.each(['plans', 'test/fixtures'])('every text in %s stands where it stood', (folder) => {
  for (const entry of readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true }))
    if (entry.isFile() && entry.name.endsWith('.md'))
      compare(readFileSync(path.join(entry.parentPath, entry.name), 'utf8'));
});

test('and every text at random, whatever ends its lines', () => {
  const end = fc.constantFrom('\n', '\r\n', '\n\n', '\r');
  const piece = fc.constantFrom(
    ...[
      'ord',
      ' ',
      '    ',
      '\t',
      '# R',
      '- a',
      '> ',
      '```',
      '| a |',
      '| - |',
      '[^1]',
      '[^1]: b',
      '[a]: /b',
      '[a]',
    ],
    ...[
      '**',
      '<!--',
      '-->',
      '---',
      '===',
      'http://a.se',
      ':plan[x]{a=b}',
      '::diagram{a=b}',
      ':okänd[x]',
      '\\',
      '&auml;',
      '\ufeff',
      '\u0000',
    ],
    ...['\n', '\r\n', '\r', '\u2028'],
  );
  fc.assert(
    fc.property(
      fc.array(end, { maxLength: 3 }),
      end,
      fc.array(piece, { maxLength: 20 }),
      (before, after, pieces) => {
        compare(`---\ntyp: avsnitt${before.join('x: y')}\n---${after}${pieces.join('')}`);
      },
    ),
    { numRuns: 3000 },
  );
});
