import type { Block, Inline, Report } from '../../report/index.ts';
import type { Assets, Theme } from '../theme.ts';
import type { VectorDrawing } from '../vector/index.ts';
import { fallbacks } from './fallback.ts';
import { Lists } from './lists.ts';
import { BookmarkEnd, BookmarkStart } from './pieces/index.ts';
import { Places, type Sources } from './places.ts';
import { Media, Relations } from './relations.ts';
import { twips } from './word-values.ts';
import { Written } from './written.ts';

/** What drawing a part of the document needs to know of the whole, and what is counted on the way. */
export interface Context {
  readonly report: Report;
  readonly theme: Theme;
  readonly assets: Assets;
  readonly lists: Lists;
  readonly places: Places;
  readonly written: Written;
  readonly media: Media;
  /** Of the part that is drawn. */
  readonly relations: Relations;
  /** Between the margins, in twips. */
  readonly textWidth: number;
  /** True while a note's own text is set: Word has no note in a note. */
  readonly inNote: boolean;
  /** Word's name for a place of the report; undefined where the report has no such place. */
  bookmarkOf(id: string): string | undefined;
  bookmark(name: string): readonly [BookmarkStart, BookmarkEnd];
  /** The first mark of a note carries the note; later ones point to it by this bookmark. */
  firstMarkOf(note: number): { readonly name: string; readonly isFirst: boolean };
  pictureNumber(): number;
  /** A drawing as a PNG, as wide as it is shown, for programs that show no SVG. */
  fallbackOf(drawing: VectorDrawing, width: number): Uint8Array;
}

export function contextOf(report: Report, theme: Theme, assets: Assets, sources?: Sources): Context {
  const names = new Map(placesOf(report).map((id, i) => [id, `plats${i + 1}`]));
  const marked = new Set<number>();
  let bookmarks = 0;
  let pictures = 0;
  const { width, margin } = theme.page;
  const media = new Media();
  return {
    report,
    theme,
    assets,
    lists: new Lists(),
    places: new Places(sources, () => ++bookmarks),
    written: new Written(),
    media,
    relations: new Relations(media),
    textWidth: twips(width - margin.left - margin.right),
    inNote: false,
    bookmarkOf: (id) => names.get(id),
    bookmark: (name) => {
      bookmarks += 1;
      return [new BookmarkStart(name, bookmarks), new BookmarkEnd(bookmarks)];
    },
    firstMarkOf: (note) => {
      const isFirst = !marked.has(note);
      marked.add(note);
      return { name: `not${note}`, isFirst };
    },
    pictureNumber: () => {
      pictures += 1;
      return pictures;
    },
    fallbackOf: fallbacks(theme, assets.fonts),
  };
}

/** Every place that a link may lead to. Word wants short names of plain letters, so ids get numbers in their order. */
function placesOf(report: Report): readonly string[] {
  const ids = new Set<string>();
  const visitLine = (content: readonly Inline[]): void => {
    for (const inline of content) {
      if (inline.kind === 'anchor') ids.add(inline.id);
      else if ('children' in inline) visitLine(inline.children);
    }
  };
  const visit = (block: Block): void => {
    if ('id' in block && block.id !== undefined) ids.add(block.id);
    if (block.kind === 'heading' || block.kind === 'paragraph') visitLine(block.content);
    if (block.kind === 'list') for (const item of block.items) item.blocks.forEach(visit);
    if (block.kind === 'quote') block.blocks.forEach(visit);
    if (block.kind === 'table')
      for (const row of [block.header, ...block.rows]) for (const cell of row) visitLine(cell);
    if (block.kind === 'facts') for (const fact of block.facts) fact.values.forEach(visitLine);
  };
  for (const fact of report.cover.facts) fact.values.forEach(visitLine);
  report.blocks.forEach(visit);
  for (const note of report.notes) note.blocks.forEach(visit);
  return [...ids];
}
