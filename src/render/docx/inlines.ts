import {
  BuilderElement,
  ExternalHyperlink,
  FootnoteReferenceRun,
  InternalHyperlink,
  type IRunOptions,
  type ParagraphChild,
  TextRun,
} from 'docx';
import type { Inline } from '../../report/index.ts';
import { isSafeAddress } from '../address.ts';
import type { Desk } from './desk.ts';
import { clean } from './words.ts';

type Look = Omit<IRunOptions, 'children' | 'text' | 'break'>;

/** Inside a link only words stay: Word has no link in a link. */
interface Place {
  readonly look: Look;
  readonly inLink: boolean;
}

export function inlineRuns(content: readonly Inline[], desk: Desk, look: Look = {}): ParagraphChild[] {
  return drawnAll(content, { look, inLink: false }, desk);
}

function drawnAll(content: readonly Inline[], place: Place, desk: Desk): ParagraphChild[] {
  return content.flatMap((inline) => drawn(inline, place, desk));
}

function drawn(inline: Inline, place: Place, desk: Desk): readonly ParagraphChild[] {
  const within = (look: Look, children: readonly Inline[]) =>
    drawnAll(children, { ...place, look: { ...place.look, ...look } }, desk);
  switch (inline.kind) {
    case 'text':
      return words(inline.text, place.look);
    case 'code':
      return words(inline.text, { ...place.look, font: CODE_FONT });
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
      return webLink(inline.url, inline.children, place, desk);
    case 'internal':
      return internalLink(inline.target, inline.children, place, desk);
    case 'anchor':
      return bookmarked(inline.id, [], desk);
    case 'note':
      return noteMark(inline.number, place, desk);
  }
}

export const CODE_FONT = 'Consolas';

/** `text` and never `children`: there the library takes some words for commands, such as «CURRENT». */
export function words(text: string, look: Look): readonly ParagraphChild[] {
  const written = clean(text).replace(/\r?\n|\t/g, ' ');
  return written === '' ? [] : [new TextRun({ ...look, text: written })];
}

/** What stands between the two ends of a place that links may lead to. */
export function bookmarked(
  id: string,
  content: readonly ParagraphChild[],
  desk: Desk,
): readonly ParagraphChild[] {
  const name = desk.bookmarkOf(id);
  if (name === undefined) return content;
  const [start, end] = desk.bookmark(name);
  return [start, ...content, end] as unknown as readonly ParagraphChild[];
}

function webLink(url: string, children: readonly Inline[], place: Place, desk: Desk) {
  const link = isSafeAddress(url) ? wordAddress(url) : undefined;
  if (link === undefined || place.inLink) return drawnAll(children, place, desk);
  return [new ExternalHyperlink({ link, children: linked(children, place, desk) })];
}

/** An address that Word cannot read makes it refuse the whole document; such a link keeps its words. */
function wordAddress(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  return new URL(url).href.replace(/[^\x21-\x7e]|["<>\\^`{|}[\]]/g, encodeURIComponent);
}

function internalLink(target: string, children: readonly Inline[], place: Place, desk: Desk) {
  const anchor = desk.bookmarkOf(target);
  if (anchor === undefined || place.inLink) return drawnAll(children, place, desk);
  return [new InternalHyperlink({ anchor, children: linked(children, place, desk) })];
}

function linked(children: readonly Inline[], place: Place, desk: Desk): ParagraphChild[] {
  return drawnAll(children, { look: { ...place.look, style: 'Hyperlink' }, inLink: true }, desk);
}

/** Word numbers notes by their marks, so a note has one; each further mark is a field that shows the number of the first. */
function noteMark(number: number, place: Place, desk: Desk): readonly ParagraphChild[] {
  const digits = new TextRun({ ...place.look, superScript: true, text: String(number) });
  if (desk.inNote) return [digits];
  const { name, isFirst } = desk.firstMarkOf(number);
  if (!isFirst) {
    const field = new BuilderElement({
      name: 'w:fldSimple',
      attributes: { instruction: { key: 'w:instr', value: ` NOTEREF ${name} \\f \\h ` } },
      children: [digits],
    });
    return [field as unknown as ParagraphChild];
  }
  const [start, end] = desk.bookmark(name);
  return [start, new FootnoteReferenceRun(number), end] as unknown as readonly ParagraphChild[];
}
