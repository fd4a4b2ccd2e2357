import type { YamlValue } from '../parse/index.ts';
import { stepsOf } from './pointer.ts';
import { bodyOf, isNoWorse, type ReadFile, readFile } from './read-file.ts';
import { type Site, siteOf } from './site.ts';
import { asStored, spliced } from './spliced.ts';
import { addItem, setField } from './splices/add-entry.ts';
import { moveItem } from './splices/move-item.ts';
import { quoteText } from './splices/quote-text.ts';
import { removeEntry } from './splices/remove-entry.ts';
import { renameKey } from './splices/rename-key.ts';
import type { Ways } from './splices/set-value.ts';
import { widenItem } from './splices/widen-item.ts';
import type { Step } from './step.ts';
import { tidy } from './tidy.ts';
import type { LeftReason, Splice, Wish } from './wish.ts';
import { type DataWish, sameData, wishedData } from './wished-data.ts';
import { isWord, wordsInText } from './words-in-text.ts';

/** One wish made true and proven: the file is read again and must say exactly what was wished. Each way to write it is tried. */
export function oneWish(file: ReadFile, wish: Wish): Step | LeftReason {
  if (wish.kind === 'mend') return mended(file, wish);
  return isWord(wish) ? wordsInText(file, wish) : changeOf(file, tidy(wish));
}

function changeOf(file: ReadFile, wish: DataWish): Step | LeftReason {
  const expected = wishedData(file.tree.data, wish);
  if (typeof expected === 'string') return expected;
  if (wish.kind !== 'quote' && sameData(expected.data, file.tree.data)) return { splices: [], file };
  const ways = waysFor(siteOf(file), wish);
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
