import { expect, test } from 'vitest';
import { renderPdf } from '../../../src/render/pdf/index.ts';
import type { Piece } from '../../../src/render/pdf/inline.ts';
import { breakLines } from '../../../src/render/pdf/lines.ts';
import { addLeaf, addTag } from '../../../src/render/pdf/tags.ts';
import { pageTexts } from '../../support/pdf/index.ts';
import { heading, paragraph, plainReport } from '../../support/pdf/plain-report.ts';
import { processorTimeSince } from '../../support/processor-time.ts';
import { sampleAssets, sampleTheme } from '../../support/sample-report.ts';

const style = {
  face: 'regular',
  size: 10,
  colour: '#000000',
  rise: 0,
  underline: false,
  strike: false,
} as const;

function piece(text: string, width: number): Piece {
  const leaf = addLeaf(addTag(undefined, 'P'));
  return {
    text,
    style,
    leaf,
    language: undefined,
    link: undefined,
    width,
    after: 'none',
    notes: [],
    anchors: [],
  };
}

/** Every letter is as wide; told is how many were measured. */
function countingMeasurer() {
  const count = { letters: 0 };
  const width = (text: string) => {
    count.letters += text.length;
    return text.length;
  };
  return {
    count,
    measurer: { width, spaced: (text: string) => `${text} `, ascent: 0.8, descent: -0.2 },
  };
}

test.each([
  [7, 2000],
  [40, 1999],
  [80, 81],
  [80, 160],
])('in a column of %i letters a word of %i is filled line by line, and measured a few times', (width, letters) => {
  const { count, measurer } = countingMeasurer();
  const word = Array.from({ length: letters }, (_, i) => 'abcdefghij'[i % 10]).join('');
  const column = {
    width,
    characters: Number.POSITIVE_INFINITY,
    align: 'left',
    hyphenate: undefined,
  } as const;
  const lines = breakLines([piece(word, letters)], column, measurer);
  const texts = lines.map((line) => line.fragments.flatMap(({ words }) => words).join(''));
  expect(texts.join('')).toBe(word);
  expect(texts).toHaveLength(Math.ceil(letters / width));
  expect(texts.slice(0, -1).every((text) => text.length === width)).toBe(true);
  expect(count.letters).toBeLessThan(20 * letters);
});

test('no line holds more letters than its column, nor fewer than one', () => {
  const { measurer } = countingMeasurer();
  const column = { width: 0.5, characters: 3, align: 'left', hyphenate: undefined } as const;
  expect(breakLines([piece('abcde', 5)], column, measurer)).toHaveLength(5);
  const wide = { ...column, width: 100 };
  expect(breakLines([piece('abcdefgh', 8)], wide, measurer)).toHaveLength(3);
});

test('a long heading is written a few times in the file, not once for each line of the contents', async () => {
  const title = Array.from({ length: 300 }, (_, i) => `rubrik${i}`).join(' ');
  const report = plainReport([heading(1, title, 'lang'), paragraph('Text.')]);
  const { bytes } = await renderPdf(report, sampleTheme(), sampleAssets());
  const file = Buffer.from(bytes).toString('latin1');
  const times = file.split('rubrik17 rubrik18 rubrik19').length - 1;
  const links = file.split('/Subtype /Link').length - 1;
  expect(links).toBeGreaterThan(20);
  expect(times).toBeGreaterThan(0);
  expect(times).toBeLessThan(6);
  expect((await pageTexts(bytes)).join(' ').replace(/\s+/g, ' ')).toContain('rubrik299');
});

test('a long title is cut for the head of each page in a few tries', async () => {
  const title = Array.from({ length: 3000 }, (_, i) => `titel${i}`).join(' ');
  const chapters = Array.from({ length: 20 }, (_, i) => [
    heading(1, `Kapitel ${i}`, `k${i}`),
    paragraph('Länet samverkar om psykisk hälsa. '.repeat(80)),
  ]).flat();
  const before = process.cpuUsage();
  const { bytes } = await renderPdf(
    { ...plainReport(chapters), header: title },
    sampleTheme(),
    sampleAssets(),
  );
  // Word by word it took a minute.
  expect(processorTimeSince(before)).toBeLessThan(10_000);
  expect((await pageTexts(bytes)).length).toBeGreaterThan(10);
});
