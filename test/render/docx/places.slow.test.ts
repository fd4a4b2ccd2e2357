import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { lineStarts, positionAt, type SourceText } from '../../../src/diagnostics/index.ts';
import { readWord, type WordDocument } from '../../../src/parse/index.ts';
import { renderDocx } from '../../../src/render/index.ts';
import { type Outlines, planReport } from '../../../src/report/index.ts';
import { faultsOf, openDocx } from '../../support/docx/index.ts';
import { realEdition } from '../../support/editions.ts';
import { hasLibreOffice, noLibreOffice, savedInLibreOffice } from '../../support/libre-office.ts';
import { sampleAssets, sampleTheme } from '../../support/sample-report.ts';
import { markedLines } from '../../support/word/index.ts';

const OUTLINES = JSON.parse(readFileSync('templates/standard/outline.json', 'utf8')) as Outlines;

async function drawn(name: string, withPlaces: boolean) {
  const { edition, sources } = realEdition(name);
  const report = planReport(edition, OUTLINES);
  const bytes = await renderDocx(report, sampleTheme(), sampleAssets(), withPlaces ? sources : undefined);
  return { bytes, sources };
}

const read = async (bytes: Uint8Array): Promise<WordDocument> => (await readWord(bytes)).document!;
const plain = (words: string) => words.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

describe('a Word file says where its blocks were written', () => {
  let own: Awaited<ReturnType<typeof drawn>>;
  let document: WordDocument;
  beforeAll(async () => {
    own = await drawn('2023', true);
    document = await read(own.bytes);
  });

  test('with the same bytes every time, in a package that Word takes for whole', async () => {
    expect(Buffer.from(own.bytes).equals((await drawn('2023', true)).bytes)).toBe(true);
    expect(faultsOf(openDocx(own.bytes))).toEqual([]);
  });

  test('only when it is given the texts, for a few kilobytes, and without a word more', async () => {
    const bare = await drawn('2023', false);
    expect(openDocx(bare.bytes).names.filter((name) => name.startsWith('customXml'))).toEqual([]);
    expect(own.bytes.length - bare.bytes.length).toBeLessThan(12_000);
    expect(document.lines).toEqual((await read(bare.bytes)).lines);
  });

  test('each at the file and line where its words stand', () => {
    const found = markedLines(document).map(({ name, line }) => {
      const place = document.places.get(name)!;
      const source: SourceText = own.sources.get(place.path)!;
      expect(positionAt(lineStarts(source.text), place.start).line).toBe(place.line);
      const [first = ''] = plain(document.lines[line - 1]!.replace(/^[\d.]+ /, '')).split(' ');
      return plain(source.text.slice(place.start, place.end)).includes(first);
    });
    expect(found.length).toBe(document.places.size);
    expect(found.length).toBeGreaterThan(150);
    // The rest are words that the program makes of what stands there: «Ansvarig», a sum.
    expect(found.filter((isThere) => isThere).length / found.length).toBeGreaterThan(0.8);
  });

  test('every paragraph of the text, whatever it is', () => {
    const marked = new Set(markedLines(document).map(({ line }) => line));
    const long = document.lines
      .map((words, i) => ({ words, line: i + 1 }))
      .filter(({ words }) => words.length > 300);
    expect(long.length).toBeGreaterThan(15);
    expect(long.filter(({ line }) => !marked.has(line))).toEqual([]);
  });

  test.skipIf(!hasLibreOffice())(
    `after somebody has saved it in LibreOffice (${noLibreOffice})`,
    async () => {
      const saved = await read(savedInLibreOffice(own.bytes));
      expect([...saved.places]).toEqual([...document.places]);
      const linesOf = (one: WordDocument) =>
        new Map(markedLines(one).map(({ name, line }) => [name, one.lines[line - 1]]));
      expect(linesOf(saved)).toEqual(linesOf(document));
    },
    60_000,
  );
});
