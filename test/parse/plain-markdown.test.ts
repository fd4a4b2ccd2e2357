import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeWorkspace } from '../../bin/dev/workspace.mjs';
import { decode } from '../../src/parse/index.ts';
import { readPlainMarkdown } from '../../src/parse/markdown/plain/read-plain.ts';
import { lotOf } from '../fuzz/lot.ts';
import { markdownFrom } from '../fuzz/markdown.ts';
import { bodyOf, nearlyPlain, readOtherwise } from '../support/plain-markdown.ts';
import { temporaryFolder } from '../support/program.ts';
import { SEED } from '../support/seed.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** What is said of every Markdown file below a folder. */
function saidBelow(folder: string): (string | undefined)[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .flatMap((entry) => {
      const { value } = decode('x', readFileSync(path.join(entry.parentPath, entry.name)));
      return value ? [readOtherwise(...bodyOf(value.text))] : [];
    });
}

const faults = (said: readonly (string | undefined)[]) =>
  said.filter((one) => one !== undefined && one !== 'left');
const shareRead = (said: readonly (string | undefined)[]) =>
  said.filter((one) => one !== 'left').length / said.length;

describe('the quick reader of plain Markdown says what the library says', () => {
  test.each(['plans', 'test/fixtures', 'templates', 'docs'])('of every file in %s', (folder) => {
    expect(faults(saidBelow(path.join(root, folder)))).toEqual([]);
  });

  test('and reads nine in ten of the real files and all of the made ones, or it would be of no use', () => {
    expect(shareRead(saidBelow(path.join(root, 'plans')))).toBeGreaterThan(0.9);
    const folder = temporaryFolder();
    makeWorkspace(folder, 3);
    expect(shareRead(saidBelow(folder))).toBe(1);
  });

  test.each([
    ['nearly plain', nearlyPlain, 4000],
    ['of every kind', (lot: Parameters<typeof nearlyPlain>[0]) => markdownFrom(lot, ['sip', 'a']), 800],
  ])('of texts by lot, %s', (_, make, count) => {
    const said = Array.from({ length: count }, (_, number) => readOtherwise(make(lotOf(SEED, number))));
    expect(faults(said)).toEqual([]);
    expect(shareRead(said)).toBeGreaterThan(0.1);
  });

  test.each([
    'Två\nrader.\n',
    '# Rubrik\nText\n## **Två**',
    'Text\n- a\n- b\n\n- c\n',
    '- a\n  b\n\n  c\n  - d\n\n  e\n',
    '1. a\n   - b\n     c\n2. d\n\nslut',
    'ord *a **b** c*, (*d*)\n',
    '- [a](b)\n  *c*\n',
    'Se[^1] och[^å-2].\n\n[^1]: Not.\n[^å-2]: [a](b)\n',
    '| a | **b** |\n| --- | :-: |\n| c[^1] | d |\n\n[^1]: e\n',
    'x :plan[a b]{senast=2024 orsak="c d"}, :sprak[plan]{en=x}\n\n::tabell{medel=poster}\n',
    'BUP:s kl. 10:30: *a:b* & c\n',
    'a :språk[b]{en}, [c](<d e (1).pdf>)\n\n<!-- f\n\n- g -->\nh\n',
    '> a\n> b *c\n> d* e\n>\n> f\n\n> g[^1]\n\n[^1]: h\n',
    '# a\n> b\n> *c*\n> d: [e\n> f](g)\n\n- h\n\n> :plan[i]',
    '',
    '\n\n',
  ])('of what it is for: %j', (text) => {
    expect(readOtherwise(text)).toBe(undefined);
  });

  test.each([
    ['an escape', '\\*'],
    ['an entity', '&amp;'],
    ['code', '`a`'],
    ['HTML', 'a <b>c</b>'],
    ['a remark in a text', 'a <!-- b -->'],
    ['a remark with something after it', '<!-- a --> b'],
    ['a remark with dashes', '<!-- a -- b -->'],
    ['a picture', '![a](b)'],
    ['an address', 'www.a.se'],
    ['another address', 'a@b.se'],
    ['a title', '[a](b "c")'],
    ['a reference', '[a]\n\n[a]: b'],
    ['an unknown note', 'a[^1]'],
    ['a note of a thousand letters', `a[^${'x'.repeat(1000)}]\n\n[^${'x'.repeat(1000)}]: b`],
    ['a note twice', 'a[^1]\n\n[^1]: b\n[^1]: c'],
    ['stars that open and close', 'a*b*c'],
    ['an unclosed star', '*a'],
    ['crossing stars', '*a **b* c**'],
    ['three stars', '***a***'],
    ['a line of stars', '***'],
    ['an underlined heading', 'a\n==='],
    ['a rule of one column', 'a\n:--'],
    ['a row too short', '| a | b |\n| - | - |\n| c |'],
    ['a lazy line', '- a\nb'],
    ['a number that interrupts nothing', 'den\n31. december'],
    ['an empty item', '-\n- a'],
    ['a list in a list at once', '- - a'],
    ['an odd indentation', '- a\n   b'],
    ['a task', '- [ ] a'],
    ['code by indentation', 'a\n\n    b'],
    ['a break', 'a  \nb'],
    ['a tab', '-\ta'],
    ['a quotation that goes on without its sign', '> a\nb'],
    ['a quotation right after a text', 'a\n> b'],
    ['a quotation without a space', '>a'],
    ['a quotation with two', '>  a'],
    ['a quotation in a quotation', '> > a'],
    ['a quotation in a list', '- > a'],
    ['a heading in a quotation', '> # a'],
    ['a list in a quotation', '> - a'],
    ['a list after a text in a quotation', '> a\n> - b'],
    ['a table in a quotation', '> | a |\n> | - |'],
    ['a note in a quotation', '> a[^1]\n>\n> [^1]: b'],
    ['an underlined heading in a quotation', '> a\n> ---'],
    ['a quotation that ends with nothing', '> a\n>'],
    ['a quotation that begins with nothing', '>\n> a'],
    ['a quotation with nothing twice', '> a\n>\n>\n> b'],
    ['an unclosed star in a quotation', '> *a\n>\n> b*'],
    ['a name that is unknown', 'a :x[b]'],
    ['a name twice', ':plan[a]{b=c b=d}'],
    ['an address among names', ':plan[a]{id=b}'],
    ['a block with three colons', ':::tabell\n:::'],
    ['Windows’ line ends', 'a\r\nb'],
  ])('and leaves %s to the library', (_, text) => {
    expect(readPlainMarkdown(text, 0)).toBe(undefined);
  });
});
