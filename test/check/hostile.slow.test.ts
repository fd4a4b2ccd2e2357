import { describe, expect, test } from 'vitest';
import { type Checked, checkTexts } from '../support/fixture.ts';
import { processorTimeSince } from '../support/processor-time.ts';

const section = (body: string, front = '') => `---\ntyp: avsnitt\n${front}---\n\n# Inledning\n\n${body}\n`;
const MIB = 1024 * 1024;
const times = (count: number, line: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => line(i)).join('');

/** Acceptances of what the texts hold: whether each means each was asked pair by pair. */
const accepting = (count: number, where: (i: number) => string, links: number) =>
  checkTexts({
    'plan.md': `---\ntyp: plan\nslag: handlingsplan\ntitel: Plan\nlän: Gävleborg\nperiod: 2023\ndatum: 2024-01-01\ngodtagna:\n${times(
      count,
      (i) => `  - {kod: link/tracking, var: ${where(i)}, skäl: x, av: y, till: 2024-12}\n`,
    )}---\n`,
    ...Object.fromEntries(
      [0, 1, 2, 3, 4].map((file) => [
        `${30 + file}-x.md`,
        section(times(links / 5, (i) => `[a](https://e.se/?gclid=${i})\n\n`)),
      ]),
    ),
  });

/** Far more findings than a call can have arguments, and far more names than can be compared each with each. */
const HEAVY: readonly (readonly [string, () => Checked])[] = [
  [
    'a text of 1 MiB',
    () => checkTexts({ '1-inledning.md': section(`${'Ord '.repeat(60)}\n\n`.repeat(4200)) }),
  ],
  [
    'words of 60,000 letters',
    () => checkTexts({ '1-inledning.md': section(`${'a'.repeat(60_000)}\n\n`.repeat(16)) }),
  ],
  [
    'words 60,000 spaces apart',
    () => checkTexts({ '1-inledning.md': section(`a${' '.repeat(60_000)}b\n\n`.repeat(16)) }),
  ],
  [
    'marks with a reason of 60,000 letters',
    () =>
      checkTexts({
        '1-inledning.md': section(`Nu. :svar[a]{status=pågår orsak="${'a'.repeat(60_000)}"}\n\n`.repeat(16)),
      }),
  ],
  [
    'lists of 1 MiB',
    () => checkTexts({ '1-inledning.md': section(`- ${'ord '.repeat(130)}\n\n`.repeat(1900)) }),
  ],
  ['9,900 headings of one name', () => checkTexts({ '1-inledning.md': section('## Mål\n\n'.repeat(9900)) })],
  [
    '9,900 headings of their own',
    () => checkTexts({ '1-inledning.md': section(times(9900, (i) => `## Mål ${i}\n\n`)) }),
  ],
  [
    '200,000 characters without a glyph',
    () => checkTexts({ '1-inledning.md': section(`${'🎉 '.repeat(60)}\n\n`.repeat(3400)) }),
  ],
  [
    '84,000 references typed by hand',
    () => checkTexts({ '1-inledning.md': section(`${'avsnitt 4.1 '.repeat(100)}\n\n`.repeat(840)) }),
  ],
  [
    '80,000 numbers',
    () => checkTexts({ '1-inledning.md': section(`${'640823-3234 '.repeat(100)}\n\n`.repeat(800)) }),
  ],
  [
    '3,000 links to nowhere',
    () => checkTexts({ '1-inledning.md': section(times(3000, (i) => `[a](b${i}.md)\n\n`)) }),
  ],
  [
    '3,000 references to nothing',
    () => checkTexts({ '1-inledning.md': section(times(3000, (i) => `:se[b${i}]\n\n`)) }),
  ],
  ['a comment that never ends', () => checkTexts({ '1-inledning.md': section('<!--\n\n'.repeat(90)) })],
  ['quotes to the limit', () => checkTexts({ '1-inledning.md': section(`${'> '.repeat(99)}djupt`) })],
  [
    'emphasis in emphasis',
    () => checkTexts({ '1-inledning.md': section(`${'**a *b '.repeat(300)}${'c* d** '.repeat(300)}`) }),
  ],
  [
    '18,000 unknown fields',
    () =>
      checkTexts({
        '1-inledning.md': section(
          '',
          times(18_000, (i) => `f${i}: x\n`),
        ),
      }),
  ],
  [
    '15,000 unknown indicators against 15,000 others',
    () =>
      checkTexts({
        '2-gemensamt/1-sip.md': `---\ntyp: område\nid: sip\nfokusområden: [samsjuklighet]\nindikatorer:\n${times(15_000, (i) => `  - f${i}\n`)}---\n\n# A\n`,
        'indikatorer.yaml': times(15_000, (i) => `g${i}:\n  text: x\n`),
      }),
  ],
  [
    'a table of 18,000 columns',
    () =>
      checkTexts({
        '2-gemensamt/1-sip.md': `---\ntyp: område\nid: a\nfokusområden: [b]\ntabell:\n${times(18_000, (i) => `  - f${i}\n`)}---\n\n# A\n`,
      }),
  ],
  [
    'an id of half a MiB',
    () =>
      checkTexts({
        '2-gemensamt/1-sip.md': `---\ntyp: område\nid: a\nfokusområden:\n  - ${'b'.repeat(MIB / 2)}\n---\n\n# A\n`,
      }),
  ],
  [
    '100 acceptances of 1,900 slashes against 1,000 findings',
    () => accepting(100, (i) => `"${'/'.repeat(1900)}x${i}"`, 1000),
  ],
  ['15,000 acceptances against 12,000 findings', () => accepting(15_000, (i) => `a${i}`, 12_000)],
  ['15,000 acceptances of one file', () => accepting(15_000, () => '30-x.md', 12_000)],
  [
    '300 files',
    () =>
      checkTexts(
        Object.fromEntries(
          Array.from({ length: 300 }, (_, i) => [
            `${i + 3}-fil-${i}.md`,
            section(
              times(
                10,
                (j) => `Text [a](fil${i}-${j}.md), avsnitt 9.9 :plan[p${i}-${j}]\n\n## Rubrik ${j}\n\n`,
              ),
            ),
          ]),
        ),
      ),
  ],
];

describe('is read in a few seconds of processor time', () => {
  test.each(HEAVY)('%s', (_, run) => {
    const before = process.cpuUsage();
    run();
    expect(processorTimeSince(before)).toBeLessThan(10_000);
  });
});

describe('a whole plan', () => {
  const files = (count: number, body: string) =>
    Object.fromEntries(
      times(count, (i) => `3${i}-del${i}.md `)
        .trim()
        .split(' ')
        .map((name) => [name, section(body)]),
    );
  const told = (texts: { readonly [name: string]: string }) =>
    checkTexts(texts).findings.flatMap(({ code, data }) => (code === 'plan/too-large' ? [data] : []));

  test('is read up to its limits, and the file that passes them is told once', () => {
    expect(told(files(4, `${'ord '.repeat(200)}\n\n`.repeat(600)))).toEqual([]);
    expect(told(files(4, `${'ord '.repeat(200)}\n\n`.repeat(640)))).toMatchObject([{ part: 'words' }]);
    expect(told(files(6, `${'ordentligt '.repeat(100)}\n\n`.repeat(625)))).toMatchObject([
      { part: 'characters' },
    ]);
    expect(told(files(7, 'a\n\n'.repeat(9000)))).toMatchObject([{ part: 'lines' }]);
    expect(told(files(5, `${'a:a '.repeat(200)}\n\n`.repeat(140)))).toMatchObject([{ part: 'signs' }]);
  });
});
