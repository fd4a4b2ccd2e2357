export { cutToFrame, inBox } from './in-box.ts';
export { aboutWidth, label, line, rectangle, strokeOf } from './make.ts';
export type { Ink, PathCommand, RoleInk, Shape, Stroke, VectorDrawing } from './shapes.ts';
export { type SvgNode, short, svgNodes } from './svg.ts';
