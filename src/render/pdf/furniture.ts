import type { Slots } from '../../model/index.ts';
import type { Report } from '../../report/index.ts';
import { slotText } from '../slots.ts';
import type { Theme } from '../theme.ts';
import type { Drawing, Mark } from './drawing.ts';
import type { Setting } from './setting.ts';
import { plainWords, slotMarks } from './slot-marks.ts';

/** What stands on the paper without being text: running head, page number, «Utkast», the rule above footnotes. */
export function furnitureOf(
  report: Report,
  setting: Setting,
  page: {
    readonly number: number;
    readonly count: number;
    readonly isCover: boolean;
    readonly footRule: number | undefined;
    /** The first footnote goes on from the page before: the rule is as wide as the text. */
    readonly continued: boolean;
    readonly paper: Theme['page'];
  },
): Drawing {
  const { theme } = setting;
  const { height, margin } = page.paper;
  const right = page.paper.width - margin.right;
  const onField = page.isCover && theme.cover.form === 'fält';
  const draft = report.draft === undefined ? [] : draftStamp(report.draft, right, onField, setting);
  if (page.isCover) return [...coverGround(page.paper, theme), ...draft];
  const stamp =
    report.draft === undefined ? 0 : plainWords(report.draft, theme.colour.paper, setting).width + 30;
  const headAt = margin.top - 30;
  const row = (slots: Slots, to: number, baseline: number) =>
    slotMarks(slots, { from: margin.left, to, baseline }, (slot) => slotText(slot, report, page), setting);
  const marks: Mark[] = [
    ...row(theme.header, right - stamp, headAt),
    rule(margin.left, headAt + 7, right - margin.left, setting),
    ...row(theme.footer, right, height - margin.bottom + 36),
  ];
  const footWidth = page.continued ? right - margin.left : 90;
  if (page.footRule !== undefined) marks.push(rule(margin.left, page.footRule, footWidth, setting));
  return [...marks, ...draft];
}

/** How far inside the paper's edge a frame stands, and how thick it is. */
const FRAME = { inset: 28, width: 2 };

/** A strip of colour at the top, or a frame. The field is drawn with the words that it holds (`cover.ts`). */
function coverGround({ width, height }: Theme['page'], { cover, colour }: Theme): Drawing {
  const fill = (x: number, y: number, w: number, h: number): Mark => ({
    kind: 'fill',
    x,
    y,
    width: w,
    height: h,
    colour: colour.accent,
    reach: false,
  });
  switch (cover.form) {
    case 'band':
      return [fill(0, 0, width, 22)];
    case 'fält':
      return [];
    case 'ram': {
      const { inset, width: line } = FRAME;
      const [across, down] = [width - 2 * inset, height - 2 * inset];
      return [
        fill(inset, inset, across, line),
        fill(inset, height - inset - line, across, line),
        fill(inset, inset, line, down),
        fill(width - inset - line, inset, line, down),
      ];
    }
  }
}

/** A filled stamp in the corner: seen on every page, in the way on none. On a field its colours change places. */
function draftStamp(word: string, right: number, onField: boolean, setting: Setting): Drawing {
  const { theme } = setting;
  const { paper, accent } = theme.colour;
  const text = plainWords(word, onField ? accent : paper, setting);
  const width = text.width + 14;
  const baseline = theme.page.margin.top - 30;
  return [
    {
      kind: 'fill',
      x: right - width,
      y: baseline - 11.5,
      width,
      height: 16,
      colour: onField ? paper : accent,
      reach: false,
    },
    { kind: 'text', x: right - width + 7, baseline, line: text.line },
  ];
}

function rule(x: number, y: number, width: number, setting: Setting): Mark {
  return { kind: 'fill', x, y, width, height: 0.6, colour: setting.theme.colour.line, reach: false };
}
