import { labels, localeFor } from '../../locale/index.ts';
import type { Activity, Area } from '../../model/index.ts';
import type { Inline, Table } from '../report.ts';
import { activityWords, goalWords } from './area.ts';

type Cell = readonly Inline[];
type Row = { readonly mål: Cell; readonly aktiviteter: Cell; readonly ansvariga: Cell };

const HEADS: { readonly [column: string]: string } = {
  mål: labels.goals,
  aktiviteter: labels.activities,
  ansvariga: labels.responsible,
};

/**
 * Goals, activities and responsible side by side. Where an activity names a goal, its row stands with the goal; where none
 * does, one row holds the sets as they are, since putting them on one line each would claim links that nobody wrote.
 */
export function areaTable(area: Area, title: string): Table {
  const linked = area.activities.some((activity) => activity.goals.length > 0);
  const rows = linked ? linkedRows(area) : [setRow(area)];
  const columns = area.table as readonly (keyof Row)[];
  return {
    kind: 'table',
    caption: labels.areaTable(title),
    align: columns.map(() => 'left'),
    header: columns.map((column) => [{ kind: 'text', text: HEADS[column] ?? column }]),
    rows: rows.map((row) => columns.map((column) => row[column])),
    rowHeaders: false,
  };
}

function linkedRows(area: Area): readonly Row[] {
  const row = (goal: Cell, activities: readonly Activity[]): Row => ({
    mål: goal,
    aktiviteter: lines(activities.map((activity) => activityWords(activity, area))),
    ansvariga: responsibleOf(activities, area),
  });
  const rows = area.goals.map((goal) =>
    row(goalWords(goal), area.activities.filter((activity) => activity.goals.some((ref) => ref.id === goal.id))),
  );
  const rest = area.activities.filter((activity) => activity.goals.length === 0);
  return rest.length === 0 ? rows : [...rows, row([], rest)];
}

function setRow(area: Area): Row {
  return {
    mål: lines(area.goals.map(goalWords)),
    aktiviteter: lines(area.activities.map((activity) => activityWords(activity, area))),
    ansvariga: responsibleOf(area.activities, area),
  };
}

function responsibleOf(activities: readonly Activity[], area: Area): Cell {
  const names = [...new Set([...area.responsible, ...activities.flatMap((activity) => activity.responsible)])];
  return [{ kind: 'text', text: names.length === 0 ? labels.missing : localeFor('sv').list(names, 'och') }];
}

/** Several texts in one cell, each on a line of its own. */
function lines(cells: readonly Cell[]): Cell {
  return cells.flatMap((cell, i): Cell => (i === 0 ? cell : [{ kind: 'break' }, ...cell]));
}
