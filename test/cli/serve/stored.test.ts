import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shownText, storedText } from '../../../src/cli/serve/index.ts';

describe('a text that is written in is stored', () => {
  test.each([
    ['as it was, where nothing is another', '\uFEFFa\r\nb\rc\n', 'a\nb\nc\n', '\uFEFFa\r\nb\rc\n'],
    ['with the file’s own line ends', 'a\r\nc\r\n', 'a\nb\nc\n', 'a\r\nb\r\nc\r\n'],
    ['with its byte order mark', '\uFEFFa\n', 'b\n', '\uFEFFb\n'],
    [
      'with letters as they were in all other lines',
      'a\u030a\nb\na\u030a\n',
      'å\nc\nå\n',
      'a\u030a\nc\na\u030a\n',
    ],
    ['where its last line gets an end', 'a\r\nb', 'a\nb\n', 'a\r\nb\r\n'],
    ['where all is taken away', 'a\r\nb\r\n', '', ''],
    ['where it held nothing', '', 'a\nb\n', 'a\nb\n'],
  ])('%s', (_, raw, text, stored) => {
    expect(storedText(raw, text)).toBe(stored);
  });

  test('so that it reads as what was written, whatever it was before', () => {
    const letters = fc.array(
      fc.constantFrom('a', 'å', 'a\u030a', ' ', '\n', '\r\n', '\r', '# ', '\uFEFF', 'x'),
    );
    fc.assert(
      fc.property(letters, letters, (before, after) => {
        const text = shownText(after.join('')).replaceAll('\uFEFF', '');
        expect(shownText(storedText(before.join(''), text))).toBe(text);
      }),
    );
  });

  test('and what is shown and not written in is left to the byte', () => {
    const letters = fc.array(fc.constantFrom('a', 'a\u030a', ' ', '\n', '\r\n', '\r', '\uFEFF'));
    fc.assert(
      fc.property(letters, (before) => {
        const raw = before.join('');
        expect(storedText(raw, shownText(raw))).toBe(raw);
      }),
    );
  });
});
