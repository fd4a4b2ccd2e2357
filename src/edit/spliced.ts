import type { StoredText } from './stored-text.ts';
import type { Splice } from './wish.ts';

/** A text with words put in. Splices of one place come in the order in which they are given. */
export function spliced(text: string, splices: readonly Splice[]): string {
  const sorted = [...splices].sort((a, b) => a.start - b.start || a.end - b.end);
  let out = '';
  let from = 0;
  for (const { start, end, words } of sorted) {
    out += text.slice(from, start) + words;
    from = Math.max(from, end);
  }
  return out + text.slice(from);
}

/** Only what differs of the words: what stands at both ends stays untouched. Nothing where all does. */
function smallest(text: string, splice: Splice): Splice | undefined {
  let { start, end, words } = splice;
  while (start < end && words !== '' && text[start] === words[0] && !splits(words, 1)) {
    start++;
    words = words.slice(1);
  }
  while (end > start && words !== '' && text[end - 1] === words.at(-1) && !splits(words, words.length - 1)) {
    end--;
    words = words.slice(0, -1);
  }
  return start === end && words === '' ? undefined : { start, end, words };
}

/** Whether a place lies between the two halves of one sign. */
function splits(text: string, at: number): boolean {
  return /[\ud800-\udbff]/.test(text[at - 1] ?? '') || /[\udc00-\udfff]/.test(text[at] ?? '');
}

/** The same in the text as it is stored, with its own line ends; undefined where a place cannot be told. */
export function asStored(splices: readonly Splice[], stored: StoredText): readonly Splice[] | undefined {
  const found: Splice[] = [];
  for (const splice of splices) {
    const small = smallest(stored.text, splice);
    if (small === undefined) continue;
    const [start, end] = [stored.toRaw(small.start), stored.toRaw(small.end)];
    if (start === undefined || end === undefined) return undefined;
    found.push({ start, end, words: small.words.replaceAll('\n', stored.lineEnd) });
  }
  return found;
}
