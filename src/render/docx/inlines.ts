import type { Inline } from '../../report/index.ts';
import { isSafeAddress } from '../address.ts';
import { tiedText } from '../table-needs.ts';
import type { Context } from './context.ts';
import { Field, Link, type Look, NoteMark, type Piece, TextRun } from './pieces/index.ts';
import { clean } from './word-values.ts';

/** Inside a link only words stay: Word has no link in a link. */
interface RunSetting {
  readonly look: Look;
  readonly inLink: boolean;
}

export function inlineRuns(content: readonly Inline[], context: Context, look: Look = {}): Piece[] {
  return drawnAll(content, { look, inLink: false }, context);
}

function drawnAll(content: readonly Inline[], setting: RunSetting, context: Context): Piece[] {
  return content.flatMap((inline) => drawn(inline, setting, context));
}

function drawn(inline: Inline, setting: RunSetting, context: Context): readonly Piece[] {
  const within = (look: Look, children: readonly Inline[]) =>
    drawnAll(children, { ...setting, look: { ...setting.look, ...look } }, context);
  switch (inline.kind) {
    case 'text':
      return words(inline.text, setting.look);
    case 'code':
      return exactWords(inline.text, { ...setting.look, font: CODE_FONT });
    case 'emphasis':
      return within({ italics: true }, inline.children);
    case 'strong':
      return within({ bold: true }, inline.children);
    case 'strike':
      return within({ strike: true }, inline.children);
    case 'language':
      return within({ language: { value: inline.lang } }, inline.children);
    case 'break':
      return [new TextRun({ break: 1 })];
    case 'link':
      return webLink(inline.url, inline.children, setting, context);
    case 'internal':
      return internalLink(inline.target, inline.children, setting, context);
    case 'anchor':
      return bookmarked(inline.id, [], context);
    case 'note':
      return noteMark(inline.number, setting, context);
  }
}

export const CODE_FONT = 'Consolas';

/** Where no line may end, Word needs a space that does not break; who reads the document back takes it for a space. */
export function words(text: string, look: Look): readonly Piece[] {
  return exactWords(tiedText(text), look);
}

function exactWords(text: string, look: Look): readonly Piece[] {
  const written = clean(text).replace(/\r?\n|\t/g, ' ');
  return written === '' ? [] : [new TextRun({ ...look, text: written })];
}

/** What stands between the two ends of a place that links may lead to. */
export function bookmarked(id: string, content: readonly Piece[], context: Context): readonly Piece[] {
  const name = context.bookmarkOf(id);
  if (name === undefined) return content;
  const [start, end] = context.bookmark(name);
  return [start, ...content, end];
}

/** What is numbered: its place, and the number that stands in its caption. */
export interface NumberedCaption {
  readonly id?: string;
  readonly number?: number;
}

/** A caption. Its number is a field of Word's own, so that Word can list and count what somebody adds. */
export function captionRuns(
  caption: string,
  { id, number }: NumberedCaption,
  sort: 'table' | 'figure',
  context: Context,
): readonly Piece[] {
  if (id === undefined || number === undefined) return words(caption, {});
  const digits = String(number);
  const at = caption.indexOf(digits);
  const field = new Field(` SEQ ${context.report.words[sort]} \\* ARABIC `, new TextRun({ text: digits }));
  const runs = [...words(caption.slice(0, at), {}), field, ...words(caption.slice(at + digits.length), {})];
  return bookmarked(id, runs, context);
}

function webLink(url: string, children: readonly Inline[], setting: RunSetting, context: Context) {
  const link = isSafeAddress(url) ? wordAddress(url) : undefined;
  if (link === undefined || setting.inLink) return drawnAll(children, setting, context);
  return [new Link({ relation: context.relations.link(link) }, linked(children, setting, context))];
}

/** An address that Word cannot read makes it refuse the whole document; such a link keeps its words. */
function wordAddress(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  return new URL(url).href.replace(/[^\x21-\x7e]|["<>\\^`{|}[\]]/g, encodeURIComponent);
}

function internalLink(target: string, children: readonly Inline[], setting: RunSetting, context: Context) {
  const anchor = context.bookmarkOf(target);
  if (anchor === undefined || setting.inLink) return drawnAll(children, setting, context);
  return [new Link({ anchor }, linked(children, setting, context))];
}

function linked(children: readonly Inline[], setting: RunSetting, context: Context): Piece[] {
  return drawnAll(children, { look: { ...setting.look, style: 'Hyperlink' }, inLink: true }, context);
}

/** Word numbers notes by their marks, so a note has one; each further mark is a field that shows the number of the first. */
function noteMark(number: number, setting: RunSetting, context: Context): readonly Piece[] {
  const digits = new TextRun({ ...setting.look, superScript: true, text: String(number) });
  if (context.inNote) return [digits];
  const { name, isFirst } = context.firstMarkOf(number);
  if (!isFirst) {
    return [new Field(` NOTEREF ${name} \\f \\h `, digits)];
  }
  const [start, end] = context.bookmark(name);
  return [start, new NoteMark(number), end];
}
