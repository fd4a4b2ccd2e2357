import { element, Piece } from './piece.ts';

interface Picture {
  /** The relation to the bytes that every program shows, and to the drawing where there is one. */
  readonly relation: string;
  readonly svg?: string;
  /** In pixels of 1/96 inch. */
  readonly width: number;
  readonly height: number;
  readonly id: number;
  readonly name: string;
  readonly description: string;
}

/** Drawings are measured in 914,400 parts of an inch. */
const PIXEL = 914_400 / 96;

const PICTURE = 'http://schemas.openxmlformats.org/drawingml/2006/picture';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const SVG = 'http://schemas.microsoft.com/office/drawing/2016/SVG/main';
/** By which Word knows that a picture has a drawing too. */
const SVG_EXTENSION = '{96DAC541-7B7A-43D3-8B79-37D633B846F1}';

/** A picture that stands in the line as a letter does. */
export class PictureRun extends Piece {
  constructor({ relation, svg, width, height, id, name, description }: Picture) {
    const size = { cx: Math.round(width * PIXEL), cy: Math.round(height * PIXEL) };
    const drawing =
      svg === undefined
        ? ''
        : `<a:extLst><a:ext uri="${SVG_EXTENSION}">${element('asvg:svgBlip', { 'xmlns:asvg': SVG, 'r:embed': svg })}</a:ext></a:extLst>`;
    const bytes = element('a:blip', { 'r:embed': relation, cstate: 'none' }, drawing);
    const shown = [
      '<pic:nvPicPr><pic:cNvPr id="0" name="" descr=""/><pic:cNvPicPr><a:picLocks noChangeAspect="1" noChangeArrowheads="1"/></pic:cNvPicPr></pic:nvPicPr>',
      `<pic:blipFill>${bytes}<a:srcRect/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>`,
      `<pic:spPr bwMode="auto"><a:xfrm><a:off x="0" y="0"/>${element('a:ext', size)}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>`,
    ];
    const picture = `<pic:pic xmlns:pic="${PICTURE}">${shown.join('')}</pic:pic>`;
    const inline = [
      element('wp:extent', size),
      '<wp:effectExtent t="0" r="0" b="0" l="0"/>',
      element('wp:docPr', { id, name, descr: description }),
      `<wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="${DRAWING}" noChangeAspect="1"/></wp:cNvGraphicFramePr>`,
      `<a:graphic xmlns:a="${DRAWING}"><a:graphicData uri="${PICTURE}">${picture}</a:graphicData></a:graphic>`,
    ];
    super(
      `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">${inline.join('')}</wp:inline></w:drawing></w:r>`,
    );
  }
}
