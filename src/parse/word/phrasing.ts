import type { PhrasingContent } from 'mdast';
import type { WordInline } from './document.ts';
import { plainWords } from './plain-words.ts';

/** What a text needs to know to be written where it will lie. */
export interface MarkdownPlace {
  /** The name of a note's mark in the file. */
  noteName(id: string): string;
  /** A picture's path from the file; undefined where it is not taken along. */
  picture(part: string): string | undefined;
}

interface Piece {
  readonly strong: boolean;
  readonly emphasis: boolean;
  readonly struck: boolean;
  readonly node: PhrasingContent;
}

type Mark = 'strong' | 'emphasis' | 'struck';

const NODES = { strong: 'strong', emphasis: 'emphasis', struck: 'delete' } as const;

/** Inlines as Markdown's. `flat` is for a heading or a cell, where nothing may break a line. */
export function phrasingOf(
  inlines: readonly WordInline[],
  place: MarkdownPlace,
  flat = false,
): PhrasingContent[] {
  const pieces = tidied(linksJoined(inlines).flatMap((inline) => piecesOf(inline, place, flat)));
  return nested(pieces, ['strong', 'emphasis', 'struck']);
}

/** A link that a field makes is one of each run: those that lead to one place are one. */
function linksJoined(inlines: readonly WordInline[]): readonly WordInline[] {
  const all: WordInline[] = [];
  for (const inline of inlines) {
    const last = all.at(-1);
    if (last?.kind === 'link' && inline.kind === 'link' && last.target === inline.target)
      all[all.length - 1] = { ...last, inlines: [...last.inlines, ...inline.inlines] };
    else all.push(inline);
  }
  return all;
}

function piecesOf(inline: WordInline, place: MarkdownPlace, flat: boolean): readonly Piece[] {
  const plain = (node: PhrasingContent): Piece => ({ strong: false, emphasis: false, struck: false, node });
  const words = (value: string) => [plain({ type: 'text', value })];
  switch (inline.kind) {
    case 'text': {
      const { strong, emphasis, struck } = inline;
      return [{ strong, emphasis, struck, node: { type: 'text', value: wordsOf(inline) } }];
    }
    case 'break':
      return flat ? words(' ') : [plain({ type: 'break' })];
    case 'tab':
      return words(' ');
    case 'link': {
      const children = phrasingOf(inline.inlines, place, true);
      const { target } = inline;
      // Space at the edges of a link parts its words from those beside it.
      const all = plainWords(inline.inlines);
      const before = /^\s/.test(all) ? words(' ') : [];
      const after = children.length > 0 && /\s$/.test(all) ? words(' ') : [];
      // A place within the file has another name here, and the words say where it leads.
      const isPlain = target.startsWith('#') || target === '' || children.length === 0;
      const link = isPlain
        ? children.map(plain)
        : [plain({ type: 'link', url: target, children: children as [] })];
      return [...before, ...link, ...after];
    }
    case 'note': {
      const name = place.noteName(inline.id);
      return [plain({ type: 'footnoteReference', identifier: name, label: name })];
    }
    case 'picture': {
      const url = inline.part === undefined ? undefined : place.picture(inline.part);
      if (url === undefined) return inline.alternative === undefined ? [] : words(`[${inline.alternative}]`);
      const title = inline.caption ?? null;
      return [plain({ type: 'image', url, alt: inline.alternative ?? '', title })];
    }
    case 'check':
      return words(inline.on ? '☒' : '☐');
    case 'thing':
      return inline.what === 'equation' ? words(inline.words.join(' ')) : [];
    case 'box':
    case 'anchor':
      return [];
  }
}

const RAISED: { readonly [sign: string]: string } = Object.fromEntries(
  [...'0123456789+-=()n'].map((sign, i) => [sign, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ'][i]!]),
);
const LOWERED: { readonly [sign: string]: string } = Object.fromEntries(
  [...'0123456789+-=()'].map((sign, i) => [sign, [...'₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎'][i]!]),
);

/** Signs that nobody sees are left out, and raised figures keep what they say: 10² is not 102. */
function wordsOf({ value, raised }: Extract<WordInline, { kind: 'text' }>): string {
  const seen = value.replace(/[\u00ad\u200b\u200e\u200f\ufeff]/g, '').replaceAll('\u2011', '-');
  const signs = raised === 'up' ? RAISED : raised === 'down' ? LOWERED : undefined;
  if (!signs || ![...seen].every((sign) => signs[sign] !== undefined)) return seen;
  return [...seen].map((sign) => signs[sign]!).join('');
}

/** Neighbours that look the same are one; space at the edges of what is marked stands outside; space at the ends goes. */
function tidied(pieces: readonly Piece[]): readonly Piece[] {
  const split = pieces.flatMap((piece): readonly Piece[] => {
    const { node } = piece;
    if (node.type !== 'text' || !(piece.strong || piece.emphasis || piece.struck)) return [piece];
    const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(node.value) ?? [];
    const text = (value: string, marked: boolean): readonly Piece[] =>
      value === ''
        ? []
        : [
            marked
              ? { ...piece, node: { type: 'text', value } }
              : { strong: false, emphasis: false, struck: false, node: { type: 'text', value } },
          ];
    return [...text(before, false), ...text(words, true), ...text(after, false)];
  });
  const joined: Piece[] = [];
  for (const piece of split) {
    const last = joined.at(-1);
    if (last?.node.type === 'text' && piece.node.type === 'text' && looksAlike(last, piece)) {
      joined[joined.length - 1] = {
        ...last,
        node: { type: 'text', value: last.node.value + piece.node.value },
      };
    } else if (isSpaceBetween(joined, piece)) {
      // «**Mål** **och medel**» is one bold passage.
      const space = joined.pop()!;
      const before = joined.pop()!;
      joined.push({
        ...before,
        node: { type: 'text', value: textIn(before) + textIn(space) + textIn(piece) },
      });
    } else joined.push(piece);
  }
  const spaced = joined.map(
    (piece): Piece =>
      piece.node.type === 'text'
        ? { ...piece, node: { type: 'text', value: piece.node.value.replace(/[ \t]+/g, ' ') } }
        : piece,
  );
  return trimmed(spaced);
}

function textIn({ node }: Piece): string {
  return node.type === 'text' ? node.value : '';
}

function looksAlike(a: Piece, b: Piece): boolean {
  return a.strong === b.strong && a.emphasis === b.emphasis && a.struck === b.struck;
}

function isSpaceBetween(before: readonly Piece[], piece: Piece): boolean {
  const [first, space] = before.slice(-2);
  if (!first || !space || before.length < 2) return false;
  const marked = piece.strong || piece.emphasis || piece.struck;
  const isSpace = space.node.type === 'text' && space.node.value.trim() === '';
  const allText = first.node.type === 'text' && piece.node.type === 'text';
  return marked && isSpace && allText && looksAlike(first, piece) && !looksAlike(space, piece);
}

function trimmed(pieces: readonly Piece[]): readonly Piece[] {
  const kept = [...pieces];
  const isEdge = (piece: Piece | undefined) =>
    piece?.node.type === 'break' || (piece?.node.type === 'text' && piece.node.value.trim() === '');
  while (isEdge(kept[0])) kept.shift();
  while (isEdge(kept.at(-1))) kept.pop();
  return kept.map((piece, i) => {
    if (piece.node.type !== 'text') return piece;
    let { value } = piece.node;
    if (i === 0 || kept[i - 1]!.node.type === 'break') value = value.trimStart();
    if (i === kept.length - 1 || kept[i + 1]!.node.type === 'break') value = value.trimEnd();
    return { ...piece, node: { type: 'text', value } };
  });
}

/** Marks in each other: what is bold as one, within it what is italic, within that what is struck out. */
function nested(pieces: readonly Piece[], marks: readonly Mark[]): PhrasingContent[] {
  const [mark, ...rest] = marks;
  if (mark === undefined) return pieces.map(({ node }) => node);
  const nodes: PhrasingContent[] = [];
  for (let at = 0; at < pieces.length; ) {
    let end = at + 1;
    while (end < pieces.length && pieces[end]![mark] === pieces[at]![mark]) end += 1;
    const children = nested(pieces.slice(at, end), rest);
    if (pieces[at]![mark]) nodes.push({ type: NODES[mark], children });
    else nodes.push(...children);
    at = end;
  }
  return nodes;
}

/** The same without what makes it bold: a heading and the head of a table are bold by themselves. */
export function notBold(inlines: readonly WordInline[]): readonly WordInline[] {
  return inlines.map((inline) =>
    inline.kind === 'text'
      ? { ...inline, strong: false }
      : inline.kind === 'link'
        ? { ...inline, inlines: notBold(inline.inlines) }
        : inline,
  );
}
