import type { YamlValue } from '../parse/index.ts';
import { stepsOf } from './pointer.ts';
import { isNoWorse, type ReadFile, readFile } from './read-file.ts';
import type { Site } from './site.ts';
import { asStored, spliced } from './spliced.ts';
import { addItem, setField } from './splices/add-entry.ts';
import { moveItem } from './splices/move-item.ts';
import { quoteText } from './splices/quote-text.ts';
import { removeEntry } from './splices/remove-entry.ts';
import { renameKey } from './splices/rename-key.ts';
import type { Ways } from './splices/set-value.ts';
import { widenItem } from './splices/widen-item.ts';
import { together } from './together.ts';
import type { Edited, LeftReason, Splice, Wish } from './wish.ts';
import { type DataWish, sameData, wishedData } from './wished-data.ts';
import { isWord, wordsInText } from './words-in-text.ts';
import { layoutOf } from './written-value.ts';

/**
 * Makes wishes true in one file, as it is stored, one after the other: each counts in the file as those before it left it. All, or
 * nothing. After each the file is read again and must say exactly what was wished and nothing else; its line ends, byte order mark, letters,
 * notes and order stay.
 */
export function editFile(path: string, raw: string, wishes: readonly Wish[]): Edited {
  let file = readFile(path, raw);
  const steps: (readonly Splice[])[] = [];
  for (const wish of wishes) {
    if (file === undefined) return { kind: 'left', reason: 'unreadable', wish };
    const next: Step | LeftReason =
      wish.kind === 'mend'
        ? mended(file, wish)
        : isWord(wish)
          ? wordsInText(file, wish)
          : changeOf(file, tidy(wish));
    if (typeof next === 'string') return { kind: 'left', reason: next, wish };
    steps.push(next.splices);
    file = next.file;
  }
  const after = file === undefined ? raw : file.stored.raw;
  return { kind: 'done', raw: after, changes: together(raw.length, steps) };
}

/** What one wish does to the text as it is stored, and what is then read. */
interface Step {
  readonly splices: readonly Splice[];
  readonly file: ReadFile;
}

function changeOf(file: ReadFile, wish: DataWish): Step | LeftReason {
  const expected = wishedData(file.tree.data, wish);
  if (typeof expected === 'string') return expected;
  if (wish.kind !== 'quote' && sameData(expected.data, file.tree.data)) return { splices: [], file };
  const { text } = file.source;
  const site: Site = { ...file, text, layout: layoutOf(text.slice(0, file.yamlEnd)) };
  const ways = waysFor(site, wish);
  if (typeof ways === 'string') return ways;
  for (const way of ways) {
    const splices = asStored(way, file.stored);
    const after = splices && readFile(file.source.path, spliced(file.stored.raw, splices));
    if (after && isProven(file, after, expected.data) && (wish.kind !== 'quote' || isBetter(file, after)))
      return { splices, file: after };
  }
  return 'not-proven';
}

/** Other signs, where the file then says the same with one fault less. */
function mended(file: ReadFile, splice: Splice): Step | LeftReason {
  const splices = asStored([splice], file.stored);
  const after = splices && readFile(file.source.path, spliced(file.stored.raw, splices));
  const isMended = after && isProven(file, after, file.tree.data) && isBetter(file, after);
  return isMended ? { splices, file: after } : 'not-proven';
}

function waysFor(site: Site, wish: DataWish): Ways {
  switch (wish.kind) {
    case 'set':
      return setField(site, stepsOf(wish.at), wish.value, wish.after);
    case 'add':
      return addItem(site, stepsOf(wish.to), wish.value, wish.index);
    case 'remove':
      return removeEntry(site, stepsOf(wish.at));
    case 'move':
      return moveItem(site, stepsOf(wish.list), wish.from, wish.to);
    case 'rename':
      return renameKey(site, stepsOf(wish.at), wish.key);
    case 'quote':
      return quoteText(site, stepsOf(wish.at));
    case 'widen':
      return widenItem(site, stepsOf(wish.at), wish.key);
  }
}

/** The same text below the front matter, the data that was wished, and nothing that is wrong in a new way. */
function isProven(before: ReadFile, after: ReadFile, expected: YamlValue): boolean {
  return (
    sameData(after.tree.data, expected) &&
    bodyOf(after) === bodyOf(before) &&
    isNoWorse(before.faults, after.faults)
  );
}

/** Quotes that mend nothing are not put in. */
function isBetter(before: ReadFile, after: ReadFile): boolean {
  return after.faults.length < before.faults.length;
}

function bodyOf({ source, bodyStart }: ReadFile): string {
  return bodyStart === undefined ? '' : source.text.slice(bodyStart);
}

/** A wish in the letters and line ends in which files are read. What is empty is an empty text. */
function tidy(wish: DataWish): DataWish {
  return 'value' in wish ? { ...wish, value: tidyValue(wish.value) } : wish;
}

function tidyValue(value: YamlValue): YamlValue {
  if (value === null) return '';
  if (typeof value === 'string')
    return value
      .replace(/\r\n?/g, '\n')
      .replace(/\p{Surrogate}/gu, '\ufffd')
      .normalize('NFC');
  if (Array.isArray(value)) return value.map(tidyValue);
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key.normalize('NFC'), tidyValue(each as YamlValue)]),
  );
}
