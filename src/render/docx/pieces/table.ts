import type { Paragraph } from './paragraph.ts';
import { element, flag, Piece, xmlOf } from './piece.ts';

/** Sizes of lines are in eighths of a point, all other lengths in twips. */
export interface Line {
  readonly style: 'single' | 'none';
  readonly size: number;
  readonly color: string;
}

interface TableSetting {
  readonly layout: 'autofit' | 'fixed';
  readonly width: number;
  readonly indent?: number;
  readonly columnWidths: readonly number[];
  readonly look?: { readonly firstColumn: boolean };
  readonly margins: { readonly across: number; readonly along: number };
  readonly borders: {
    readonly top: Line;
    readonly left: Line;
    readonly bottom: Line;
    readonly right: Line;
    readonly insideH: Line;
    readonly insideV: Line;
  };
  readonly rows: readonly TableRow[];
}

export class Table extends Piece {
  constructor({ rows, columnWidths, ...setting }: TableSetting) {
    const columns = columnWidths.map((width) => element('w:gridCol', { 'w:w': width }));
    super(`<w:tbl>${settingXml(setting)}<w:tblGrid>${columns.join('')}</w:tblGrid>${xmlOf(rows)}</w:tbl>`);
  }
}

const length = (name: string, twips: number) => element(name, { 'w:type': 'dxa', 'w:w': twips });

/** The properties come in the order that the format asks for. */
function settingXml(setting: Omit<TableSetting, 'rows' | 'columnWidths'>): string {
  const { layout, width, indent, look, margins, borders } = setting;
  const { top, left, bottom, right, insideH, insideV } = borders;
  const lines = Object.entries({ top, left, bottom, right, insideH, insideV }).map(
    ([side, { style, color, size }]) =>
      element(`w:${side}`, { 'w:val': style, 'w:color': color, 'w:sz': size }),
  );
  const cells = [
    length('w:top', margins.across),
    length('w:left', margins.along),
    length('w:bottom', margins.across),
    length('w:right', margins.along),
  ];
  const parts = [
    length('w:tblW', width),
    indent === undefined ? '' : length('w:tblInd', indent),
    `<w:tblBorders>${lines.join('')}</w:tblBorders>`,
    element('w:tblLayout', { 'w:type': layout }),
    `<w:tblCellMar>${cells.join('')}</w:tblCellMar>`,
    look === undefined
      ? ''
      : element('w:tblLook', {
          'w:firstRow': true,
          'w:lastRow': false,
          'w:firstColumn': look.firstColumn,
          'w:lastColumn': false,
          'w:noHBand': true,
          'w:noVBand': true,
        }),
  ];
  return `<w:tblPr>${parts.join('')}</w:tblPr>`;
}

interface RowSetting {
  /** Comes again on every page. */
  readonly isHeader?: boolean;
  /** Is not divided between pages. */
  readonly isWhole: boolean;
  readonly cells: readonly TableCell[];
}

export class TableRow extends Piece {
  constructor({ isHeader, isWhole, cells }: RowSetting) {
    const setting = flag('w:cantSplit', isWhole) + flag('w:tblHeader', isHeader);
    super(`<w:tr>${setting && `<w:trPr>${setting}</w:trPr>`}${xmlOf(cells)}</w:tr>`);
  }
}

interface CellSetting {
  readonly width: number;
  readonly fill?: string | undefined;
  /** A cell holds one at least. */
  readonly paragraphs: readonly Paragraph[];
}

export class TableCell extends Piece {
  constructor({ width, fill, paragraphs }: CellSetting) {
    const shade =
      fill === undefined ? '' : element('w:shd', { 'w:fill': fill, 'w:color': 'auto', 'w:val': 'clear' });
    super(`<w:tc><w:tcPr>${length('w:tcW', width)}${shade}</w:tcPr>${xmlOf(paragraphs)}</w:tc>`);
  }
}
