import type { FootnoteDefinition, RootContent } from 'mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemToMarkdown } from 'mdast-util-gfm-task-list-item';
import { toMarkdown, type Unsafe } from 'mdast-util-to-markdown';
import type { WordBlock, WordInline, WordNote, WordParagraph } from './document.ts';
import { listsOf, tickIn } from './markdown-lists.ts';
import { isDrawable, linesOf, markdownTable } from './markdown-tables.ts';
import { type MarkdownPlace, notBold, phrasingOf } from './phrasing.ts';

/** What a file of Markdown is made of: what Word had, and what its author is asked. */
export type MarkdownPiece =
  | WordBlock
  | { readonly kind: 'heading'; readonly depth: number; readonly inlines: readonly WordInline[] }
  /** A comment, with its signs. */
  | { readonly kind: 'comment'; readonly text: string };

export interface MarkdownWishes {
  readonly notes: ReadonlyMap<string, WordNote>;
  /** A picture's path from the file; undefined where it is not taken along. */
  picture(part: string): string | undefined;
}

/** `:plan` and the like mean something here. After a letter a colon is a colon. */
const DIRECTIVES: Unsafe[] = [
  { character: ':', before: '[\\s("”]', after: '[:a-zåäö]', inConstruct: 'phrasing' },
  { atBreak: true, character: ':', after: '[:a-zåäö]' },
];

/** Word's text as Markdown that reads as the same words. Notes stand last, by the numbers in which the text marks them. */
export function writeMarkdown(pieces: readonly MarkdownPiece[], wishes: MarkdownWishes): string {
  const marked: string[] = [];
  const place: MarkdownPlace = {
    noteName(id) {
      if (!marked.includes(id)) marked.push(id);
      return `${marked.indexOf(id) + 1}`;
    },
    picture: (part) => wishes.picture(part),
  };
  const children = contentOf(pieces, place);
  const notes: RootContent[] = [];
  // A note may mark another, which then comes after it.
  for (let i = 0; i < marked.length; i += 1) notes.push(noteOf(marked[i]!, i + 1, wishes, place));
  return toMarkdown(
    { type: 'root', children: [...children, ...notes] },
    {
      bullet: '-',
      bulletOther: '*',
      emphasis: '_',
      rule: '-',
      listItemIndent: 'one',
      incrementListMarker: true,
      unsafe: DIRECTIVES,
      extensions: [
        gfmFootnoteToMarkdown(),
        gfmStrikethroughToMarkdown(),
        gfmTableToMarkdown({ tablePipeAlign: false }),
        gfmTaskListItemToMarkdown(),
      ],
    },
  );
}

function contentOf(pieces: readonly MarkdownPiece[], place: MarkdownPlace): RootContent[] {
  const nodes: RootContent[] = [];
  for (let at = 0; at < pieces.length; ) {
    const piece = pieces[at]!;
    if (isListed(piece)) {
      let end = at;
      while (end < pieces.length && isListed(pieces[end]!)) end += 1;
      nodes.push(...listsOf(pieces.slice(at, end) as WordParagraph[], place));
      at = end;
      continue;
    }
    nodes.push(...nodesOf(piece, place));
    at += 1;
  }
  return nodes;
}

function isListed(piece: MarkdownPiece): boolean {
  return piece.kind === 'paragraph' && piece.list !== undefined;
}

function nodesOf(piece: MarkdownPiece, place: MarkdownPlace): readonly RootContent[] {
  switch (piece.kind) {
    case 'comment':
      return [{ type: 'html', value: piece.text }];
    case 'heading': {
      const depth = Math.min(6, Math.max(1, piece.depth)) as 1 | 2 | 3 | 4 | 5 | 6;
      return [{ type: 'heading', depth, children: phrasingOf(notBold(piece.inlines), place, true) }];
    }
    case 'table':
      if (isDrawable(piece)) return [markdownTable(piece, place)];
      return linesOf([piece])
        .map((inlines) => phrasingOf(inlines, place))
        .filter((children) => children.length > 0)
        .map((children) => ({ type: 'paragraph', children }));
    case 'paragraph': {
      const children = phrasingOf(piece.inlines, place);
      const { checked, rest } = tickIn(children);
      if (checked === null) return children.length === 0 ? [] : [{ type: 'paragraph', children }];
      const item = {
        type: 'listItem',
        spread: false,
        checked,
        children: [{ type: 'paragraph', children: rest }],
      };
      return [{ type: 'list', ordered: false, spread: false, children: [item as never] }];
    }
  }
}

function noteOf(
  id: string,
  number: number,
  { notes }: MarkdownWishes,
  place: MarkdownPlace,
): FootnoteDefinition {
  const lines = linesOf(notes.get(id)?.blocks ?? []).map((inlines) => phrasingOf(inlines, place));
  return {
    type: 'footnoteDefinition',
    identifier: `${number}`,
    label: `${number}`,
    children: lines
      .filter((children) => children.length > 0)
      .map((children) => ({ type: 'paragraph', children })),
  };
}
