import { addTo } from '../../diagnostics/index.ts';
import type { Block, Inline, Report, Table, Words } from '../../report/index.ts';
import type { Theme } from '../theme.ts';
import type { Frame } from './frame.ts';
import { tightTables, turnedBlocks } from './turned.ts';

/** What drawing a part of the report needs to know of the whole. */
export interface Context {
  readonly words: Words;
  /** The note's own anchor, by its number. */
  readonly noteIds: ReadonlyMap<number, string>;
  /** The anchors of the marks that refer to a note, by its number, in the order of the text. */
  readonly noteMarks: ReadonlyMap<number, readonly string[]>;
  /** A name for each table's scroll region; no two are the same, since a list of regions shows nothing else. */
  readonly tableNames: ReadonlyMap<Table, string>;
  /** Tables that need a turned page in print, and the headings right above them. */
  readonly turned: ReadonlySet<Block>;
  /** Those of the tables that a turned page has no room for either. */
  readonly tight: ReadonlySet<Block>;
  /** Set for a page of a web site, whose links may lead to its other pages. */
  readonly frame: Frame | undefined;
  picture(key: string): Uint8Array;
  /** A name for a drawing, which no other has; ids of a plan have no underscore. */
  drawingName(): string;
  /** Whether each block names the place where its author wrote it: for whoever writes, never for what is published. */
  readonly places: boolean;
}

export function contextOf(
  report: Report,
  theme: Theme,
  picture: (key: string) => Uint8Array,
  { places = false, frame }: { readonly places?: boolean; readonly frame?: Frame | undefined } = {},
): Context {
  const noteMarks = new Map<number, string[]>();
  const tableNames = new Map<Table, string>();
  const used = new Set<string>();
  let tables = 0;

  const visitInlines = (content: readonly Inline[]): void => {
    for (const inline of content) {
      if (inline.kind === 'note') addTo(noteMarks, inline.number, inline.anchor);
      else if ('children' in inline) visitInlines(inline.children);
    }
  };
  const visitTable = (table: Table): void => {
    tables += 1;
    const numbered = `${report.words.table} ${tables}`;
    const caption = table.caption ?? table.name ?? numbered;
    const name = used.has(caption) ? `${caption} (${numbered})` : caption;
    used.add(name);
    tableNames.set(table, name);
    for (const row of [table.header, ...table.rows]) for (const cell of row) visitInlines(cell);
  };
  const visit = (block: Block): void => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        visitInlines(block.content);
        break;
      case 'list':
        for (const item of block.items) item.blocks.forEach(visit);
        break;
      case 'table':
        visitTable(block);
        break;
      case 'quote':
        block.blocks.forEach(visit);
        break;
      case 'facts':
        for (const fact of block.facts) fact.values.forEach(visitInlines);
    }
  };

  for (const fact of report.cover.facts) fact.values.forEach(visitInlines);
  report.blocks.forEach(visit);
  for (const note of report.notes) note.blocks.forEach(visit);

  const noteIds = new Map(report.notes.map((note) => [note.number, note.id]));
  let drawings = 0;
  const drawingName = () => {
    drawings += 1;
    return `_b${drawings}`;
  };
  return {
    words: report.words,
    noteIds,
    noteMarks,
    tableNames,
    turned: turnedBlocks(report.blocks, theme),
    tight: tightTables(report.blocks, theme),
    frame,
    picture,
    drawingName,
    places,
  };
}
