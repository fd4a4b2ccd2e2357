import type { Block, Report, Table } from '../../report/index.ts';
import { type Columns, columnsOf } from './columns.ts';
import type { Style } from './inline.ts';
import type { Setting } from './setting.ts';

/** Roughly what a list or a quotation takes of the width of a table inside it. */
const NESTED = 20;
/** A table of so many columns is turned before its words are divided. */
const MANY_COLUMNS = 8;

export interface TableSize {
  readonly size: number;
  readonly columns: Columns;
  /** Set on a turned page, which is wider. */
  readonly turned: boolean;
}

/** The widths that a table may have: the column's, and that of a turned page where it may stand on one. */
export interface TableRoom {
  readonly width: number;
  readonly turnedWidth: number | undefined;
}

type Needs = Pick<Setting, 'inline' | 'measurer' | 'theme'>;

/**
 * The type size of a table, and its page: smaller where the words do not fit otherwise, and on a turned page where
 * that is not enough. A long word is divided before the page is turned; an amount never is.
 */
export function tableSize(table: Table, room: TableRoom, style: Style, setting: Needs): TableSize {
  const rows = [table.header, ...table.rows];
  const usual = Math.min(style.size, setting.theme.size.table);
  const small = Math.min(usual, setting.theme.size.table - 1);
  const at = (size: number, width: number) =>
    columnsOf(rows, width, { ...style, face: 'bold', size }, setting);
  const atUsual = at(usual, room.width);
  if (!atUsual.isTight) return { size: usual, columns: atUsual, turned: false };
  const atSmall = at(small, room.width);
  const isCrowded = atSmall.isCut || (atSmall.isTight && table.header.length >= MANY_COLUMNS);
  if (!isCrowded || room.turnedWidth === undefined || room.turnedWidth <= room.width)
    return { size: small, columns: atSmall, turned: false };
  const turned = at(usual, room.turnedWidth);
  if (!turned.isTight) return { size: usual, columns: turned, turned: true };
  return { size: small, columns: at(small, room.turnedWidth), turned: true };
}

/** Whether some table of the report has a word wider than its column: only then is hyphenation loaded. */
export function hasTightTable(report: Report, room: TableRoom, style: Style, setting: Needs): boolean {
  const visit = (blocks: readonly Block[], inside: TableRoom): boolean => {
    const nested = { width: inside.width - NESTED, turnedWidth: undefined };
    return blocks.some((block) => {
      if (block.kind === 'table') return tableSize(block, inside, style, setting).columns.isTight;
      if (block.kind === 'quote') return visit(block.blocks, nested);
      if (block.kind === 'list') return block.items.some((item) => visit(item.blocks, nested));
      return false;
    });
  };
  return visit(report.blocks, room);
}
