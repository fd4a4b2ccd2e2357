import { describe, expect, test } from 'vitest';
import { readBase } from '../support/fixture.ts';
import { fetched } from './drawing-laws.ts';
import { fuzz } from './fuzz.ts';
import { inputsOf } from './inputs.ts';
import { slipsIn } from './law.ts';
import { READING_LAWS } from './reading-laws.ts';
import { trialOf } from './trial.ts';

test('four hundred plans made by lot keep all that is promised of every plan', async () => {
  const tally = await fuzz({
    seed: 1,
    first: 0,
    count: 400,
    milliseconds: 300_000,
    all: false,
    slow: 5000,
  });
  expect(tally.faults.map(({ law, said, input }) => `${input.number} ${law}: ${said}`)).toEqual([]);
  // Inputs that nothing can be read of, or built of, would keep every law.
  expect(tally.unreadable).toBeLessThan(tally.inputs / 4);
  expect(tally.stopped).toBeLessThan(tally.inputs / 2);
  expect(tally.codes.size).toBeGreaterThan(80);
  for (const [name, count] of tally.held) expect(count, name).toBeGreaterThan(0);
});

describe('the harness', () => {
  test('makes the same plan of a seed and a number, and another of another', () => {
    const [once, again, other] = [inputsOf(3)(17), inputsOf(3)(17), inputsOf(4)(17)];
    expect(again).toEqual(once);
    expect(other.files).not.toEqual(once.files);
  });

  test('sees a slip of the program, and no word of the author’s', () => {
    const wrote = (words: string) => ({ written: () => words });
    expect(slipsIn('Värdet är undefined.', wrote(''), true)).toHaveLength(1);
    expect(slipsIn('Värdet är NaN.', wrote('NaN är ett ord'), true)).toEqual([]);
    expect(slipsIn('en \u001b[31mröd', wrote('\u001b[31m'), true)).toHaveLength(1);
    expect(slipsIn('två\nrader', wrote(''), true)).toEqual([]);
  });

  test.each([
    '<style>@import "https://exempel.se/a.css";</style>',
    '<style>main { background: url(//exempel.se/a.png) }</style>',
    '<p style="background: url(\'https://exempel.se/a.png\')"></p>',
    '<img alt="" src="https://exempel.se/a.png">',
    '<img alt="" src="data:," srcset="a.png 2x">',
    '<svg><image href="a.png"/></svg>',
    '<svg><use xlink:href="a.svg#b"/></svg>',
    '<video poster="a.png"></video>',
  ])('sees what a page would ask of elsewhere: %s', (html) => {
    expect(fetched(html)).toHaveLength(1);
  });

  test('takes no link that a reader may follow for such', () => {
    const drawn = '<svg><use href="#a"/><path fill="url(#b)"/></svg>';
    const brought = '<style>@font-face { src: url(data:,) }</style><img alt="" src="data:,">';
    expect(fetched(`<a class="x" href="https://exempel.se/">ut</a>${drawn}${brought}`)).toEqual([]);
  });

  test('sees a place outside its text', async () => {
    const files = readBase('2023');
    const trial = trialOf({ number: 0, from: 'base', year: '2023', original: files, files, changed: [] });
    const span = { path: 'plans/2023/plan.md', start: 0, end: 1_000_000 };
    const broken = {
      ...trial,
      result: { ...trial.result, findings: [{ code: 'file/empty', span, data: {} }] },
    };
    const [inside] = READING_LAWS;
    expect(await inside!.faults(broken as never, undefined as never)).toHaveLength(1);
    expect(await inside!.faults(trial, undefined as never)).toEqual([]);
  });
});
