import { labels, localeFor } from '../../locale/index.ts';
import { type Activity, type Area, type Edition, responsibleIn, responsibleOf } from '../../model/index.ts';
import type { Inline, Table } from '../report.ts';
import { activityDetails, activityWords, goalWords, withAnchor } from './area-words.ts';

type Cell = readonly Inline[];

/** A row an activity: what, who, and the numbers of the goals it serves, in the columns that the author asked for. */
export function activityTable(area: Area, edition: Edition, caption: string): Table {
  const cells: { readonly [column: string]: (activity: Activity) => Cell } = {
    aktiviteter: (activity) =>
      area.table.includes('ansvariga')
        ? withAnchor(activity.id, activity.text, activityDetails(activity, edition))
        : activityWords(activity, edition),
    ansvariga: (activity) =>
      words(localeFor('sv').list(responsibleOf(activity, area), 'och') || labels.missing),
    mål: (activity) => words(goalNumbers(activity, area)),
  };
  const heads: { readonly [column: string]: string } = {
    aktiviteter: labels.activity,
    ansvariga: labels.responsible,
    mål: labels.goalNumbers,
  };
  // The activity names its row, so it stands first whatever the order asked for.
  const columns = ['aktiviteter', ...area.table.filter((column) => column !== 'aktiviteter').toReversed()];
  return {
    kind: 'table',
    caption,
    align: columns.map(() => 'left'),
    header: columns.map((column) => words(heads[column] ?? column)),
    rows: area.activities.map((activity) => columns.map((column) => cells[column]?.(activity) ?? [])),
    rowHeaders: true,
  };
}

/** «1 och 2»: places in the area's numbered list of goals. */
function goalNumbers(activity: Activity, area: Area): string {
  const numbers = area.goals.flatMap((goal, i) =>
    activity.goals.some((ref) => ref.id === goal.id) ? [String(i + 1)] : [],
  );
  return localeFor('sv').list(numbers, 'och');
}

/**
 * Goals, activities and responsible side by side where no activity says which goal it serves: one row that holds the sets,
 * since putting them on a line each would claim links that nobody wrote.
 */
export function setTable(area: Area, edition: Edition, caption: string): Table {
  const names = responsibleIn(area);
  const sets: { readonly [column: string]: Cell } = {
    mål: lines(area.goals.map((goal) => goalWords(goal, true))),
    aktiviteter: lines(area.activities.map((activity) => activityWords(activity, edition))),
    ansvariga: names.length === 0 ? words(labels.missing) : lines(names.map(words)),
  };
  const heads: { readonly [column: string]: string } = {
    mål: labels.goals,
    aktiviteter: labels.activities,
    ansvariga: labels.responsible,
  };
  return {
    kind: 'table',
    caption,
    align: area.table.map(() => 'left'),
    header: area.table.map((column) => words(heads[column] ?? column)),
    rows: [area.table.map((column) => sets[column] ?? [])],
    rowHeaders: false,
  };
}

function words(text: string): Cell {
  return [{ kind: 'text', text }];
}

/** Several texts in one cell, each on a line of its own behind a dash; one text needs none. */
export function lines(cells: readonly Cell[]): Cell {
  const dash: Inline = { kind: 'text', text: '– ' };
  if (cells.length < 2) return cells[0] ?? [];
  return cells.flatMap((cell, i): Cell => [...(i === 0 ? [] : [{ kind: 'break' } as const]), dash, ...cell]);
}
