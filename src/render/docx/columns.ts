import { type Table, wordsOf } from '../../report/index.ts';
import type { Theme } from '../theme.ts';
import { isTied } from '../ties.ts';
import { twips } from './word-values.ts';

/** At both sides of a cell's words, in twips. */
export const CELL_MARGIN = 80;
/** So many letters of a cell may ask for room on one line. */
const LONGEST_LINE = 45;

export interface WordColumns {
  readonly widths: readonly number[];
  /** Of the letters, in points: a little smaller where the words fit only so. */
  readonly size: number;
  /** Some word or amount is wider than its column. */
  readonly isTight: boolean;
}

/**
 * The columns of a table: none narrower than its longest word or amount, and what is left to those with the longest cells. Word fits
 * them anew, others take them as they are.
 */
export function columnsOf(table: Table, width: number, theme: Theme): WordColumns {
  const usual = columnsAt(table, width, theme.size.table);
  return usual.isTight ? columnsAt(table, width, theme.size.table - 1) : usual;
}

function columnsAt(table: Table, width: number, size: number): WordColumns {
  const rows = [table.header, ...table.rows];
  const room = (ems: number) => twips(ems * size) + 2 * CELL_MARGIN;
  const needs = table.header.map((_, i) => {
    const texts = rows.map((row) => wordsOf(row[i] ?? []));
    const least = room(widest(texts.flatMap(wholesOf)));
    return { least, wanted: Math.max(least, room(widest(texts.map((text) => text.slice(0, LONGEST_LINE))))) };
  });
  const sum = (of: (need: (typeof needs)[number]) => number) => needs.reduce((so, need) => so + of(need), 0);
  const least = sum((need) => need.least);
  if (least >= width) {
    const widths = needs.map((need) => Math.floor((need.least * width) / least));
    return { widths, size, isTight: least > width };
  }
  // What is more than the least, in the proportions in which it is asked for; all alike where nothing is.
  const more = sum((need) => need.wanted - need.least);
  const share = ({ least: own, wanted }: (typeof needs)[number]) =>
    more > 0 ? (wanted - own) / more : 1 / needs.length;
  const widths = needs.map((need) => Math.floor(need.least + share(need) * (width - least)));
  return { widths, size, isTight: false };
}

/** Words and amounts that no line may end in: «5 577 707,31 kr» is one. */
function wholesOf(text: string): readonly string[] {
  const wholes: string[] = [];
  for (const word of text.split(/[ \n]/)) {
    const last = wholes.at(-1);
    const before = last?.slice(last.lastIndexOf(' ') + 1) ?? '';
    if (last !== undefined && isTied(before, word)) wholes[wholes.length - 1] = `${last} ${word}`;
    else wholes.push(word);
  }
  return wholes;
}

/** In parts of the letters' size. Not by spreading: a table may have more words than a call may have arguments. */
function widest(texts: readonly string[]): number {
  return texts.reduce((so, text) => Math.max(so, emsOf(text)), 0);
}

/** About how wide words are in Word's own bold face, in parts of their size. */
function emsOf(text: string): number {
  let ems = 0;
  for (const letter of text)
    ems += NARROW.test(letter) ? 0.3 : WIDEST.test(letter) ? 0.9 : WIDE.test(letter) ? 0.64 : 0.54;
  return ems;
}

const NARROW = /[ .,:;iljtfr()'’|!-]/;
const WIDE = /[A-ZÅÄÖw]/;
const WIDEST = /[mMW@%–—]/;
