import { plainWords, type WordBlock, type WordInline, type WordParagraph } from '../../parse/index.ts';
import { withoutStart } from './lines.ts';
import type { Taking } from './taking.ts';

/** A heading or what stands below one. */
export type Piece =
  | {
      readonly kind: 'title';
      readonly depth: number;
      readonly line: number;
      readonly inlines: readonly WordInline[];
      /** Whether the heading had a number. */
      readonly isNumbered: boolean;
      readonly style: string | undefined;
    }
  | { readonly kind: 'block'; readonly block: WordBlock };

const LONGEST = 160;
/** In half points: larger than any text is set, so that a full stop at the end is a slip and no sentence. */
const LARGE = 24;
/** With so many headings by style, whoever wrote the document used styles, and what is bold is bold. */
const STYLED = 3;
/** What is said so often is a label, and no chapter. */
const OFTEN = 3;
const TYPED = /^\s*(\d{1,2}(?:\.\d{1,2}){0,5})(\.)?[\s\t]+(?=[\p{L}”"(])/u;

interface Seen {
  readonly block: WordBlock;
  readonly words: string;
}

/**
 * Where the headings are. By style, by a style that it builds on, or by its own level where there are such; else by automatic numbers of
 * several levels, by typed numbers, or by letters that are bold or larger. All of these give the same tree for the same document.
 */
export function headingsIn(blocks: readonly WordBlock[], taking: Taking): readonly Piece[] {
  const seen = blocks.map(
    (block): Seen => ({
      block,
      words: block.kind === 'paragraph' ? plainWords(block.inlines).replace(/\s+/g, ' ').trim() : '',
    }),
  );
  const often = saidOften(seen.filter(({ block }) => block.kind === 'paragraph' && block.looks.bold));
  const oftenStyled = saidOften(seen.filter(isStyled));
  const styled = seen.filter((one) => isStyled(one) && !oftenStyled.has(one.words.toLowerCase())).length;
  const levels = styled >= STYLED ? byStyle(seen, oftenStyled) : byLooks(seen, often, taking);
  const packed = closeRanks(levels);
  return seen.map(({ block }, i): Piece => {
    const depth = packed[i];
    if (depth === undefined || block.kind === 'table') return { kind: 'block', block };
    const { inlines, number } = withoutNumber(block.inlines);
    const isNumbered = number !== '' || (block.list !== undefined && block.list.marker !== 'bullet');
    if (number !== '') taking.became.push({ line: block.line, words: number });
    return { kind: 'title', depth, line: block.line, inlines, isNumbered, style: block.style };
  });
}

function isStyled({ block, words }: Seen): boolean {
  return block.kind === 'paragraph' && block.outline !== undefined && words !== '';
}

function saidOften(seen: readonly Seen[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { words } of seen)
    if (words !== '') counts.set(words.toLowerCase(), (counts.get(words.toLowerCase()) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= OFTEN).map(([words]) => words));
}

/** A heading of the first level that is said again and again is a label that somebody has given the wrong style. */
function byStyle(seen: readonly Seen[], often: ReadonlySet<string>): readonly (number | undefined)[] {
  return seen.map((one) => {
    if (!isStyled(one)) return undefined;
    const { outline } = one.block as WordParagraph;
    return outline === 1 && often.has(one.words.toLowerCase()) ? undefined : outline;
  });
}

function byLooks(
  seen: readonly Seen[],
  often: ReadonlySet<string>,
  taking: Taking,
): readonly (number | undefined)[] {
  const numbered = seen.map((one, i) => styledOrNumbered(one, seen[i + 1], often));
  const sizes = looksRanked(seen, often);
  let current = 0;
  return seen.map((one, i) => {
    const level = numbered[i];
    if (level !== undefined) {
      current = level;
      return level;
    }
    const rank = sizes.get(lookOf(one, often) ?? '');
    // A title that stands right above a numbered heading is a label of the page.
    if (rank === undefined || numbered[i + 1] !== undefined) return undefined;
    taking.tell('word/heading-guessed', one.block.line, { title: one.words });
    return numbered.some((other) => other !== undefined) ? Math.max(1, current) + 1 : rank;
  });
}

function styledOrNumbered(one: Seen, next: Seen | undefined, often: ReadonlySet<string>): number | undefined {
  const { block, words } = one;
  if (block.kind === 'table' || words === '' || words.length > LONGEST) return undefined;
  if (isStyled(one) && !often.has(words.toLowerCase())) return block.outline;
  if (/[.:;,]$/.test(words)) return undefined;
  const { list } = block;
  if (list?.isOutline && list.marker === 'decimal') {
    const goesOn =
      next?.block.kind === 'paragraph' &&
      next.block.list?.id === list.id &&
      next.block.list.level === list.level;
    return block.looks.bold || !goesOn ? list.level + 1 : undefined;
  }
  const [, number] = TYPED.exec(words) ?? [];
  if (number === undefined || list) return undefined;
  const parts = number.split('.').length;
  const nextIsAlike =
    next?.block.kind === 'paragraph' &&
    TYPED.test(next.words) &&
    TYPED.exec(next.words)?.[1]?.split('.').length === parts;
  return parts > 1 || block.looks.bold || !nextIsAlike ? parts : undefined;
}

/** The looks of what may be headings, the largest first: each is a level. */
function looksRanked(seen: readonly Seen[], often: ReadonlySet<string>): ReadonlyMap<string, number> {
  const all = seen.map((one) => lookOf(one, often));
  const title = all.findIndex((look) => look !== undefined);
  // What stands first, alone and largest is the document's title.
  const isTitle = title === 0 && all.filter((look) => look === all[0]).length === 1 && all.length > 1;
  const looks = [...new Set((isTitle ? all.slice(1) : all).flatMap((look) => look ?? []))];
  const sizeOf = (look: string) => Number(look.split(' ')[0]);
  looks.sort((a, b) => sizeOf(b) - sizeOf(a) || (a < b ? 1 : -1));
  // A first line that is no larger than the rest is a heading as they are.
  if (isTitle && sizeOf(all[0]!) <= sizeOf(looks[0] ?? '0')) looks.push(all[0]!);
  return new Map(looks.map((look, i) => [look, i + 1]));
}

/** How a paragraph that may be a heading looks: its size, and whether it is in capitals; undefined for all others. */
function lookOf({ block, words }: Seen, often: ReadonlySet<string>): string | undefined {
  if (block.kind === 'table' || words === '' || words.length > LONGEST || block.list) return undefined;
  const { looks } = block;
  const ends = (looks.size ?? 0) > LARGE ? /[:;,]$/ : /[.:;,]$/;
  if (!looks.bold || ends.test(words) || often.has(words.toLowerCase())) return undefined;
  if (/^(title|subtitle|caption|rubrik|underrubrik)$/.test(block.style ?? '')) return undefined;
  return `${String(looks.size ?? 0).padStart(3, '0')} ${looks.caps ? 'b' : 'a'}`;
}

/** Levels without gaps: what stands deepest below nothing is a chapter. */
function closeRanks(levels: readonly (number | undefined)[]): readonly (number | undefined)[] {
  const open: number[] = [];
  return levels.map((level) => {
    if (level === undefined) return undefined;
    while (open.length > 0 && open.at(-1)! >= level) open.pop();
    open.push(level);
    return open.length;
  });
}

/** A heading's typed number is the program's to set. */
function withoutNumber(inlines: readonly WordInline[]): {
  readonly inlines: readonly WordInline[];
  readonly number: string;
} {
  const [all, number = ''] = TYPED.exec(plainWords(inlines)) ?? [];
  return { inlines: all === undefined ? inlines : withoutStart(inlines, all.length), number };
}
