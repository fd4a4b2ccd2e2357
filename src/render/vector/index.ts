export { aboutWidth, label, line, rectangle, strokeOf } from './make.ts';
export type { Ink, PathCommand, Shape, Stroke, VectorDrawing } from './shapes.ts';
