import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lettered } from '../../src/diagnostics/index.ts';
import { SEED } from '../support/seed.ts';

const CLASSES = [
  String.raw`^\p{L}$`,
  String.raw`^\p{Lu}$`,
  String.raw`^\p{N}$`,
  String.raw`^[\p{N}\p{L}_-]$`,
  String.raw`^[^\p{L}\p{M}]$`,
  String.raw`^(?:\p{M}|[[\]\p{N}])$`,
  String.raw`^\P{L}$`,
  String.raw`^[\s\p{P}\p{S}]$`,
];

/** Every pattern that the program writes in one piece, with its flags. */
const OURS = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) => {
    const text = readFileSync(path.join('src', file), 'utf8');
    return [...text.matchAll(/lettered\(\s*String\.raw`([^`]+)`,\s*'(\w+)'/g)];
  })
  .map(([, source = '', flags = '']) => [source, flags] as const);

/** All that a pattern finds, and where. */
function found(pattern: RegExp, text: string) {
  const every = new RegExp(pattern.source, [...new Set(`${pattern.flags}g`)].join(''));
  return [...text.matchAll(every)].map((match) => [match.index, ...match]);
}

describe('patterns of letters', () => {
  it.each(['u', 'iu'])('says of every sign what Unicode says (%s)', (flags) => {
    for (const source of CLASSES) {
      const [own, unicode] = [lettered(source, flags), new RegExp(source, flags)];
      const other: string[] = [];
      for (let point = 0; point <= 0x1_ffff; point++) {
        if (point >= 0xd800 && point <= 0xdfff) continue;
        const sign = String.fromCodePoint(point);
        if (own(sign).test(sign) !== unicode.test(sign)) other.push(`${source} U+${point.toString(16)}`);
      }
      expect(other).toEqual([]);
    }
  });

  it('finds in any text what the pattern as it is written finds', () => {
    expect(OURS.length).toBeGreaterThan(25);
    const words = fc.constantFrom(
      ...[
        'ord',
        'NPO',
        '(NPO)',
        'Åtgärd',
        ':plan[ord]',
        '::tabell',
        '[a, b]',
        'minska med 10 %',
        '16–24 år',
        'se nedan listan',
        '@',
        'x²',
      ],
      ...[
        ' ',
        '\n',
        ': ',
        '- ',
        '. ',
        '”',
        '½',
        'é',
        'ÿ',
        'ß',
        'µ',
        'e\u0301',
        'Ж',
        'ж',
        'ſ',
        '\u212a',
        'ẞ',
        '漢',
        '😀',
        '\u2070',
        '\u200d',
      ],
    );
    const texts = fc.array(words, { maxLength: 12 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, fc.constantFrom(...OURS), (text, [source, flags]) => {
        expect(found(lettered(source, flags)(text), text)).toEqual(found(new RegExp(source, flags), text));
      }),
      { seed: SEED, numRuns: 20_000 },
    );
  });

  it('asks nothing of other scripts for a Latin text', () => {
    for (const [source, flags] of OURS) {
      const pattern = lettered(source, flags);
      expect(pattern('”Åtgärd” – 3½ år').source).not.toMatch(/\\p\{(?:L|M|N)\}/);
      expect(pattern('Привет').source).toBe(new RegExp(source, flags).source);
      expect(pattern('åter')).toBe(pattern('igen'));
    }
  });
});
