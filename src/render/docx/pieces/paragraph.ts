import { element, flag, Piece, valueXml, xmlOf } from './piece.ts';

interface TabStop {
  readonly type: 'left' | 'center' | 'right' | 'clear';
  readonly position: number;
  readonly leader?: 'dot';
}

/** Lengths are in twips. */
export interface ParagraphSetting {
  readonly style?: string;
  readonly keepNext?: boolean;
  readonly pageBreakBefore?: boolean;
  /** Stands to the left of what follows, in a column as wide as this. */
  readonly beside?: number;
  readonly numbering?: { readonly list: number; readonly level: number };
  readonly tabStops?: readonly TabStop[];
  readonly spacing?: { readonly before?: number; readonly after?: number };
  readonly indent?: { readonly left: number; readonly hanging?: number };
  readonly alignment?: 'left' | 'right' | 'center';
}

export class Paragraph extends Piece {
  constructor({ children = [], ...setting }: ParagraphSetting & { readonly children?: readonly Piece[] }) {
    const inside = settingXml(setting) + xmlOf(children);
    super(inside === '' ? '<w:p/>' : `<w:p>${inside}</w:p>`);
  }
}

/** As Word sets headings at the side: a frame whose top is that of the paragraph after it. */
const BESIDE = {
  'w:hSpace': 0,
  'w:wrap': 'around',
  'w:vAnchor': 'text',
  'w:hAnchor': 'margin',
  'w:x': 1,
  'w:y': 1,
} as const;

/** The properties come in the order that the format asks for. */
function settingXml(setting: ParagraphSetting): string {
  const { style, keepNext, pageBreakBefore, beside, numbering, tabStops, spacing, indent, alignment } =
    setting;
  let xml = valueXml('w:pStyle', style) + flag('w:keepNext', keepNext);
  xml += flag('w:pageBreakBefore', pageBreakBefore);
  if (beside !== undefined) xml += element('w:framePr', { ...BESIDE, 'w:w': beside });
  if (numbering !== undefined)
    xml += `<w:numPr>${valueXml('w:ilvl', numbering.level)}${valueXml('w:numId', numbering.list)}</w:numPr>`;
  if (tabStops !== undefined) {
    const stops = tabStops.map(({ type, position, leader }) =>
      element('w:tab', { 'w:val': type, 'w:pos': position, 'w:leader': leader }),
    );
    xml += `<w:tabs>${stops.join('')}</w:tabs>`;
  }
  if (spacing !== undefined)
    xml += element('w:spacing', { 'w:before': spacing.before, 'w:after': spacing.after });
  if (indent !== undefined) xml += element('w:ind', { 'w:left': indent.left, 'w:hanging': indent.hanging });
  xml += valueXml('w:jc', alignment);
  return xml === '' ? '' : `<w:pPr>${xml}</w:pPr>`;
}
