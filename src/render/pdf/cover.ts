import type { Report } from '../../report/index.ts';
import { type DrawnBox, plainBox } from './drawing.ts';
import type { FaceName } from './font.ts';
import { lineBoxes, linesOf } from './paragraph.ts';
import type { Frame, Setting } from './setting.ts';
import { factBoxes } from './table.ts';
import { addTag, type Role } from './tags.ts';

/** How far down the page the cover's words begin, and its facts at the earliest. */
const WORDS_AT = 0.16;
const FACTS_AT = 0.56;

/** The cover: label, title (the report's only H1), subtitle, and the facts lower down. */
export function coverBoxes(report: Report, frame: Frame, setting: Setting): DrawnBox[] {
  const { cover } = report;
  const { size, colour, leading } = setting.theme;
  const line = (text: string, role: Role, points: number, face: FaceName, ink: string, before: number) => {
    const style = { ...frame.style, size: points, face, colour: ink };
    const large: Frame = { ...frame, style, leading: leading.heading };
    const lines = linesOf([{ kind: 'text', text }], addTag(frame.tag, role), large, setting);
    return lineBoxes(lines, large, setting, { before, keep: true });
  };
  const words = [
    ...(cover.label === undefined ? [] : line(cover.label, 'P', size.body + 2, 'bold', colour.accent, 0)),
    ...line(cover.title, 'H1', size.coverTitle, 'bold', colour.heading, 8),
    ...(cover.subtitle === undefined
      ? []
      : line(cover.subtitle, 'P', size.coverSubtitle, 'regular', colour.muted, 12)),
  ];
  const rule = plainBox(
    [{ kind: 'fill', x: frame.x, y: 0, width: 60, height: 3, colour: colour.accent, reach: false }],
    3,
    { before: 20 },
  );
  const facts = cover.facts.length === 0 ? [] : factBoxes(cover.facts, 0, frame, setting);
  const wordHeight = heightOf(words) + heightOf([rule]);
  const factHeight = heightOf(facts);
  // Many parties and decisions push the words upwards rather than the facts onto a second cover.
  const free = Math.max(0, setting.pageHeight - wordHeight - factHeight);
  const above = Math.min(setting.pageHeight * WORDS_AT, free * 0.4);
  const between = Math.max(
    Math.min(setting.pageHeight * FACTS_AT - above - wordHeight, free - above),
    Math.min(24, free - above),
    0,
  );
  return [space(above), ...words, rule, space(between), ...facts];
}

function space(height: number): DrawnBox {
  return plainBox([], height, { keep: true });
}

function heightOf(boxes: readonly DrawnBox[]): number {
  return boxes.reduce((sum, box) => sum + box.before + box.height, 0);
}
