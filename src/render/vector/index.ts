export { inBox } from './in-box.ts';
export { aboutWidth, label, line, rectangle, strokeOf } from './make.ts';
export type { Ink, PathCommand, RoleInk, Shape, VectorDrawing } from './shapes.ts';
