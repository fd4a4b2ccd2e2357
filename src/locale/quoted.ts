import { beginning } from './beginning.ts';

/** Longest piece of an author's text that a sentence repeats, in characters; the place itself is shown beside it. */
const LONGEST = 70;

/** Characters that move the cursor, hide, or turn the reading direction. Shown by number, so that nothing acts unseen. */
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** An author's words as they may stand inside a sentence: one line, nothing unseen, and not longer than it helps. */
export function shown(text: string): string {
  return beginning(inOneLine(text), LONGEST);
}

/** The same at any length: one line, nothing unseen. */
export function inOneLine(text: string): string {
  return text
    .replace(/[\t\n\r ]+/g, ' ')
    .trim()
    .replace(UNSEEN, codeOf);
}

/** Whether a character shows nothing of its own on the screen: a space of some kind, or one of the unseen. */
export function isUnseen(character: string): boolean {
  return shown(character) !== character;
}

function codeOf(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The same words as a YAML text in quotes, ready to be pasted over what stands there; nothing where they would be cut. */
export function yamlQuoted(text: string): string | undefined {
  if ([...text].length > LONGEST) return undefined;
  const line = shown(withoutLoneQuote(text));
  return /["\\]/.test(line) ? `'${line.replaceAll("'", "''")}'` : `"${line}"`;
}

/** The cells of a row as Markdown writes them. */
export function inBars(cells: readonly string[]): string {
  return shown(`| ${cells.map((cell) => cell.trim()).join(' | ')} |`);
}

/** The line below the head of a table that has these cells. */
export function strokes(cells: readonly string[]): string {
  return `| ${cells.map(() => '---').join(' | ')} |`;
}

/** An address with its title in straight quotation marks. */
export function straightTitle(link: string): string {
  return link.replace(/[”“„»«'’](?=[^”“„»«'’]*\)$)/, '"').replace(/(?<=\s|\()[”“„»«'’]/, '"');
}

/** A single quotation mark at either end closes or opens nothing, and was left there. */
function withoutLoneQuote(text: string): string {
  const smart = /^[”“]([^”“]*)”$/.exec(text)?.[1];
  if (smart !== undefined) return smart;
  const alone = ['"', "'"].find((sign) => text.split(sign).length === 2);
  if (alone === undefined) return text;
  return text.startsWith(alone) ? text.slice(1) : text.endsWith(alone) ? text.slice(0, -1) : text;
}

/** What to write in the place of a value whose quotation marks are wrong, or the general advice where it is too long to show. */
export function quotedAnew(written: string, say: (value: string) => string, advice: string): string {
  const value = /^["']/.test(written) && !/[…#\\]/.test(written) ? yamlQuoted(written) : undefined;
  return value === undefined ? advice : say(value);
}

/** `period 2026`: the name and the value of a field whose colon was left out. */
export function nameAndValue(written: string): readonly [string, string] | undefined {
  const [, name, value] =
    /^(?:- )*(\p{L}[\p{L}-]*) *(?:[ =：]) *(\d[^:…]*|\[[^:…]*|[^\s:….]+)$/u.exec(written.trim()) ?? [];
  return name === undefined || value === undefined ? undefined : [name, value];
}
