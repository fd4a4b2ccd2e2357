import { describe, expect, test } from 'vitest';
import { type Finding, finding, fingerprints } from '../../src/diagnostics/index.ts';

const AREA = `---
typ: område
aktiviteter:
  - id: pilot
    text: Pröva korttidsbehandling.
    senast: 2017-12
  - text: Utbilda chefer.
    senast: 2017-12
    id: utbildning
---

# Område

En mening med <b>fet</b> text.
En annan mening med <b>fet</b> text.
`;

/** The finding at the `nth` place of some words, as a name. */
function at(
  text: string,
  words: string,
  nth = 1,
  path = 'plans/2023/2-x/3-område.md',
  more: Finding[] = [],
): string {
  const [name] = names(text, [place(text, words, nth, path), ...more], path);
  return name!;
}

function place(text: string, words: string, nth = 1, path = 'plans/2023/2-x/3-område.md'): Finding {
  let start = -1;
  for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1);
  if (start === -1) throw new Error(`no ${words}`);
  return finding('html/raw', { path, start, end: start + words.length }, { html: words });
}

function names(text: string, findings: readonly Finding[], path = 'plans/2023/2-x/3-område.md') {
  return fingerprints('2023', findings, new Map([[path, { path, text }]]));
}

describe('a finding keeps its name', () => {
  test('when lines come before it, in the front matter and in the text', () => {
    const moved = AREA.replace(
      'aktiviteter:\n',
      'målgrupper:\n  - vuxna\naktiviteter:\n  - id: ny\n    senast: 2017-12\n',
    ).replace('# Område\n', '# Område\n\nNy text.\n');
    expect(at(moved, 'senast: 2017-12', 2)).toBe(at(AREA, 'senast: 2017-12', 1));
    expect(at(moved, 'senast: 2017-12', 3)).toBe(at(AREA, 'senast: 2017-12', 2));
    expect(at(moved, '<b>')).toBe(at(AREA, '<b>'));
  });

  test('when its file and its chapter get other numbers, and when its list is put in another order', () => {
    expect(at(AREA, '<b>', 1, 'plans/2023/10-x/4-område.md')).toBe(at(AREA, '<b>'));
    const [before, pilot, training, after] = AREA.split(/(?= {2}- id: pilot| {2}- text: Utbilda|---\n\n)/);
    const turned = [before, training, pilot, after].join('');
    expect(at(turned, 'senast: 2017-12', 2)).toBe(at(AREA, 'senast: 2017-12', 1));
  });

  test('whatever else is found', () => {
    const other = place(AREA, 'senast: 2017-12', 2);
    const [, alone] = names(AREA, [other, place(AREA, '<b>')]);
    expect(alone).toBe(at(AREA, '<b>'));
  });

  test('when a number in what it says has changed', () => {
    const sized = (bytes: number) =>
      names('', [
        finding('file/too-large', { path: 'plans/2023/1-x.md', start: 0, end: 0 }, { bytes, limit: 5 }),
      ]);
    expect(sized(10)).toEqual(sized(11));
  });
});

describe('two findings have two names', () => {
  test('for the same words in two activities, two lines, and twice on one line', () => {
    const all = [1, 2].flatMap((nth) => [at(AREA, 'senast: 2017-12', nth), at(AREA, '<b>', nth)]);
    expect(new Set(all).size).toBe(4);
    const twice = 'x <b> y <b>';
    const [first, second] = names(twice, [place(twice, '<b>', 1), place(twice, '<b>', 2)]);
    expect(first).not.toBe(second);
    expect(first).toBe(at(twice, '<b>', 1));
  });

  test('for other words, another code, another file, another plan', () => {
    const path = 'plans/2023/1-x.md';
    const span = { path, start: 0, end: 0 };
    const base = finding('id/unknown' as never, span, { id: 'a' } as never);
    const others = [
      finding('id/unknown' as never, span, { id: 'b' } as never),
      finding('id/duplicate' as never, span, { id: 'a' } as never),
      finding('id/unknown' as never, { ...span, path: 'plans/2023/1-y.md' }, { id: 'a' } as never),
    ];
    const all = names('', [base, ...others], path);
    expect(new Set(all).size).toBe(4);
    expect(fingerprints('2024', [base], new Map())).not.toEqual(fingerprints('2023', [base], new Map()));
  });
});

test('a hostile file with a long line, deep indentation and many findings is named in short time', () => {
  const deep = Array.from({ length: 1400 }, (_, i) => `${' '.repeat(i)}k:`).join('\n');
  const text = `---\n${deep}\n---\n${'<b>'.repeat(100_000)}`;
  const findings = Array.from({ length: 100_000 }, (_, i) => {
    const start = text.length - 3 * (i + 1);
    return finding('html/raw', { path: 'plans/2023/1-x.md', start, end: start + 3 }, { html: '<b>' });
  });
  const all = names(text, findings, 'plans/2023/1-x.md');
  expect(new Set(all).size).toBe(100_000);
}, 10_000);
