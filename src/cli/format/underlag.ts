import { Chalk, type ChalkInstance } from 'chalk';
import { labels } from '../../locale/index.ts';
import {
  aboutOf,
  headOf,
  inTextText,
  introOf,
  isMixed,
  type LineOf,
  missingText,
  placesOf,
  placeText,
} from '../../render/index.ts';
import {
  type AnsweredQuestion,
  type AnswerGroup,
  type AnswerRow,
  countAnswers,
  plainList,
  recipientsIn,
  sameTogether,
  shownPart,
  type Underlag,
  type UnderlagPart,
} from '../../report/index.ts';
import type { FormatOptions } from './checked-plan.ts';
import { hanging, type Row, rows } from './rows.ts';
import { visible } from './visible.ts';
import { wrap } from './wrap.ts';

interface Shown {
  readonly ink: ChalkInstance;
  readonly width: number;
  readonly mixed: boolean;
  readonly lineOf: LineOf;
}

/** The reporting view on a screen. Pure. */
export function underlagText(underlag: Underlag, lineOf: LineOf, { color, width }: FormatOptions): string {
  const ink = new Chalk({ level: color ? 1 : 0 });
  const intro = introOf(underlag);
  const shown: Shown = { ink, width, mixed: isMixed(underlag), lineOf };
  const lines = [
    ...bold(ink, wrap(visible(`${labels.underlag.title}: ${underlag.title}`), width, '')),
    ...wrap(visible(headOf(underlag)), width, ''),
    ...wrap(labels.underlag.count(countAnswers(underlag)), width, ''),
    ...(underlag.days.length === 0 ? [] : ['']),
    ...underlag.days.flatMap((day) => hanging('– ', day, width)),
    ...(intro === undefined ? [] : ['', ...wrap(intro, width, '')]),
    ...underlag.parts.flatMap((part, i) => partLines(part, i + 1, shown)),
  ];
  return `${lines.join('\n')}\n`;
}

function partLines(part: UnderlagPart, number: number, shown: Shown): readonly string[] {
  const { ink, width, lineOf } = shown;
  const { answered, inText, missing } = shownPart(part);
  const set = (words: readonly string[]) => words.flatMap((one) => wrap(visible(one), width, '  '));
  const last = [...inTextText(inText, lineOf), ...missingText(missing, lineOf)];
  const places = placesOf(part, lineOf);
  return [
    '',
    ...bold(ink, hanging(`${number}. `, part.title, width)),
    ...set(aboutOf(part)),
    ...answered.flatMap((question) => questionLines(question, part, shown)),
    ...(last.length === 0 ? [] : ['', ...set(last)]),
    ...(places.length === 0
      ? []
      : ['', ...dim(ink, rows([[labels.underlag.standsIn, places]], '  ', width))]),
  ];
}

function questionLines(
  { text, asked, groups }: AnsweredQuestion,
  part: UnderlagPart,
  shown: Shown,
): readonly string[] {
  const mark = shown.mixed && asked === 'vanlig fråga' ? ' *' : '';
  return [
    '',
    ...bold(shown.ink, wrap(visible(`${text}${mark}`), shown.width, '  ')),
    ...groups.flatMap((group, i) => groupLines(group, part, i === 0, shown)),
  ];
}

function groupLines(
  group: AnswerGroup,
  part: UnderlagPart,
  isFirst: boolean,
  { width, lineOf, ink }: Shown,
): readonly string[] {
  const { title } = group;
  const recipients = recipientsIn(group, part);
  const indent = title === undefined ? '    ' : '      ';
  const { missing, writtenIn } = labels.underlag;
  const words = ({ value, place }: AnswerRow) =>
    value ?? `${missing} – ${writtenIn(placeText(place, lineOf))}`;
  const answers = sameTogether(group.rows, words);
  const about: readonly Row[] =
    recipients.length === 0 ? [] : [[labels.underlag.recipients, [recipients.join(', ')]]];
  const plain = about.length === 0 ? plainList(answers) : undefined;
  return [
    ...(isFirst && title === undefined ? [] : ['']),
    ...(title === undefined ? [] : bold(ink, wrap(visible(title), width, '    '))),
    ...(plain
      ? plain.flatMap((value) => hanging(`${indent}• `, value, width))
      : rows([...about, ...answers.map(dotted)], indent, width)),
  ];
}

function dotted([label, values]: readonly [string, readonly string[]]): Row {
  return [label, values.length > 1 ? values.map((value) => `• ${value}`) : values];
}

function bold(ink: ChalkInstance, lines: readonly string[]): readonly string[] {
  return lines.map((line) => ink.bold(line));
}

function dim(ink: ChalkInstance, lines: readonly string[]): readonly string[] {
  return lines.map((line) => ink.dim(line));
}
