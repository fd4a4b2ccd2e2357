import type { Block, Report, Table } from '../../report/index.ts';
import { columnsOf } from './columns.ts';
import type { Style } from './inline.ts';
import type { Setting } from './setting.ts';
import type { TableRoom, TableSize } from './table-room.ts';

/** Roughly what a list or a quotation takes of the width of a table inside it. */
const NESTED = 20;
/** A table of so many columns is turned before its words are divided. */
const MANY_COLUMNS = 8;

type Needs = Pick<Setting, 'inline' | 'measurer' | 'theme'>;

/**
 * The type size of a table, and its page: smaller where the words do not fit otherwise, and on a turned page where
 * that is not enough. A long word is divided before the page is turned; an amount never is.
 */
export function tableSize(table: Table, room: TableRoom, style: Style, setting: Needs): TableSize {
  const rows = [table.header, ...table.rows];
  const small = Math.min(style.size, setting.theme.size.table - 1);
  const usual = table.small ? small : Math.min(style.size, setting.theme.size.table);
  const at = (size: number, width: number) =>
    columnsOf(rows, width, { header: { ...style, face: 'bold', size }, body: { ...style, size } }, setting);
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

/**
 * The sizes of the report's tables, by table, and whether some of them has a word wider than its column: only then is
 * hyphenation loaded. Tables inside lists and quotations are measured roughly here, and again when their place is known.
 */
export function measureTables(
  report: Report,
  room: TableRoom,
  style: Style,
  setting: Needs,
): { readonly sizes: ReadonlyMap<Table, TableSize>; readonly isTight: boolean } {
  const sizes = new Map<Table, TableSize>();
  let isTight = false;
  const visit = (blocks: readonly Block[], width: number, isTop: boolean): void => {
    for (const block of blocks) {
      if (block.kind === 'table') {
        const size = tableSize(block, isTop ? room : { width, turnedWidth: undefined }, style, setting);
        if (isTop) sizes.set(block, size);
        isTight ||= size.columns.isTight;
      } else if (block.kind === 'quote') visit(block.blocks, width - NESTED, false);
      else if (block.kind === 'list')
        for (const item of block.items) visit(item.blocks, width - NESTED, false);
    }
  };
  visit(report.blocks, room.width, true);
  return { sizes, isTight };
}
