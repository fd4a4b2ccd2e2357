import type { WordBlock, WordInline } from '../../parse/index.ts';
import { plainWords, undressedText } from '../../parse/index.ts';
import { type AreaFound, addTo, isArea, noArea } from './area-draft.ts';
import { goalTable } from './goal-table.ts';
import type { Piece } from './headings.ts';
import { labelledIn, takeLines } from './labelled.ts';
import { linesIn, notesIn, withoutStart } from './lines.ts';
import type { Taking } from './taking.ts';
import { labelField, plainly, WORDS } from './words.ts';

/** A heading with all that stands below it, and what it says of an area, if it is one. */
export interface Part {
  inlines: readonly WordInline[];
  words: string;
  readonly line: number;
  readonly isNumbered: boolean;
  blocks: readonly WordBlock[];
  parts: Part[];
  area: AreaFound | undefined;
  /** Small areas that a table names, or that stand as lists under small headings: they have no text of their own. */
  small: SmallArea[];
  /** A line of its own at the heading: «Utvecklingsområde». */
  label: string | undefined;
  /** The heading's style. */
  readonly style: string | undefined;
}

interface SmallArea {
  readonly words: string;
  readonly line: number;
  readonly area: AreaFound;
}

/** Headings in each other, below a part without a heading that holds what stands before the first. */
export function partsOf(pieces: readonly Piece[]): Part {
  const root = part([], 0, false, undefined);
  const open: { readonly depth: number; readonly part: Part }[] = [{ depth: 0, part: root }];
  for (const piece of pieces) {
    if (piece.kind === 'block') {
      const { part: here } = open.at(-1)!;
      here.blocks = [...here.blocks, piece.block];
      continue;
    }
    while (open.at(-1)!.depth >= piece.depth) open.pop();
    const below = part(piece.inlines, piece.line, piece.isNumbered, piece.style);
    open.at(-1)!.part.parts.push(below);
    open.push({ depth: piece.depth, part: below });
  }
  return root;
}

function part(
  inlines: readonly WordInline[],
  line: number,
  isNumbered: boolean,
  style: string | undefined,
): Part {
  return {
    inlines,
    words: wordsOf(inlines),
    line,
    isNumbered,
    blocks: [],
    parts: [],
    area: undefined,
    small: [],
    label: undefined,
    style,
  };
}

function wordsOf(inlines: readonly WordInline[]): string {
  return plainWords(inlines).replace(/\s+/g, ' ').trim();
}

/** Finds the areas: sections that say what is to be reached or done, in a table, under headings or after labels. */
export function findAreas(part: Part, taking: Taking, depth = 0): void {
  const labels = depth === 0 ? [] : part.parts.filter(isLabel);
  for (const below of part.parts) if (!labels.includes(below)) findAreas(below, taking, depth + 1);
  if (depth === 0) return;
  takeOwnLabel(part);
  const area = noArea();
  const named: SmallArea[] = [];
  // Only when there is an area have the labels become fields; otherwise all stands where it stood.
  const trial: Taking = { ...taking, became: [], findings: [] };
  const rest = absorbed(part.blocks, undefined, area, named, trial);
  const kept = part.parts.flatMap((below) => {
    if (!labels.includes(below)) return [below];
    const blocks = absorbed(below.blocks, below.words, area, named, trial);
    if (blocks.length === 0) trial.became.push({ line: below.line, words: below.words });
    return blocks.length === 0 ? [] : [{ ...below, blocks }];
  });
  if (!isArea(area) && area.focus.length === 0 && named.length === 0) {
    takeSmall(part);
    return;
  }
  taking.became.push(...trial.became);
  taking.findings.push(...trial.findings);
  const isOne = isArea(area) || area.focus.length > 0;
  if (isOne) part.area = area;
  part.blocks = rest;
  part.parts = kept;
  // An area has text, and so has what stands beside it: what a table names beside an area of its section is an area like it.
  if (isOne) part.parts.push(...named.map((one) => ({ ...partNamed(one.words, one.line), area: one.area })));
  else part.small.push(...named);
}

/** The program's own headings that stand in no contents, over goals and activities alone, are small areas of their section. */
function takeSmall(part: Part): void {
  const isSmall = ({ style, area, blocks, parts }: Part) =>
    style?.startsWith(WORDS['egna-stilar'].underrubrik) === true &&
    area &&
    blocks.length === 0 &&
    parts.length === 0;
  if (part.area || !part.parts.some(isSmall)) return;
  part.small.push(
    ...part.parts.filter(isSmall).map(({ words, line, area }) => ({ words, line, area: area! })),
  );
  part.parts = part.parts.filter((below) => !isSmall(below));
}

/** A heading that is a label, `Mål` or `Aktiviteter`, with nothing below it but text. */
function isLabel({ words, parts }: Part): boolean {
  return (
    parts.length === 0 && (labelField(words) !== undefined || plainly(words).startsWith(WORDS.delrubrik))
  );
}

/** Headings that say the same of themselves at least so many times say what kind of thing they are. */
const A_KIND = 3;
const KIND_FIRST = /^(\p{Lu}[\p{L}-]*(?: [\p{L}-]+)?):\s+(?=\S)/u;

/** «Utvecklingsområde: Suicidprevention», said of area after area, is an area with a label at its heading. */
export function takeKinds(root: Part): void {
  const areas = areasBelow(root).filter(({ label }) => label === undefined);
  const kindOf = ({ words }: Part) => KIND_FIRST.exec(words)?.[1];
  for (const part of areas) {
    const kind = kindOf(part);
    if (kind === undefined || areas.filter((one) => kindOf(one) === kind).length < A_KIND) continue;
    part.label = kind;
    part.inlines = withoutStart(part.inlines, KIND_FIRST.exec(plainWords(part.inlines))![0].length);
  }
  for (const part of areas) part.words = wordsOf(part.inlines);
}

function areasBelow(part: Part): readonly Part[] {
  return part.parts.flatMap((below) => [...(below.area ? [below] : []), ...areasBelow(below)]);
}

/** Takes what says goals, activities and the like, and gives back what is left as text. */
function absorbed(
  blocks: readonly WordBlock[],
  heading: string | undefined,
  area: AreaFound,
  named: SmallArea[],
  taking: Taking,
): readonly WordBlock[] {
  const labelled = labelledIn(blocks, taking);
  addTo(area, labelled.area);
  const left = labelled.left.filter((block) => {
    const found = block.kind === 'table' ? goalTable(block, taking, area.goals.length) : undefined;
    for (const { title, area: more } of found?.areas ?? []) {
      if (title === undefined) addTo(area, more);
      else named.push({ words: title.text, line: title.line, area: more });
    }
    return found === undefined;
  });
  const field = heading === undefined ? undefined : labelField(heading);
  if (!field || left.length === 0 || !isList(left)) return left;
  takeLines(field, heading!, linesIn(left), area, taking);
  return [];
}

/** A part that some words name, which are no heading in the document. */
export function partNamed(words: string, line: number): Part {
  return part([undressedText(words)], line, false, undefined);
}

/** More paragraphs, or longer, are a text about goals and no goals. */
const FEW = 3;
const LONG = 300;

function isList(blocks: readonly WordBlock[]): boolean {
  const listed = blocks.filter((block) => block.kind === 'paragraph' && block.list !== undefined);
  const plain = blocks.every(
    (block) =>
      block.kind === 'paragraph' &&
      notesIn(block.inlines).length === 0 &&
      block.inlines.every(({ kind }) => ['text', 'break', 'tab', 'link'].includes(kind)),
  );
  if (!plain) return false;
  if (listed.length === blocks.length) return true;
  return (
    listed.length === 0 &&
    blocks.length <= FEW &&
    blocks.every((block) => block.kind === 'paragraph' && plainWords(block.inlines).length <= LONG)
  );
}

/** The program's own label at a heading. */
function takeOwnLabel(part: Part): void {
  const [first, ...rest] = part.blocks;
  if (first?.kind !== 'paragraph' || first.style !== WORDS['egna-stilar'].etikett) return;
  part.label = plainWords(first.inlines).trim();
  part.blocks = rest;
}
