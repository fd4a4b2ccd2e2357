import { type Table, wordsOf } from '../report/index.ts';
import type { ChunkRows } from './fewest-lines.ts';
import { isTied, mayBeTied } from './ties.ts';

/** So many letters of a cell may ask for room on one line. */
const LONGEST_LINE = 45;

/** In parts of the letters' size: a column's longest word or amount, and what its longest cell asks for. */
export interface ColumnNeed {
  readonly least: number;
  readonly wanted: number;
}

/** What each column of a table needs where nobody divides words. Roughly, by the shapes of letters alone, and never too little. */
export function columnNeeds(table: Table): readonly ColumnNeed[] {
  const rows = [table.header, ...table.rows];
  return table.header.map((_, i) => {
    const texts = rows.map((row) => wordsOf(row[i] ?? []));
    const least = widest(texts.flatMap(wholesOf));
    return { least, wanted: Math.max(least, widest(texts.map((text) => text.slice(0, LONGEST_LINE)))) };
  });
}

/** What stands in each cell of a table, in parts of the letters' size. */
export function chunksOf(table: Table): ChunkRows {
  const gap = emsOf(' ');
  return [table.header, ...table.rows].map((row) =>
    row.map((cell) => wholesOf(wordsOf(cell)).map((whole) => ({ width: emsOf(whole), gap }))),
  );
}

/** Words and amounts that no line may end in: «5 577 707,31 kr» is one. */
export function wholesOf(text: string): readonly string[] {
  const words = text.includes('\n') ? text.split(/[ \n]/) : text.split(' ');
  if (!mayBeTied(text)) return words;
  const wholes: string[] = [];
  let before: string | undefined;
  for (const word of words) {
    if (before !== undefined && isTied(before, word)) wholes.push(`${wholes.pop()} ${word}`);
    else wholes.push(word);
    before = word;
  }
  return wholes;
}

/** A text whose ties hold in programs that know only signs: the spaces that no line may end at do not break. */
export function tiedText(text: string): string {
  if (!mayBeTied(text)) return text;
  let at = 0;
  return wholesOf(text)
    .map((whole) => {
      const end = at + whole.length;
      const between = text.slice(end, end + 1);
      at = end + 1;
      return `${whole.replaceAll(' ', NO_BREAK)}${between}`;
    })
    .join('');
}

const NO_BREAK = '\u00a0';

/** Not by spreading: a table may have more words than a call may have arguments. */
function widest(texts: readonly string[]): number {
  return texts.reduce((so, text) => Math.max(so, emsOf(text)), 0);
}

const NARROW = /[ .,:;iljtfr()'’|!-]/;
const WIDE = /[A-ZÅÄÖw]/;
const WIDEST = /[mMW@%–—]/;

/** About how wide words are in a bold face, in parts of their size. */
function emsOf(text: string): number {
  let ems = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.codePointAt(i)!;
    if (code > 0xffff) i++;
    ems += EMS[code] ?? emsOfLetter(code);
  }
  return ems;
}

function emsOfLetter(code: number): number {
  const letter = String.fromCodePoint(code);
  return NARROW.test(letter) ? 0.3 : WIDEST.test(letter) ? 0.9 : WIDE.test(letter) ? 0.64 : 0.54;
}

/** Of the letters that words are made of, by their codes. */
const EMS: readonly number[] = Array.from({ length: 0x180 }, (_, code) => emsOfLetter(code));
