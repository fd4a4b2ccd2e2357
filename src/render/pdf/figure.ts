import type { Figure } from '../../report/index.ts';
import { cutToFrame, inBox } from '../vector/index.ts';
import { type DrawnBox, type Mark, plainBox } from './drawing.ts';
import { lineBoxes, linesOf } from './paragraph.ts';
import type { Frame, Setting } from './setting.ts';
import { addLeaf, addTag } from './tags.ts';

/** Pixels are 1/96 inch, points 1/72. */
const POINTS_PER_PIXEL = 0.75;
/** No picture takes more of a page than this. */
const TALLEST = 0.6;

/** A picture, no wider than the column, with its caption below. */
export function figureBoxes(figure: Figure, before: number, frame: Frame, setting: Setting): DrawnBox[] {
  const scale = Math.min(
    POINTS_PER_PIXEL,
    frame.width / figure.width,
    (setting.pageHeight * TALLEST) / figure.height,
  );
  const [width, height] = [figure.width * scale, figure.height * scale];
  // The caption stands beside the figure in the tree: a reader that speaks the alternative text skips what is inside.
  const group = addTag(frame.tag, 'Div');
  const tag = addTag(group, 'Figure', { alternative: figure.alternative });
  const leaf = addLeaf(tag);
  const place = { x: frame.x, y: 0, leaf, figure: tag } as const;
  const mark: Mark = figure.drawing
    ? { kind: 'vector', ...place, drawing: cutToFrame(inBox(figure.drawing, width)) }
    : { kind: 'picture', ...place, width, height, key: figure.picture };
  const picture = plainBox([mark], height, { before, keep: figure.caption !== undefined });
  if (figure.caption === undefined) return [picture];
  return [
    picture,
    ...captionBoxes(figure.caption, addTag(group, 'Caption'), { before: 5, keep: false }, frame, setting),
  ];
}

/** Captions of figures and tables: small and muted. */
export function captionBoxes(
  caption: string,
  tag: Frame['tag'],
  more: { readonly before: number; readonly keep: boolean },
  frame: Frame,
  setting: Setting,
): DrawnBox[] {
  const { size, colour, leading } = setting.theme;
  const style = {
    ...frame.style,
    face: more.keep ? 'bold' : 'regular',
    size: size.small + 1,
    colour: colour.muted,
  } as const;
  const small: Frame = { ...frame, style, leading: leading.table };
  const lines = linesOf([{ kind: 'text', text: caption }], tag, small, setting);
  const boxes = lineBoxes(lines, small, setting, more);
  return more.keep ? boxes.map((box) => ({ ...box, keep: true })) : boxes;
}
