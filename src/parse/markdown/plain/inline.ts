import type { FootnoteReference, Link, PhrasingContent, Text } from 'mdast';
import { lettered } from '../../../diagnostics/index.ts';
import { textDirectiveAt } from './directive.ts';
import { execAt, matches, type Page, position } from './page.ts';

/** Every sign that may mean something within a text. */
const SIGN = /[*_`~[\]<&|\\:@]|www\./gi;
const HAS_SIGN = /[*_`~[\]<&|\\:@]|www\./i;
const WORD = lettered(String.raw`[\p{L}\p{N}\p{M}]`, 'u');
/** What ends a name before it has begun, so that a colon before it is a colon. */
const NO_NAME = /[\s\p{P}\p{S}]/u;
const REFERENCE = lettered(String.raw`&[#\p{L}\p{N}]`, 'uy');
const ADDRESS = /\((?:([^\s()<>\\&\p{Cc}]+)|<([^<>\\&\p{Cc}]+)>)\)/uy;
const NOTE = /\[\^([a-zåäö0-9-]{1,99})\]/uy;
const BRACKET = /[[\]]/g;

/** An emphasis that is not yet closed. */
interface Open {
  readonly start: number;
  readonly size: number;
  readonly nodes: PhrasingContent[];
}

/** What is read of a stretch of text: signs that pair in one way only, or nothing. `lead` stands before every line but its first. */
export function readInline(
  page: Page,
  start: number,
  end: number,
  lead: string,
): PhrasingContent[] | undefined {
  const words = page.text.slice(start, end);
  if (!HAS_SIGN.test(words)) return [textOf(page, start, end, lead)];
  const open: Open[] = [];
  let nodes: PhrasingContent[] = [];
  let from = start;
  const flush = (to: number) => {
    if (to > from) nodes.push(textOf(page, from, to, lead));
  };
  for (let sign = nextSign(words, 0); sign !== undefined; ) {
    const at = start + sign.index;
    let after = at + 1;
    if (sign.sign === '*') {
      after = endOfRun(page.text, at);
      const size = after - at;
      const side = size > 2 ? undefined : sideOf(page.text, at, after);
      if (side === undefined) return undefined;
      flush(at);
      if (side === 'opens') {
        open.push({ start: at, size, nodes });
        nodes = [];
      } else {
        const opening = open.pop();
        if (opening?.size !== size) return undefined;
        const type = size === 2 ? 'strong' : 'emphasis';
        opening.nodes.push({ type, children: nodes, position: position(page, opening.start, after) });
        nodes = opening.nodes;
      }
      from = after;
    } else if (!isPlain(page.text, sign.sign, at)) {
      const node = nodeAt(page, sign.sign, at, end, lead);
      if (node === undefined) return undefined;
      flush(at);
      nodes.push(node);
      after = node.position!.end.offset!;
      from = after;
    }
    sign = nextSign(words, after - start);
  }
  if (open.length > 0) return undefined;
  flush(end);
  return nodes;
}

function nextSign(
  words: string,
  from: number,
): { readonly sign: string; readonly index: number } | undefined {
  const match = execAt(SIGN, words, from);
  return match ? { sign: match[0], index: match.index } : undefined;
}

/** A sign that is only itself there. */
function isPlain(text: string, sign: string, at: number): boolean {
  if (sign === '&') return !matches(REFERENCE(text), text, at);
  if (sign !== ':' || text[at + 1] === ':' || text.startsWith('//', at + 1)) return false;
  const before = text[at - 1];
  if (before !== undefined && WORD(before).test(before)) return true;
  return at + 1 === text.length || NO_NAME.test(text[at + 1]!);
}

function nodeAt(
  page: Page,
  sign: string,
  at: number,
  end: number,
  lead: string,
): PhrasingContent | undefined {
  if (sign === ':') {
    const mark = textDirectiveAt(page, at);
    return mark && mark.position!.end.offset! <= end ? mark : undefined;
  }
  if (sign !== '[' || page.text[at - 1] === '!') return undefined;
  return page.text[at + 1] === '^' ? noteAt(page, at) : linkAt(page, at, lead);
}

function noteAt(page: Page, at: number): FootnoteReference | undefined {
  const [whole, label] = execAt(NOTE, page.text, at) ?? [];
  if (whole === undefined || /[[(]/.test(page.text[at + whole.length] ?? '')) return undefined;
  page.noted.add(label!);
  return {
    type: 'footnoteReference',
    identifier: label!,
    label: label!,
    position: position(page, at, at + whole.length),
  };
}

function linkAt(page: Page, at: number, lead: string): Link | undefined {
  const close = execAt(BRACKET, page.text, at + 1)?.index ?? at;
  const [whole, bare, held] = (page.text[close] === ']' && execAt(ADDRESS, page.text, close + 1)) || [];
  if (whole === undefined || close === at + 1 || /^\s|\s$/.test(page.text.slice(at + 1, close)))
    return undefined;
  const children = readInline(page, at + 1, close, lead);
  if (children === undefined) return undefined;
  return {
    type: 'link',
    title: null,
    url: bare ?? held!,
    children: children as Link['children'],
    position: position(page, at, close + 1 + whole.length),
  };
}

function endOfRun(text: string, at: number): number {
  let end = at;
  while (text[end] === '*') end++;
  return end;
}

/** Whether a run of stars can only open or only close, as CommonMark has it. */
function sideOf(text: string, start: number, end: number): 'opens' | 'closes' | undefined {
  const before = kindOf(text[start - 1]);
  const after = kindOf(text[end]);
  const opens = after === 'word' || (after === 'sign' && before !== 'word');
  const closes = before === 'word' || (before === 'sign' && after !== 'word');
  if (opens === closes) return undefined;
  return opens ? 'opens' : 'closes';
}

function kindOf(sign: string | undefined): 'space' | 'sign' | 'word' {
  if (sign === undefined || /\s/.test(sign)) return 'space';
  return /[\p{P}\p{S}]/u.test(sign) ? 'sign' : 'word';
}

/** It ends where a line does, where only the next line's lead is left of it. */
function textOf(page: Page, start: number, end: number, lead: string): Text {
  const written = page.text.slice(start, end);
  if (lead === '' || !written.includes('\n'))
    return { type: 'text', value: written, position: position(page, start, end) };
  const gap = `\n${lead}`;
  const last = written.endsWith(gap) ? end - lead.length : end;
  return { type: 'text', value: written.replaceAll(gap, '\n'), position: position(page, start, last) };
}
