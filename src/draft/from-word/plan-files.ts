import { idOf } from '../../edit/index.ts';
import type { MarkdownPiece, WordBlock, YamlValue } from '../../parse/index.ts';
import { frontMatter } from '../front-matter.ts';
import type { DraftFile } from '../next-year.ts';
import { areaFrontOf, smallAreas } from './area-front.ts';
import type { Part } from './parts.ts';
import type { Taking } from './taking.ts';
import { textPieces } from './text-pieces.ts';

/** Writes a passage as Markdown for a file that lies so deep in the plan's folder. */
export type WriteText = (pieces: readonly MarkdownPiece[], depth: number) => string;

/**
 * Chapters and sections as files. A heading with an area somewhere below it is a folder, and all that stands in it has a file of its own, so
 * that everything keeps its order; all else is a heading in a file.
 */
export function planFiles(
  root: Part,
  depthOfNumbers: number,
  taking: Taking,
  write: WriteText,
): readonly DraftFile[] {
  const filesOf = (part: Part, folder: string, number: number, depth: number): readonly DraftFile[] => {
    const place = `${folder}/${number}-${idOf(part.words, 'avsnitt')}`;
    const numbered = unnumbered(part, depth, depthOfNumbers, hasAreaBelow(part));
    const heading: MarkdownPiece = { kind: 'heading', depth: 1, inlines: part.inlines };
    const text = (parts: readonly Part[], level: number) =>
      write(
        [heading, ...textPieces(part.blocks, taking), ...parts.flatMap((below) => inFile(below, 2, taking))],
        level,
      );
    if (!hasAreaBelow(part)) {
      const front = part.area
        ? areaFrontOf(part, part.area, numbered, taking)
        : sectionFront(part, numbered, taking);
      taking.homes.push({ line: part.line, path: `${place}.md` });
      return [{ path: `${place}.md`, text: `${front}\n${text(part.parts, depth)}` }];
    }
    // An area that holds areas: its own goals come first among them, under the same words.
    const own = part.area || part.small.length > 0 ? [{ ...part, parts: [], blocks: [] }] : [];
    const index = {
      path: `${place}/index.md`,
      text: `${frontMatter({ typ: 'kapitel', ...numbered })}\n${text([], depth + 1)}`,
    };
    taking.homes.push({ line: part.line, path: index.path });
    return [index, ...[...own, ...part.parts].flatMap((below, i) => filesOf(below, place, i + 1, depth + 1))];
  };
  return root.parts.flatMap((part, i) => filesOf(part, taking.into, i + 1, 1));
}

/** How many files the chapters and sections become. */
export function fileCount(root: Part): number {
  return root.parts.reduce((sum, part) => sum + 1 + (hasAreaBelow(part) ? fileCount(part) : 0), 0);
}

/** A section without goals of its own; it may hold small areas. */
function sectionFront(part: Part, numbered: Readonly<Record<string, YamlValue>>, taking: Taking): string {
  const { fields, asked } = smallAreas(part, taking);
  const label = part.label === undefined ? {} : { etikett: part.label };
  return frontMatter({ typ: 'avsnitt', ...label, ...numbered, ...fields }, asked);
}

function hasAreaBelow(part: Part): boolean {
  return part.parts.some(
    (below) => below.area !== undefined || below.small.length > 0 || hasAreaBelow(below),
  );
}

function inFile(part: Part, depth: number, taking: Taking): readonly MarkdownPiece[] {
  return [
    { kind: 'heading', depth, inlines: part.inlines },
    ...textPieces(labelFirst(part), taking),
    ...part.parts.flatMap((below) => inFile(below, depth + 1, taking)),
  ];
}

/** A label at a heading within a file has no field to stand in. */
function labelFirst({ blocks, label, inlines, line }: Part): readonly WordBlock[] {
  if (label === undefined) return blocks;
  const [first] = inlines;
  if (first?.kind !== 'text') return blocks;
  const text = { ...first, value: label, strong: false };
  const looks = { bold: false, italic: false, caps: false, underlined: false, size: undefined };
  return [
    {
      kind: 'paragraph',
      line,
      inlines: [text],
      style: undefined,
      outline: undefined,
      list: undefined,
      looks,
      contents: false,
      change: undefined,
    },
    ...blocks,
  ];
}

/** Headings without a number among such that have one. */
function unnumbered(
  part: Part,
  depth: number,
  depthOfNumbers: number,
  isFolder: boolean,
): Readonly<Record<string, YamlValue>> {
  if (depthOfNumbers < depth) return {};
  if (!part.isNumbered) return { numrering: 'nej' };
  const without = isFolder ? [] : headingsWithout(part, depth + 1, depthOfNumbers);
  return without.length === 0 ? {} : { onumrerade: [...new Set(without)] };
}

function headingsWithout(part: Part, depth: number, depthOfNumbers: number): readonly string[] {
  if (depth > depthOfNumbers) return [];
  return part.parts.flatMap((below) => [
    ...(below.isNumbered ? [] : [below.words]),
    ...headingsWithout(below, depth + 1, depthOfNumbers),
  ]);
}

/** How many levels of headings have numbers. */
export function numberedDepth(part: Part, depth = 0): number {
  const own = depth > 0 && part.isNumbered ? depth : 0;
  return Math.max(own, ...part.parts.map((below) => numberedDepth(below, depth + 1)));
}
