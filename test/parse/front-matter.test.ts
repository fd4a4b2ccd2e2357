import { describe, expect, test } from 'vitest';
import { decode, parseMarkdown } from '../../src/parse/index.ts';
import { covered, source, told } from './reading.ts';

const read = (text: string) => {
  const file = source(text);
  const { value, findings } = parseMarkdown(file);
  return { file, front: value?.front, body: value?.body, told: told(file, findings) };
};

describe('front matter', () => {
  test('is told where it is missing, with the first line; the body is read all the same', () => {
    const { told, front, body } = read('# Rubrik\n\n:plna[x]\n');
    expect(told).toEqual([
      { code: 'front-matter/missing', data: { first: '# Rubrik' }, at: '# Rubrik' },
      { code: 'directive/unknown', data: { name: ':plna', suggestion: ':plan' }, at: ':plna' },
    ]);
    expect(front).toBeUndefined();
    expect(body?.children.map((node) => node.type)).toEqual(['heading', 'paragraph']);
  });

  test.each([
    ['\n---\ntyp: a\n---\nText\n', 'blank', ''],
    ['  \n\n---\ntyp: a\n---\nText\n', 'blank', ''],
    [' ---\ntyp: a\n---\nText\n', 'signs', '---'],
    ['———\ntyp: a\n---\nText\n', 'signs', '———'],
    ['—\ntyp: a\n---\nText\n', 'signs', '—'],
    ['----\ntyp: a\n---\nText\n', 'signs', '----'],
    ['---\u00a0\ntyp: a\n---\nText\n', 'unseen', '---'],
    ['\u200b---\ntyp: a\n---\nText\n', 'unseen', '\u200b---'],
    ['---\ntyp: a\n———\nText\n\n---\n\nMer\n', 'signs', '———'],
    ['---\ntyp: a\n--\nText\n', 'signs', '--'],
    ['---\ntyp: a\n---\u202f\nText\n', 'unseen', '---'],
  ])('%j is read as it was meant, with one finding', (text, reason, written) => {
    const { told, front, body } = read(text);
    expect(told.map(({ code, data }) => ({ code, data }))).toEqual([
      { code: 'front-matter/fence', data: { reason, written, last: text.startsWith('---\ntyp') } },
    ]);
    expect(front?.data).toEqual({ typ: 'a' });
    expect(body?.children[0]?.type).toBe('paragraph');
  });

  test.each(['----\n\nText\n', '\n\nText\n', '\n# Rubrik\n\n---\n'])('%j has none', (text) =>
    expect(read(text).told.map(({ code }) => code)).toContain('front-matter/missing'));

  test('a line under a heading of an unclosed block is no end', () => {
    expect(read('---\ntyp: a\n\nRubrik\n------\n').told.map(({ code }) => code)).toEqual([
      'front-matter/unclosed',
    ]);
  });

  test('a long first line is shortened', () => {
    const data = read(`${'ord '.repeat(100)}\n`).told[0]?.data as { first: string };
    expect(data.first).toHaveLength(60);
    expect(data.first.endsWith('…')).toBe(true);
  });

  test.each(['---\ntyp: avsnitt\n\n# Rubrik\n', '---', '---\n'])('%j is never closed', (text) => {
    const { told, front, body } = read(text);
    expect(told).toEqual([{ code: 'front-matter/unclosed', data: {}, at: '---' }]);
    expect([front, body]).toEqual([undefined, undefined]);
  });

  test('spaces after a fence do not matter, and an empty one is no fault of the file', () => {
    expect(read('--- \ntyp: a\n---\t\nText').front?.data).toEqual({ typ: 'a' });
    expect(read('---\n---\nText')).toMatchObject({ told: [], front: { data: null } });
  });

  test('a missing field points at the opening fence', () => {
    const { file, front } = read('---\ntyp: a\n---\n');
    expect(covered(file, front!.at('titel'))).toBe('---');
  });

  test('broken YAML does not hide the text', () => {
    const { told, front, body } = read('---\ntyp: [a\n---\n\n:plna[x]\n');
    expect(told.map(({ code }) => code)).toEqual(['yaml/syntax', 'directive/unknown']);
    expect(front).toBeUndefined();
    expect(body).toBeDefined();
  });

  test('nothing of the block is read as text, and offsets count from the file', () => {
    const { file, body } = read('---\ntitel: "# Inte rubrik"\nåäö: 😀\n---\n# Rubrik\n');
    expect(body?.children).toHaveLength(1);
    const { position } = body!.children[0]!;
    expect(file.text.slice(position!.start.offset, position!.end.offset)).toBe('# Rubrik');
    expect(position!.start.line).toBe(5);
  });

  test('line endings and byte order mark change nothing', () => {
    const text =
      '---\ntyp: område\nmål:\n  - id: a\n    text: |\n      x\n      y\n---\n\n# R\n\n- a\n  b :plan[x]\n';
    const outcome = (raw: string) => {
      const { value } = decode('a.md', new TextEncoder().encode(raw));
      const read = parseMarkdown(value!);
      return JSON.stringify([read.value?.front?.data, read.value?.front?.at('mål/0/text'), read.value?.body]);
    };
    for (const other of [text.replaceAll('\n', '\r\n'), `\uFEFF${text}`, text.replaceAll('\n', '\r')]) {
      expect(outcome(other)).toBe(outcome(text));
    }
  });
});
