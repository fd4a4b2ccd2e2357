import { prompts } from '../../locale/index.ts';
import { plainWordsOfBlocks, type WordCell, type WordTable } from '../../parse/index.ts';
import { type AreaFound, ask, noArea } from './area-draft.ts';
import { type Column, cellAt, type GoalNumbers, readRow, wordsAt } from './goal-row.ts';
import { holdsPictures, type Line, linesIn } from './lines.ts';
import type { Taking } from './taking.ts';
import { columnField, isMissing, type WordField } from './words.ts';

/** A table that tells of goals or activities, area by area where a column names the areas. */
export interface GoalTable {
  readonly areas: readonly { readonly title: Line | undefined; readonly area: AreaFound }[];
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
    // Nothing below a name is the same name: whoever reads the table sees it so.
    const title =
      columns
        .filter(({ field }) => field === naming)
        .flatMap(({ at }) => linesIn(cellAt(cells, at)?.blocks ?? []))[0] ?? areas.at(-1)?.title;
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
): GoalNumbers | undefined {
  const column = columns.find(({ field }) => field === 'mål');
  if (!column || known === 0) return undefined;
  const said = rows.map((cells) => wordsAt(cells, column.at)).filter((words) => !isMissing(words));
  const isNumbers =
    said.length > 0 &&
    said.every((words) => /^\d{1,2}((, | och |,)\d{1,2})*$/.test(words.replace(/\s+/g, ' ')));
  return isNumbers ? { head: column.head, known } : undefined;
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
