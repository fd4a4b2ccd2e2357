import type { Report } from '../../report/index.ts';
import type { Theme } from '../theme.ts';
import type { Drawing, Mark } from './drawing.ts';
import { wordLine } from './paragraph.ts';
import type { Setting } from './setting.ts';
import { addTag } from './tags.ts';

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
  const { width, height, margin } = page.paper;
  const right = width - margin.right;
  const draft = report.draft === undefined ? [] : draftStamp(report.draft, right, setting);
  if (page.isCover) {
    const band = {
      kind: 'fill',
      x: 0,
      y: 0,
      width,
      height: 22,
      colour: theme.colour.accent,
      reach: false,
    } as const;
    return [band, ...draft];
  }
  const small = (text: string) => plainWords(text, theme.colour.muted, setting);
  const stamp =
    report.draft === undefined ? 0 : plainWords(report.draft, theme.colour.paper, setting).width + 30;
  const head = shortened(report.header, right - margin.left - stamp, setting);
  const foot = small(
    report.words.page.replace('{page}', String(page.number)).replace('{pages}', String(page.count)),
  );
  const headAt = margin.top - 30;
  const marks: Mark[] = [
    { kind: 'text', x: margin.left, baseline: headAt, line: head.line },
    rule(margin.left, headAt + 7, right - margin.left, setting),
    { kind: 'text', x: right - foot.width, baseline: height - margin.bottom + 36, line: foot.line },
  ];
  const footWidth = page.continued ? width - margin.left - margin.right : 90;
  if (page.footRule !== undefined) marks.push(rule(margin.left, page.footRule, footWidth, setting));
  return [...marks, ...draft];
}

/** A filled stamp in the corner: seen on every page, in the way on none. */
function draftStamp(word: string, right: number, setting: Setting): Drawing {
  const { theme } = setting;
  const text = plainWords(word, theme.colour.paper, setting);
  const width = text.width + 14;
  const baseline = theme.page.margin.top - 30;
  return [
    {
      kind: 'fill',
      x: right - width,
      y: baseline - 11.5,
      width,
      height: 16,
      colour: theme.colour.accent,
      reach: false,
    },
    { kind: 'text', x: right - width + 7, baseline, line: text.line },
  ];
}

/** A running head too long for its line ends in an ellipsis; the whole title stands on the cover. */
function shortened(text: string, room: number, setting: Setting) {
  const words = text.split(' ');
  let whole = plainWords(text, setting.theme.colour.muted, setting);
  while (whole.width > room && words.length > 1) {
    words.pop();
    whole = plainWords(`${words.join(' ')} …`, setting.theme.colour.muted, setting);
  }
  return whole;
}

function plainWords(text: string, colour: string, setting: Setting) {
  const { size } = setting.theme;
  const style = {
    face: 'regular',
    size: size.small,
    colour,
    rise: 0,
    underline: false,
    strike: false,
  } as const;
  return wordLine(text, addTag(undefined, 'Span'), style, setting);
}

function rule(x: number, y: number, width: number, setting: Setting): Mark {
  return { kind: 'fill', x, y, width, height: 0.6, colour: setting.theme.colour.line, reach: false };
}
