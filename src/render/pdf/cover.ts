import type { Report } from '../../report/index.ts';
import type { FaceName } from '../type/index.ts';
import { cutToFrame, inBox } from '../vector/index.ts';
import { pointsOf } from '../with-template.ts';
import { type Drawing, type DrawnBox, type Mark, plainBox } from './drawing.ts';
import { factBoxes } from './facts.ts';
import { lineBoxes, linesOf } from './paragraph.ts';
import type { Frame, Setting } from './setting.ts';
import { addLeaf, addTag, type Role } from './tags.ts';

/** How far down the page the cover's words begin, and its facts at the earliest. */
const WORDS_AT = 0.16;
const FACTS_AT = 0.56;

/** The cover: logo, label, title (the report's only H1), subtitle, and the facts lower down. */
export function coverBoxes(report: Report, frame: Frame, setting: Setting): DrawnBox[] {
  const { cover } = report;
  const { colour, page } = setting.theme;
  const onField = holdsField(report, frame, setting);
  const logo = logoBoxes(onField, frame, setting);
  const words = wordBoxes(report, onField, frame, setting);
  const ruleColour = onField ? colour.paper : colour.accent;
  const rule = plainBox(
    [{ kind: 'fill', x: frame.x, y: 0, width: 60, height: 3, colour: ruleColour, reach: false }],
    3,
    { before: 20 },
  );
  const facts = cover.facts.length === 0 ? [] : factBoxes(cover.facts, 0, frame, setting);
  const wordHeight = heightOf(logo) + heightOf(words) + heightOf([rule]);
  const factHeight = heightOf(facts);
  // Many parties and decisions push the words upwards rather than the facts onto a second cover.
  const free = Math.max(0, setting.pageHeight - wordHeight - factHeight);
  const wanted = Math.max(0, setting.pageHeight * WORDS_AT - heightOf(logo) * 0.7);
  const above = Math.min(wanted, free * 0.4);
  const between = Math.max(
    Math.min(setting.pageHeight * FACTS_AT - above - wordHeight, free - above),
    Math.min(24, free - above),
    0,
  );
  const below = facts.length === 0 ? FIELD_FOOT : Math.max(between - FIELD_FOOT, between / 2);
  const height = page.margin.top + above + wordHeight + below;
  const field: Drawing = onField
    ? [
        {
          kind: 'fill',
          x: 0,
          y: -page.margin.top,
          width: page.width,
          height,
          colour: colour.accent,
          reach: false,
        },
      ]
    : [];
  return [plainBox(field, above, { keep: true }), ...logo, ...words, rule, space(between), ...facts];
}

/** What the field leaves free above the facts, and has below the words where there are none. */
const FIELD_FOOT = 36;

/** A title of many lines could go on over the page and leave its field; it is set on paper. */
function holdsField(report: Report, frame: Frame, setting: Setting): boolean {
  if (setting.theme.cover.form !== 'fält') return false;
  const apart: Frame = { ...frame, tag: addTag(undefined, 'Document') };
  const words = [...logoBoxes(true, apart, setting), ...wordBoxes(report, true, apart, setting)];
  return heightOf(words) < setting.pageHeight * 0.7;
}

function wordBoxes(report: Report, onField: boolean, frame: Frame, setting: Setting): DrawnBox[] {
  const { cover } = report;
  const { size, colour, leading } = setting.theme;
  const line = (text: string, role: Role, points: number, face: FaceName, ink: string, before: number) => {
    const style = { ...frame.style, size: points, face, colour: onField ? colour.paper : ink };
    const large: Frame = { ...frame, style, leading: leading.heading };
    const lines = linesOf([{ kind: 'text', text }], addTag(frame.tag, role), large, setting, true);
    return lineBoxes(lines, large, setting, { before, keep: true });
  };
  return [
    ...(cover.label === undefined ? [] : line(cover.label, 'P', size.body + 2, 'bold', colour.accent, 0)),
    ...line(cover.title, 'H1', size.coverTitle, 'bold', colour.heading, 8),
    ...(cover.subtitle === undefined
      ? []
      : line(cover.subtitle, 'P', size.coverSubtitle, 'regular', colour.muted, 12)),
  ];
}

/** No logo is taller than this part of the page; on a field it stands on paper, which it was made for. */
const TALLEST_LOGO = 0.22;
const PLATE = 9;

function logoBoxes(onField: boolean, frame: Frame, setting: Setting): DrawnBox[] {
  const { cover, colour } = setting.theme;
  const { logo } = cover;
  if (!logo) return [];
  const scale = Math.min(
    pointsOf(logo.shownWidth) / logo.width,
    frame.width / logo.width,
    (setting.pageHeight * TALLEST_LOGO) / logo.height,
  );
  const [width, height] = [logo.width * scale, logo.height * scale];
  const tag = addTag(frame.tag, 'Figure', { alternative: logo.alternative });
  const place = { x: frame.x + (onField ? PLATE : 0), y: 0, leaf: addLeaf(tag), figure: tag } as const;
  const mark: Mark = logo.drawing
    ? { kind: 'vector', ...place, drawing: cutToFrame(inBox(logo.drawing, width)) }
    : { kind: 'picture', ...place, width, height, key: logo.picture };
  const plate: Drawing = onField
    ? [
        {
          kind: 'fill',
          x: frame.x,
          y: -PLATE,
          width: width + 2 * PLATE,
          height: height + 2 * PLATE,
          colour: colour.paper,
          reach: false,
        },
      ]
    : [];
  return [plainBox([...plate, mark], height, { keep: true }), space(34)];
}

function space(height: number): DrawnBox {
  return plainBox([], height, { keep: true });
}

function heightOf(boxes: readonly DrawnBox[]): number {
  return boxes.reduce((sum, box) => sum + box.before + box.height, 0);
}
