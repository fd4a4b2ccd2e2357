import { labels, localeFor } from '../../locale/index.ts';
import type { Activity, Area, Edition, Goal } from '../../model/index.ts';
import { paragraph, text } from '../blocks.ts';
import type { Block, Inline, Table } from '../report.ts';
import { activityDetails, activityTime, withAnchor } from './area-words.ts';
import type { WorkForm } from './work-form.ts';

interface Column {
  readonly head: string;
  readonly cell: (activity: Activity) => readonly Inline[];
}

/**
 * A row an activity: what, who, when and how it goes, and the numbers of the goals it serves. `goals` in the order of their
 * numbers; none where numbers would tell nothing. A column that no row fills is left out.
 */
export function activityTable(
  area: Area,
  goals: readonly Goal[],
  edition: Edition,
  form: WorkForm,
  name: string,
): Table {
  const { list } = localeFor('sv');
  const everybody = area.responsible.length > 0 ? labels.areaResponsible : NOTHING;
  const nobody = nobodyFor(area).length;
  const what: Column = {
    head: labels.activity,
    cell: (activity) => withAnchor(activity.id, activity.text, activityDetails(activity, edition, form)),
  };
  const more: readonly Column[] = [
    ...when(
      area.activities.some((activity) => activityTime(activity, edition) !== ''),
      {
        head: labels.time,
        cell: (activity) => text(activityTime(activity, edition) || NOTHING),
      },
    ),
    ...when(goals.length > 0, {
      head: labels.goalNumbers,
      cell: (activity) => text(labels.goalPlaces(list(numbersOf(activity, goals), 'och')) || NOTHING),
    }),
  ];
  // Rows of a name alone would be no table.
  const who = when(form.hasResponsible && (nobody < area.activities.length || more.length === 0), {
    head: labels.responsible,
    cell: ({ responsible }) => text(list(responsible, 'och') || everybody),
  });
  const columns = [what, ...who, ...more];
  return {
    kind: 'table',
    caption: undefined,
    name,
    align: columns.map(() => 'left'),
    header: columns.map(({ head }) => text(head)),
    rows: area.activities.map((activity) => columns.map(({ cell }) => cell(activity))),
    rowHeaders: true,
    rowsFrom: area.activities.map(({ origin }) => origin.span),
    ...(form.hasResponsible && nobody > 0 && { noted: true }),
  };
}

/**
 * Below the table, where nobody is responsible for some of its rows: said once, since the same two words in most of its rows were all
 * that one saw of it.
 */
export function withoutResponsible(area: Area, form: WorkForm): readonly Block[] {
  const nobody = nobodyFor(area).length;
  if (!form.hasResponsible || nobody === 0) return [];
  return [paragraph(labels.responsibleMissing(nobody, area.activities.length))];
}

function nobodyFor(area: Area): readonly Activity[] {
  return area.responsible.length > 0
    ? []
    : area.activities.filter(({ responsible }) => responsible.length === 0);
}

/** An activity without a time or a goal has none: that is not something missing from the table. Whom nobody has named is told below it. */
const NOTHING = '–';

function when(isUsed: boolean, column: Column): readonly Column[] {
  return isUsed ? [column] : [];
}

function numbersOf(activity: Activity, goals: readonly Goal[]): readonly string[] {
  return goals.flatMap((goal, i) =>
    activity.goals.some((ref) => ref.id === goal.id) ? [String(i + 1)] : [],
  );
}
