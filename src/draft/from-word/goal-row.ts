import { prompts } from '../../locale/index.ts';
import type { WordCell } from '../../parse/index.ts';
import { type AreaFound, ask } from './area-draft.ts';
import { whenIn } from './days.ts';
import { detailsLast } from './details.ts';
import { type Line, linesIn } from './lines.ts';
import { statusOf } from './status.ts';
import type { Taking } from './taking.ts';
import { horizonFirst, horizonsIn, isMissing, type WordField } from './words.ts';

/** A column of a table of goals, by what its head says. */
export interface Column {
  readonly field: WordField | undefined;
  readonly head: string;
  readonly at: number;
}

/** A column that points to goals by their numbers, and how many goals there are. */
export interface GoalNumbers {
  readonly head: string;
  readonly known: number;
}

/** The cell that covers a column. */
export function cellAt(cells: readonly WordCell[], column: number): WordCell | undefined {
  return cells.find((cell) => cell.column <= column && column < cell.column + cell.across);
}

export function wordsAt(cells: readonly WordCell[], column: number): string {
  return linesIn(cellAt(cells, column)?.blocks ?? [])
    .map(({ text }) => text)
    .join(' ');
}

/** Takes what one row says into the area that it tells of. */
export function readRow(
  cells: readonly WordCell[],
  before: readonly WordCell[],
  columns: readonly Column[],
  area: AreaFound,
  numbers: GoalNumbers | undefined,
  rowCount: number,
  taking: Taking,
): void {
  const linesAt = (field: WordField): readonly Line[] =>
    columns
      .filter((column) => column.field === field)
      .flatMap(({ at }) => linesIn(cellAt(cells, at)?.blocks ?? []))
      .filter((line) => said(line, taking));
  /** Lines of a cell that the row above had as well say nothing new. */
  const newAt = (field: WordField): boolean =>
    columns.some(
      (column) => column.field === field && cellAt(cells, column.at) !== cellAt(before, column.at),
    );

  const goalsFrom = area.goals.length;
  if (!numbers && newAt('mål')) {
    for (const column of columns.filter(({ field }) => field === 'mål'))
      for (const line of linesIn(cellAt(cells, column.at)?.blocks ?? []).filter((one) => said(one, taking)))
        area.goals.push(goalOf(line, horizonsOfHead(column.head), taking));
  }
  const ownGoals = area.goals.slice(goalsFrom).map((_, i) => goalsFrom + i);
  const lastGoals = !newAt('mål') && !numbers ? goalsBefore(area) : ownGoals;
  const named = linesAt('ansvarig');
  const activities = linesAt('aktivitet');
  const about = activities[0]?.text ?? linesAt('mål')[0]?.text ?? wordsAt(cells, 0);
  const pointed = numbers
    ? goalsPointedTo(linesAt('mål'), numbers, area, about, taking)
    : rowCount > 1
      ? lastGoals
      : [];
  const isOwn = rowCount > 1 || activities.length === 1;
  const times = [...linesAt('tid'), ...linesAt('status')];
  const merged = newAt('aktivitet') ? [] : activities.map((line) => placeIn(area, line));
  if (activities.length === 0) askTimes(times, area, about, taking);
  else if (merged.length > 0 && !merged.includes(-1)) {
    // An activity of several rows is one: each row says more of it.
    for (const at of merged) sayMore(area, at, isOwn ? named.map((one) => one.text) : [], pointed);
    if (newAt('tid') || newAt('status')) askTimes(times, area, about, taking);
  } else {
    const when = timeOf(linesAt('tid'), linesAt('status'), area, about, taking);
    for (const { text: whole, line } of activities) {
      const { said: became, ...details } = detailsIn(whole, when);
      taking.became.push({ line, words: became });
      area.activities.push({
        line,
        responsible: isOwn ? named.map((one) => one.text) : [],
        goals: pointed,
        ...details,
        ...when,
      });
    }
  }
  if (!isOwn || activities.length === 0) area.responsible.push(...named.map(({ text }) => text));
  for (const line of newAt('indikator') ? linesAt('indikator') : []) area.indicators.push(line);
  if (newAt('målgrupp')) area.audiences.push(...linesAt('målgrupp').map(({ text }) => text));
  askRest(cells, before, columns, area, about, taking);
}

/** Whether a line says anything. «Uppgift saknas» is what is shown where nothing is said. */
function said({ text, line }: Line, taking: Taking): boolean {
  if (!isMissing(text)) return true;
  taking.became.push({ line, words: text });
  return false;
}

function horizonsOfHead(head: string) {
  const horizons = horizonsIn(head);
  return horizons.length === 2 ? [] : horizons;
}

export function goalOf(line: Line, otherwise: readonly ('kort' | 'lång')[], taking: Taking) {
  const { horizons, rest, said: prefix } = horizonFirst(line.text);
  if (prefix !== '') taking.became.push({ line: line.line, words: prefix });
  return { text: rest, line: line.line, horizons: horizons.length > 0 ? horizons : otherwise };
}

function goalsBefore({ activities }: AreaFound): readonly number[] {
  return activities.at(-1)?.goals ?? [];
}

/** The goals that a cell points to. A number that no goal has is asked about. */
function goalsPointedTo(
  lines: readonly Line[],
  { head, known }: GoalNumbers,
  area: AreaFound,
  about: string,
  taking: Taking,
): readonly number[] {
  return lines.flatMap(({ text, line }) => {
    const numbers = [...text.matchAll(/\d+/g)].map(([number]) => Number(number));
    if (numbers.every((number) => number >= 1 && number <= known)) taking.became.push({ line, words: text });
    else {
      ask(area, 'aktiviteter', prompts.word.column(head, text, about));
      taking.tell('word/column', line, { column: head, words: text });
    }
    return numbers.filter((number) => number >= 1 && number <= known).map((number) => number - 1);
  });
}

/** Where the activity of a line that has been read already stands. */
function placeIn({ activities }: AreaFound, { line, text }: Line): number {
  const { text: alone } = detailsLast(text);
  return activities.findLastIndex((one) => one.line === line && (one.text === text || one.text === alone));
}

function sayMore(
  { activities }: AreaFound,
  at: number,
  responsible: readonly string[],
  goals: readonly number[],
): void {
  const one = activities[at]!;
  activities[at] = {
    ...one,
    responsible: [...new Set([...one.responsible, ...responsible])],
    goals: [...new Set([...one.goals, ...goals])],
  };
}

/** What an activity's own brackets say, unless the columns say something else: then its words stay as they are. */
function detailsIn(whole: string, when: ReturnType<typeof timeOf>): ReturnType<typeof detailsLast> {
  const details = detailsLast(whole);
  const differs = (['from', 'due', 'status'] as const).some(
    (field) => details[field] !== undefined && when[field] !== undefined && details[field] !== when[field],
  );
  return differs ? { text: whole, said: '' } : details;
}

/** A time where no activity is that it could belong to. */
function askTimes(times: readonly Line[], area: AreaFound, about: string, taking: Taking): void {
  for (const { text, line } of times) {
    ask(area, 'aktiviteter', prompts.word.unclear(text, about));
    taking.tell('word/unclear', line, { words: text });
  }
}

/** When, and how it goes. What says neither as a field can is asked about with its own words. */
function timeOf(
  times: readonly Line[],
  states: readonly Line[],
  area: AreaFound,
  about: string,
  taking: Taking,
): { from?: string; due?: string; status?: string } {
  const found: { from?: string; due?: string; status?: string } = {};
  for (const { text, line } of [...times, ...states])
    for (const part of text.split(/,\s+/)) {
      const when = whenIn(part);
      const status = statusOf(part);
      if (when && found.due === undefined) {
        found.due = when.to;
        if (when.from !== undefined) found.from = when.from;
      } else if (status !== undefined && found.status === undefined) found.status = status;
      else {
        ask(area, 'aktiviteter', prompts.word.unclear(part, about));
        taking.tell('word/unclear', line, { words: part });
        continue;
      }
      taking.became.push({ line, words: part });
    }
  return found;
}

/** Columns that no field answers: their words stay, as a question at the place. */
function askRest(
  cells: readonly WordCell[],
  before: readonly WordCell[],
  columns: readonly Column[],
  area: AreaFound,
  about: string,
  taking: Taking,
): void {
  for (const { field, head, at } of columns) {
    const known = field !== undefined && field !== 'medel' && field !== 'nummer';
    const cell = cellAt(cells, at);
    if (!cell || known || cell === cellAt(before, at)) continue;
    const lines = linesIn(cell.blocks);
    const words = lines.map(({ text }) => text).join('; ');
    if (isMissing(words)) continue;
    ask(area, 'aktiviteter', prompts.word.column(head, words, about));
    taking.tell('word/column', lines[0]!.line, { column: head, words });
  }
}
