import {
  isGone,
  plainWords,
  plainWordsOfBlocks,
  type WordBlock,
  type WordCell,
  type WordInline,
  type WordParagraph,
  type WordText,
} from '../../parse/index.ts';
import type { Taking } from './taking.ts';

/**
 * The document as it reads when every change is accepted. What is struck is told, at its line, and so is what only Word can show. Text
 * boxes stand after the paragraph that they hang on, and a table that only frames text is that text.
 */
export function newestOf(blocks: readonly WordBlock[], taking: Taking): readonly WordBlock[] {
  tellContents(blocks, taking);
  return joined(blocks.flatMap((block) => newest(block, taking)));
}

/** A table of contents is one thing, however many lines it has. */
function tellContents(blocks: readonly WordBlock[], taking: Taking): void {
  const lines = blocks.filter((block) => block.kind === 'paragraph' && block.contents) as WordParagraph[];
  const words = lines
    .map(({ inlines }) => plainWords(inlines).trim())
    .filter((line) => line !== '')
    .join(' · ');
  if (words !== '') taking.tell('word/left-out', lines[0]!.line, { what: 'contents', words });
}

function newest(block: WordBlock, taking: Taking): readonly WordBlock[] {
  if (block.kind === 'table') {
    const rows = block.rows.filter((row) => {
      if (!isGone(row.change)) return true;
      const words = row.cells.map(({ blocks }) => textOf(blocks)).join(' ');
      if (words.trim() !== '') taking.tell('word/struck', lineOf(row.cells[0]) ?? block.line, { words });
      return false;
    });
    if (block.alternative !== undefined)
      taking.tell('word/left-out', block.line, { what: 'table-alternative', words: block.alternative });
    const read = rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, blocks: newestOf(cell.blocks, taking) })),
    }));
    if (read.length === 0) return [];
    return isFrame(read)
      ? read.flatMap((row) => row.cells.flatMap((cell) => cell.blocks))
      : [{ ...block, rows: read }];
  }
  if (block.contents) return [];
  const boxes: WordBlock[] = [];
  const inlines = together(block.inlines).flatMap((inline) => kept(inline, block.line, taking, boxes));
  return [{ ...block, inlines }, ...boxes];
}

/** Words that are left out one after another are told as one: a word is often cut into several runs. */
function together(inlines: readonly WordInline[]): readonly WordInline[] {
  const all: WordInline[] = [];
  for (const inline of inlines) {
    const last = all.at(-1);
    if (
      last?.kind === 'text' &&
      inline.kind === 'text' &&
      isLeftOut(last) &&
      isLeftOut(inline) &&
      isAlike(last, inline)
    )
      all[all.length - 1] = { ...last, value: last.value + inline.value };
    else all.push(inline);
  }
  return all;
}

function isLeftOut({ hidden, change }: WordText): boolean {
  return hidden || isGone(change);
}

function isAlike(one: WordText, other: WordText): boolean {
  return one.hidden === other.hidden && one.change?.kind === other.change?.kind;
}

function lineOf(cell: WordCell | undefined): number | undefined {
  return cell?.blocks[0]?.line;
}

/** A table of one row, or of one column without a head, holds text and no facts. */
function isFrame(rows: readonly { readonly cells: readonly unknown[] }[]): boolean {
  return rows.length === 1 || rows.every(({ cells }) => cells.length === 1);
}

function textOf(blocks: readonly WordBlock[]): string {
  return blocks.map((block) => (block.kind === 'paragraph' ? allWords(block.inlines) : '')).join(' ');
}

/** All words, struck ones too. */
function allWords(inlines: readonly WordInline[]): string {
  return inlines
    .map((inline) =>
      inline.kind === 'text' ? inline.value : inline.kind === 'link' ? allWords(inline.inlines) : '',
    )
    .join('');
}

function kept(inline: WordInline, line: number, taking: Taking, boxes: WordBlock[]): readonly WordInline[] {
  switch (inline.kind) {
    case 'text':
      if (inline.change?.kind === 'moved-from') return [];
      if (isGone(inline.change)) {
        if (inline.value.trim() !== '') taking.tell('word/struck', line, { words: inline.value.trim() });
        return [];
      }
      if (inline.hidden) {
        if (inline.value.trim() !== '')
          taking.tell('word/left-out', line, { what: 'hidden', words: inline.value.trim() });
        return [];
      }
      return [withoutDisk(inline, line, taking)];
    case 'break':
    case 'tab':
    case 'check':
      return isGone(inline.change) ? [] : [inline];
    case 'note':
    case 'picture': {
      if (!isGone(inline.change)) return [inline];
      const words = inline.kind === 'note' ? wordsOfNote(inline.id, taking) : (inline.alternative ?? '');
      if (words.trim() !== '' && inline.change?.kind === 'struck')
        taking.tell('word/struck', line, { words });
      return [];
    }
    case 'link':
      return linkKept(inline, line, taking, boxes);
    case 'box':
      boxes.push(...newestOf(inline.blocks, taking));
      return [];
    case 'thing':
      taking.tell('word/not-shown', line, { what: inline.what, words: inline.words.join(' ') });
      return [inline];
    case 'anchor':
      return [];
  }
}

function wordsOfNote(id: string, { document }: Taking): string {
  return plainWordsOfBlocks(document.notes.get(id)?.blocks ?? []);
}

/** Folders of a disk, written out: they are named after those who sit at it. */
const FOLDERS =
  /(?:file:\/{2,3})?(?:(?<!\p{L})[a-z]:[\\/]|\\\\|(?<![\p{L}\p{N}.])\/(?:home|users)\/)(?:[^\s\\/"<>|]+[\\/])+([^\s"<>|]*)/giu;

/** What a path leads to stays, and the way to it goes. */
function withoutDisk(text: WordText, line: number, taking: Taking): WordText {
  const names: string[] = [];
  const value = text.value.replace(FOLDERS, (path: string, name: string) => {
    taking.became.push({ line, words: path.slice(0, path.length - name.length) });
    names.push(name);
    return name;
  });
  if (names.length === 0) return text;
  taking.tell('word/link', line, { reason: 'disk', words: names.join(', ') });
  return { ...text, value };
}

/** A link into somebody's disk tells where they sit and who they are: its words stay, its address goes. */
const ON_A_DISK = /^(file:|[a-z]:[\\/]|\\\\|\/(home|users)\/)/i;

/** What a link may begin with. All else starts a program of somebody's, or nothing at all. */
const SCHEME = /^[a-z][a-z\d+.-]+:/i;
const OPENED = /^(https?|mailto|tel):/i;

function linkKept(
  link: Extract<WordInline, { kind: 'link' }>,
  line: number,
  taking: Taking,
  boxes: WordBlock[],
): readonly WordInline[] {
  const before = taking.findings.length;
  const inlines = link.inlines.flatMap((inside) => kept(inside, line, taking, boxes));
  if (SCHEME.test(link.target) && !OPENED.test(link.target) && !ON_A_DISK.test(link.target)) {
    taking.tell('word/link', line, { reason: 'nowhere', words: plainWords(inlines) });
    return inlines;
  }
  if (!ON_A_DISK.test(link.target)) return inlines.length === 0 ? [] : [{ ...link, inlines }];
  // Its words may be the same path, which has been told then.
  if (!taking.findings.slice(before).some(({ code }) => code === 'word/link'))
    taking.tell('word/link', line, { reason: 'disk', words: plainWords(inlines) });
  return inlines;
}

/** A paragraph whose end is struck goes on in the next one. */
function joined(blocks: readonly WordBlock[]): readonly WordBlock[] {
  const all: WordBlock[] = [];
  for (const block of blocks) {
    const last = all.at(-1);
    if (last?.kind === 'paragraph' && block.kind === 'paragraph' && isGone(last.change)) {
      const first = last.inlines.length === 0 ? block : last;
      const both: WordParagraph = {
        ...first,
        inlines: [...last.inlines, ...block.inlines],
        change: block.change,
      };
      all[all.length - 1] = both;
    } else all.push(block);
  }
  return all.filter((block) => block.kind === 'table' || !isEmpty(block));
}

function isEmpty({ inlines }: WordParagraph): boolean {
  return inlines.every(
    (inline) =>
      (inline.kind === 'text' && inline.value.trim() === '') ||
      inline.kind === 'break' ||
      inline.kind === 'tab',
  );
}
