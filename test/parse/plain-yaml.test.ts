import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeWorkspace } from '../../bin/dev/workspace.mjs';
import { findFrontMatter } from '../../src/parse/front-matter.ts';
import { readAnyYaml } from '../../src/parse/yaml/any-yaml.ts';
import { readPlainYaml } from '../../src/parse/yaml/plain-yaml.ts';
import type { SpanOf } from '../../src/parse/yaml/traps.ts';
import { type Branch, branchOf } from '../../src/parse/yaml/tree.ts';
import { plainBranch } from '../support/branch.ts';
import { temporaryFolder } from '../support/program.ts';

const root = path.resolve(import.meta.dirname, '../..');
const span: SpanOf = (start, end) => ({ path: 'x', start: start + 7, end: end + 7 });
const top = { path: 'x', start: 0, end: 1 };

/** Undefined where the quick reader leaves the text to the library; otherwise both must say the very same, places included. */
function compare(text: string): boolean {
  const plain = readPlainYaml(text, span);
  if (plain === undefined) return false;
  const { value, findings } = readAnyYaml(text, span, top);
  expect(findings, text).toEqual([]);
  const slow = branchOf(value!)!.root;
  expect(plainBranch(plain), text).toEqual(plainBranch(slow));
  expect(sums(plain), text).toEqual(sums(slow));
  return true;
}

const sums = ({ height, size, aliasCost }: Branch) => ({ height, size, aliasCost });

/** The YAML of every file below a folder. */
function yamlBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(md|ya?ml)$/.test(entry.name))
    .flatMap((entry) => {
      const text = readFileSync(path.join(entry.parentPath, entry.name), 'utf8');
      if (!entry.name.endsWith('.md')) return [text];
      const parts = findFrontMatter({ path: 'x', text });
      return 'code' in parts ? [] : [text.slice(parts.yamlStart, parts.yamlEnd)];
    });
}

describe('the quick reader of plain YAML says what the library says', () => {
  test.each(['plans', 'schema', 'templates', 'test/fixtures'])('of every file in %s', (folder) => {
    for (const text of yamlBelow(path.join(root, folder))) compare(text);
  });

  test('and reads most of the real plans and all of the made ones, or it would be of no use', () => {
    const real = yamlBelow(path.join(root, 'plans'));
    expect(real.filter(compare).length / real.length).toBeGreaterThan(0.9);
    const folder = temporaryFolder();
    makeWorkspace(folder, 3);
    expect(yamlBelow(folder).map(compare)).not.toContain(false);
  });

  const piece = fc.constantFrom(
    'a:',
    'b:',
    'c-1:',
    '2021:',
    ' ',
    '  ',
    '    ',
    '\n',
    '\n  ',
    '\n- ',
    '\n  - ',
    '\n    ',
    '- ',
    '-',
    'ett',
    'Två ord',
    '12,4',
    '[a, b]',
    '[]',
    '[12]',
    '# x',
    ' #y',
    ':',
    ': ',
    '"q"',
    "'q'",
    '|',
    '>',
    '&a',
    '*a',
    '!t',
    '?',
    '~',
    '\t',
    '\r\n',
    '---',
    '...',
    'null',
    'http://x.se',
    'a:b',
    '1 000,50 kr',
    '(x)',
    '<<:',
    '{a: b}',
    'å',
    'a\u030a',
    '__proto__:',
    '\n\n',
    'a: b',
    'k: [x, y]',
    '\u00a0',
    '\u3000',
    '\n #',
    '\nk: é',
    '\nl:\n- r',
  );
  test.each([
    'k: x\u00a0\n',
    'k: x\u3000',
    'l:\n- r\n #\nk: é\n',
    `${'k'.repeat(1025)}: x\n`,
  ])('or leaves it: %j', (text) => {
    expect(compare(text)).toBe(false);
  });

  test('or leaves it: remarks of several indentations after the last value', () => {
    expect(compare('k: [x, y]\n  # x\n# x')).toBe(false);
  });
  test('of whatever is put together at random', () => {
    let read = 0;
    const texts = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        if (compare(text)) read++;
      }),
      { numRuns: 200_000, seed: 1 },
    );
    expect(read).toBeGreaterThan(100);
  });

  test.each([
    'a:\n  - b\n  # c\nd: e\n',
    'a:\n  - b\n    # c\n  - d\n',
    'a:\n  b:\n    c: d\n    # x\n  e: f\n',
    'a:\n  b:\n    c: d\n# x\n  e: f\n',
    'a:\n  - b: c\n    # d\n    e: f\n  # g\n  - h: i\n# j\n',
    'a:\n# c\n- b\n',
  ])('of remarks on lines of their own: %j', (text) => {
    expect(compare(text)).toBe(true);
  });

  test.each([
    'a: "b: c"\n',
    '- \'d # e\'\n- " f "\n',
    'a:\n  - "null"\n  - g: "[h]"\n',
  ])('of texts in quotes: %j', (text) => {
    expect(compare(text)).toBe(true);
  });

  const leaf = fc.constantFrom(
    'ett',
    'Två ord',
    '12,4',
    '[a, b]',
    '[]',
    'a:b',
    '1 000,50 kr',
    'null',
    'true',
    '2023-01-01',
    'x #',
    'x#y',
    'a - b',
    'a, b',
    'C [x]',
    'a"b',
    '"a: b"',
    "'#c'",
    '" d "',
    '"null"',
  );
  const { node } = fc.letrec<{ node: string[] }>((tie) => ({
    node: fc.oneof(
      { depthSize: 'small' },
      leaf.map((text) => [text]),
      fc
        .tuple(fc.boolean(), fc.array(tie('node'), { minLength: 1, maxLength: 3 }))
        .map(([, items]) =>
          items.flatMap((lines) => lines.map((line, i) => (i === 0 ? `- ${line}` : `  ${line}`))),
        ),
      fc.tuple(fc.boolean(), fc.array(tie('node'), { minLength: 1, maxLength: 3 })).map(([flat, items]) =>
        items.flatMap((lines, i) => {
          const block = lines.length > 1 || /^- |^k\d:/.test(lines[0]!);
          if (!block) return [`k${i}: ${lines[0]}`];
          return [
            `k${i}:`,
            ...lines.map((line) => (flat && lines[0]!.startsWith('- ') ? line : `  ${line}`)),
          ];
        }),
      ),
    ),
  }));
  test('of trees of maps and lists, with lists as far out as their key and further in', () => {
    let read = 0;
    fc.assert(
      fc.property(node, (lines) => {
        if (compare(`${lines.join('\n')}\n`)) read++;
      }),
      { numRuns: 3000 },
    );
    expect(read).toBeGreaterThan(500);
  });

  test.each([
    ['a tab', 'a:\tb\n'],
    ['an escape', 'a: "b\\n"\n'],
    ['a quote in quotes', "a: 'b''c'\n"],
    ['words after a quote', 'a: "b" c\n'],
    ['a quoted key', '"a": b\n'],
    ['a quote on two lines', 'a: "b\n  c"\n'],
    ['an empty value', 'a:\nb: c\n'],
    ['a key twice', 'a: b\na: c\n'],
    ['a second colon', 'a: b: c\n'],
    ['a cut text', 'a: b #1\n'],
    ['a decimal comma in a list', 'a: [12,4]\n'],
    ['a text of two lines', 'a: b\n  c\n'],
    ['an odd indentation', 'a:\n    b: c\n  d: e\n'],
    ['nothing', ''],
    ['a text alone', 'a\n'],
    ['Windows’ line ends', 'a: b\r\n'],
    ['a second document', 'a: b\n---\nc: d\n'],
    ['a merge', '<<: a\n'],
    ['the sign of a length', 'a: \u212b\n'],
  ])('and leaves %s to the library', (_, text) => {
    expect(readPlainYaml(text, span)).toBe(undefined);
  });
});
