import { type DirectiveUse, directivesIn, parseMarkdown } from '../parse/index.ts';
import { isNoWorse, type ReadFile, readFile } from './read-file.ts';
import { asStored, spliced } from './spliced.ts';
import type { Step } from './step.ts';
import { tidyText } from './tidy.ts';
import type { Directive, LeftReason, Wish } from './wish.ts';
import { sameData } from './wished-data.ts';

/** A wish about the text below the front matter. */
type WordWish = Extract<Wish, { kind: 'words' | 'mark' }>;

export function isWord(wish: Wish): wish is WordWish {
  return wish.kind === 'words' || wish.kind === 'mark';
}

/** Changes words of the text below the front matter; the fields stay what they are. */
export function wordsInText(file: ReadFile, wish: WordWish): Step | LeftReason {
  const { bodyStart, source } = file;
  const [start, end] = wish.kind === 'words' ? [wish.start, wish.end] : [wish.at, wish.at];
  if (bodyStart === undefined || start < bodyStart || end > source.text.length || start > end)
    return 'no-such-place';
  const words = wish.kind === 'words' ? tidyText(wish.words) : markBetween(source.text, start, wish.mark);
  const splices = asStored([{ start, end, words }], file.stored);
  const after = splices && readFile(source.path, spliced(file.stored.raw, splices));
  if (!after || !sameData(after.tree.data, file.tree.data) || !isNoWorse(file.faults, after.faults))
    return 'not-proven';
  if (after.source.text !== spliced(source.text, [{ start, end, words }]).normalize('NFC'))
    return 'not-proven';
  return wish.kind === 'mark' && !hasMark(file, after, wish.mark) ? 'not-proven' : { splices, file: after };
}

/** A directive as it is written: `:svar[id]{status=pågår orsak="väntar på beslut"}`. */
export function directiveWritten({ name, label, attributes = {} }: Directive): string {
  const inside = Object.entries(attributes).map(([key, value]) => `${key}=${attributeWritten(value)}`);
  const braces = inside.length === 0 ? '' : `{${inside.join(' ')}}`;
  return `:${name}[${label.replace(/[[\]\\]/g, '\\$&')}]${braces}`;
}

function attributeWritten(value: string): string {
  if (/^[\p{L}\p{N}-]+$/u.test(value)) return value;
  return value.includes('"') ? `'${value.replaceAll("'", '’')}'` : `"${value}"`;
}

/** The mark with a space before it, where a letter or a sign stands there: a colon after a letter is no mark. */
function markBetween(text: string, at: number, mark: Directive): string {
  const before = /\S$/.test(text.slice(Math.max(0, at - 1), at)) ? ' ' : '';
  const after = /^[\p{L}\p{N}]/u.test(text.slice(at, at + 1)) ? ' ' : '';
  return `${before}${directiveWritten(mark)}${after}`;
}

/** Whether the new text has the mark and is otherwise marked as before. */
function hasMark(before: ReadFile, after: ReadFile, mark: Directive): boolean {
  const [old, now] = [usesIn(before), usesIn(after)];
  if (old === undefined || now === undefined || now.length !== old.length + 1) return false;
  const at = now.findIndex((use, i) => sayOf(use) !== sayOf(old[i]));
  const found = now[at];
  return (
    found !== undefined &&
    sayOf(found) === JSON.stringify([mark.name, mark.label, mark.attributes ?? {}]) &&
    now.toSpliced(at, 1).every((use, i) => sayOf(use) === sayOf(old[i]))
  );
}

function usesIn({ source }: ReadFile): readonly DirectiveUse[] | undefined {
  const body = parseMarkdown(source).value?.body;
  return body && directivesIn(body);
}

function sayOf(use: DirectiveUse | undefined): string {
  return use === undefined ? '' : JSON.stringify([use.name, use.label, use.attributes]);
}
