import { prompts } from '../../locale/index.ts';
import { plainWordsOfBlocks, type WordCell, type WordTable } from '../../parse/index.ts';
import { type AreaFound, ask, noArea } from './area-draft.ts';
import { whenIn } from './days.ts';
import { detailsLast } from './details.ts';
import { holdsPictures, type Line, linesIn } from './lines.ts';
import { statusOf } from './status.ts';
import type { Taking } from './taking.ts';
import { columnField, horizonFirst, horizonsIn, isMissing, type WordField } from './words.ts';

/** A table that tells of goals or activities, area by area where a column names the areas. */
export interface GoalTable {
  readonly areas: readonly { readonly title: Line | undefined; readonly area: AreaFound }[];
}

interface Column {
  readonly field: WordField | undefined;
  readonly head: string;
  readonly at: number;
}

/** Reads a table whose head says that it holds goals and activities. Of all other tables nothing is taken. */
export function goalTable(table: WordTable, taking: Taking, knownGoals: number): GoalTable | undefined {
  const [head, ...rows] = table.rows;
  if (!head || rows.length === 0 || holdsPictures([table])) return undefined;
  const columns = head.cells.map((cell): Column => {
    const words = linesIn(cell.blocks)
      .map(({ text }) => text)
      .join(' ');
    return { field: columnField(words), head: words, at: cell.column };
  });
  if (head.cells.some(({ across }) => across > 1) || !saysGoals(columns)) return undefined;
  const filled = filledDown(rows.map(({ cells }) => cells));
  const numbers = goalNumbers(columns, filled, knownGoals);
  if (!numbers && !holdsSentences(columns, filled)) return undefined;
  for (const { head: words } of columns) taking.became.push({ line: table.line, words });
  const areas: { title: Line | undefined; area: AreaFound }[] = [];
  // Where no column names the area, the agreement's area does.
  const naming = columns.some(({ field }) => field === 'område') ? 'område' : 'fokus';
  let before: readonly WordCell[] = [];
  for (const cells of filled) {
    const title = columns
      .filter(({ field }) => field === naming)
      .flatMap(({ at }) => linesIn(cellAt(cells, at)?.blocks ?? []))[0];
    let here = areas.find((one) => one.title?.text === title?.text);
    if (!here) {
      here = { title, area: noArea() };
      areas.push(here);
    }
    if (naming === 'område')
      for (const { at } of columns.filter(({ field }) => field === 'fokus'))
        for (const line of linesIn(cellAt(cells, at)?.blocks ?? []))
          if (!here.area.focus.some(({ text }) => text === line.text)) here.area.focus.push(line);
    readRow(cells, before, columns, here.area, numbers, rows.length, taking);
    before = cells;
  }
  const [first] = areas;
  if (first)
    for (const { notes, line } of linesIn([table]))
      for (const id of notes) askNote(id, line, first.area, taking);
  return { areas };
}

/** A field has no footnotes: their words are asked about. */
function askNote(id: string, line: number, area: AreaFound, taking: Taking): void {
  const words = plainWordsOfBlocks(taking.document.notes.get(id)?.blocks ?? []);
  ask(area, 'aktiviteter', prompts.word.note(words));
  taking.tell('word/note', line, { words });
}

/** Goals or activities, and one thing more that belongs to them. */
function saysGoals(columns: readonly Column[]): boolean {
  const fields = new Set(columns.map(({ field }) => field));
  const others: readonly WordField[] = ['mål', 'aktivitet', 'ansvarig', 'indikator'];
  return (
    (fields.has('mål') || fields.has('aktivitet')) && others.filter((field) => fields.has(field)).length >= 2
  );
}

/** What is merged over several rows holds for each of them. */
function filledDown(rows: readonly (readonly WordCell[])[]): readonly (readonly WordCell[])[] {
  const above = new Map<number, WordCell>();
  return rows.map((cells) =>
    cells.map((cell) => {
      if (cell.down === 'more') return above.get(cell.column) ?? cell;
      above.set(cell.column, cell);
      return cell;
    }),
  );
}

/** A column of goals that holds only numbers points to the goals of the area: `1 och 2`. */
function goalNumbers(
  columns: readonly Column[],
  rows: readonly (readonly WordCell[])[],
  known: number,
): boolean {
  const column = columns.find(({ field }) => field === 'mål');
  if (!column || known === 0) return false;
  const said = rows.map((cells) => wordsAt(cells, column.at)).filter((words) => !isMissing(words));
  return (
    said.length > 0 &&
    said.every((words) => /^\d{1,2}((, | och |,)\d{1,2})*$/.test(words.replace(/\s+/g, ' ')))
  );
}

/** Goals and activities are sentences. A table of figures under the same words tells of something else. */
function holdsSentences(columns: readonly Column[], rows: readonly (readonly WordCell[])[]): boolean {
  const said = columns
    .filter(({ field }) => field === 'mål' || field === 'aktivitet')
    .flatMap(({ at }) => rows.map((cells) => wordsAt(cells, at)))
    .filter((words) => !isMissing(words));
  const sentences = said.filter((words) => /\p{L}+[^\p{L}]+\p{L}+/u.test(words));
  return said.length > 0 && sentences.length * 2 > said.length;
}

function cellAt(cells: readonly WordCell[], column: number): WordCell | undefined {
  return cells.find((cell) => cell.column <= column && column < cell.column + cell.across);
}

function wordsAt(cells: readonly WordCell[], column: number): string {
  return linesIn(cellAt(cells, column)?.blocks ?? [])
    .map(({ text }) => text)
    .join(' ');
}

function readRow(
  cells: readonly WordCell[],
  before: readonly WordCell[],
  columns: readonly Column[],
  area: AreaFound,
  numbers: boolean,
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
  const pointed = numbers ? numbersIn(linesAt('mål'), taking) : rowCount > 1 ? lastGoals : [];
  const isOwn = rowCount > 1 || activities.length === 1;
  const when = timeOf(linesAt('tid'), linesAt('status'), area, activities[0]?.text ?? '', taking);
  for (const { text: whole, line } of activities) {
    const { said: became, ...details } = detailsLast(whole);
    taking.became.push({ line, words: became });
    area.activities.push({
      line,
      responsible: isOwn ? named.map((one) => one.text) : [],
      goals: pointed,
      ...details,
      ...when,
    });
  }
  if (!isOwn || activities.length === 0) area.responsible.push(...named.map(({ text }) => text));
  for (const line of newAt('indikator') ? linesAt('indikator') : []) area.indicators.push(line);
  if (newAt('målgrupp')) area.audiences.push(...linesAt('målgrupp').map(({ text }) => text));
  askRest(cells, before, columns, area, activities[0]?.text ?? wordsAt(cells, 0), taking);
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

function numbersIn(lines: readonly Line[], taking: Taking): readonly number[] {
  return lines.flatMap(({ text, line }) => {
    taking.became.push({ line, words: text });
    return [...text.matchAll(/\d+/g)].map(([number]) => Number(number) - 1);
  });
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
