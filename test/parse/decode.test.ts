import { describe, expect, test } from 'vitest';
import { decode, LIMITS } from '../../src/parse/index.ts';
import { covered } from './reading.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const codes = (bytes: Uint8Array) => decode('a.md', bytes).findings.map((finding) => finding.code);

describe('decode', () => {
  test.each(['a\r\nå\r\n', 'a\rå\r', '\uFEFFa\nå\n', '\uFEFFa\r\nå\n'])('%j is the same text', (text) => {
    expect(decode('a.md', utf8(text)).value).toEqual({ path: 'a.md', text: 'a\nå\n' });
    expect(codes(utf8(text))).toEqual([]);
  });

  test('only the first byte order mark goes: one inside a text is a character', () => {
    expect(decode('a.md', utf8('\uFEFFa\uFEFFb')).value?.text).toBe('a\uFEFFb');
  });

  test('a file in Latin-1 is told with its byte, its place and a guess', () => {
    const bytes = Uint8Array.from([...utf8('å\r\nmer '), 0xe5, 0x72]);
    const { value, findings } = decode('a.md', bytes);
    // The text before the bad byte is there to show its line.
    expect(value?.text.startsWith('å\nmer ')).toBe(true);
    expect(findings).toMatchObject([
      { code: 'file/not-utf8', data: { byte: 8, guess: 'Latin-1/Windows-1252' }, span: { start: 6, end: 6 } },
    ]);
  });

  test('a file that ends inside a character', () => {
    const bytes = utf8('abc å').subarray(0, 5);
    expect(decode('a.md', bytes).findings).toMatchObject([{ code: 'file/not-utf8', data: { byte: 4 } }]);
  });

  test('UTF-16 is guessed from its mark', () => {
    const bytes = Uint8Array.from([0xff, 0xfe, 0x61, 0x00]);
    expect(decode('a.md', bytes).findings).toMatchObject([{ data: { byte: 0, guess: 'UTF-16' } }]);
  });

  test.each(['', '\uFEFF', ' \r\n\t'])('%j is an empty file', (text) => {
    expect(codes(utf8(text))).toEqual(['file/empty']);
  });

  test('NUL is pointed at', () => {
    const { value, findings } = decode('a.md', utf8('ab\0c'));
    expect(findings).toMatchObject([{ code: 'file/nul', span: { start: 2, end: 3 } }]);
    expect(value?.text).toBe('ab\0c');
  });

  test('the size limit is on the bytes and comes first', () => {
    expect(codes(new Uint8Array(LIMITS.fileBytes + 1))).toEqual(['file/too-large']);
    expect(codes(utf8('ord '.repeat(LIMITS.fileBytes / 4)))).toEqual([]);
  });
});

describe('a word without end', () => {
  test('is told with its length and place, and a long one is let by', () => {
    const { findings } = decode('a.md', utf8(`ord ${'a'.repeat(LIMITS.word + 1)}\n`));
    expect(findings).toMatchObject([
      { code: 'text/too-many-parts', data: { part: 'word', count: LIMITS.word + 1 }, span: { start: 4 } },
    ]);
    expect(codes(utf8(`ord ${'a'.repeat(LIMITS.word)} ord`))).toEqual([]);
  });
});

describe('merge markers', () => {
  const conflict = 'a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> gren\nd\n';

  test('a conflict is one finding with its other marks', () => {
    const { value, findings } = decode('a.md', utf8(conflict));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ code: 'file/merge-marker', data: { marker: '<<<<<<<' } });
    expect(covered(value!, findings[0]!.span)).toBe('<<<<<<<');
    expect(findings[0]!.related?.map(({ span }) => covered(value!, span))).toEqual(['=======', '>>>>>>>']);
  });

  test('two conflicts are two findings, also when the end of one is gone', () => {
    expect(codes(utf8(`${conflict}${conflict}`))).toHaveLength(2);
    expect(codes(utf8('<<<<<<< HEAD\na\n<<<<<<< HEAD\n'))).toHaveLength(2);
  });

  test('an end without a beginning is left over from one', () => {
    expect(codes(utf8('a\n>>>>>>> gren\n'))).toEqual(['file/merge-marker']);
  });

  test.each([
    'Rubrik\n=======\n',
    ' <<<<<<< HEAD\n',
    '<<<<<<<< HEAD\n',
    '>>>>>>>\n',
    'a <<<<<<< b\n',
  ])('%j is text', (text) => expect(codes(utf8(text))).toEqual([]));
});
