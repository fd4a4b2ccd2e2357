import { Chalk, type ChalkInstance } from 'chalk';
import { labels } from '../../locale/index.ts';
import { headOf, introOf, type LineOf, placeText } from '../../render/index.ts';
import { type AnswerGroup, type AnswerRow, countAnswers, type Underlag } from '../../report/index.ts';
import type { FormatOptions } from './checked-plan.ts';
import { hanging, type Row, rows } from './rows.ts';
import { visible } from './visible.ts';
import { wrap } from './wrap.ts';

/** The reporting view on a screen. Pure. */
export function underlagText(underlag: Underlag, lineOf: LineOf, { color, width }: FormatOptions): string {
  const ink = new Chalk({ level: color ? 1 : 0 });
  const intro = introOf(underlag);
  const mixed = underlag.questions.some(({ asked }) => asked === 'överenskommelsen');
  const seen = new Set<string>();
  const lines = [
    ...bold(ink, wrap(visible(`${labels.underlag.title}: ${underlag.title}`), width, '')),
    ...wrap(visible(headOf(underlag)), width, ''),
    ...wrap(labels.underlag.count(countAnswers(underlag)), width, ''),
    ...(underlag.days.length === 0 ? [] : ['']),
    ...underlag.days.flatMap((day) => hanging('– ', day, width)),
    ...(intro === undefined ? [] : ['', ...wrap(intro, width, '')]),
    ...underlag.questions.flatMap(({ text, asked, groups }, i) => [
      '',
      ...bold(ink, hanging(`${i + 1}. `, `${text}${mixed && asked === 'vanlig fråga' ? ' *' : ''}`, width)),
      ...groups.flatMap((group) => groupLines(group, seen, lineOf, ink, width)),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

function groupLines(
  group: AnswerGroup,
  seen: Set<string>,
  lineOf: LineOf,
  ink: ChalkInstance,
  width: number,
): readonly string[] {
  const { focus, recipients } = labels.underlag;
  const indent = group.title === undefined ? '  ' : '    ';
  // What an area is about is told where it is first met; the other questions ask about the same.
  const key = [group.title, ...group.areas, ...group.recipients].join('\n');
  const about: readonly Row[] = seen.has(key)
    ? []
    : [
        [focus, group.areas.includes(group.title ?? '') ? [] : group.areas],
        [recipients, group.recipients.length === 0 ? [] : [group.recipients.join(', ')]],
      ];
  seen.add(key);
  const answers = sameTogether(group.rows, lineOf);
  return [
    '',
    ...(group.title === undefined ? [] : bold(ink, wrap(visible(group.title), width, '  '))),
    ...rows([...about, ...answers], indent, width),
  ];
}

/** Rows that follow one another with the same label say it once. */
function sameTogether(all: readonly AnswerRow[], lineOf: LineOf): readonly Row[] {
  const together: (readonly [string, string[]])[] = [];
  for (const { label, value, place } of all) {
    const { missing, writtenIn } = labels.underlag;
    const words = value ?? `${missing} – ${writtenIn(placeText(place, lineOf))}`;
    const last = together.at(-1);
    if (last && last[0] === label) last[1].push(words);
    else together.push([label, [words]]);
  }
  return together.map(([label, values]) => [label, values.length > 1 ? values.map((v) => `• ${v}`) : values]);
}

function bold(ink: ChalkInstance, lines: readonly string[]): readonly string[] {
  return lines.map((line) => ink.bold(line));
}
