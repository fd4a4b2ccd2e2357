import { labels, localeFor } from '../../locale/index.ts';
import type { Activity, Area, Edition, Goal } from '../../model/index.ts';
import { text } from '../blocks.ts';
import type { Inline, Table } from '../report.ts';
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
  const everybody = area.responsible.length > 0 ? labels.areaResponsible : labels.missing;
  const columns: readonly Column[] = [
    {
      head: labels.activity,
      cell: (activity) => withAnchor(activity.id, activity.text, activityDetails(activity, edition, form)),
    },
    ...when(form.hasResponsible, {
      head: labels.responsible,
      cell: ({ responsible }) => text(list(responsible, 'och') || everybody),
    }),
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
  return {
    kind: 'table',
    caption: undefined,
    name,
    align: columns.map(() => 'left'),
    header: columns.map(({ head }) => text(head)),
    rows: area.activities.map((activity) => columns.map(({ cell }) => cell(activity))),
    rowHeaders: true,
    rowsFrom: area.activities.map(({ origin }) => origin.span),
  };
}

/** An activity without a time or a goal has none: that is not something missing from the table. */
const NOTHING = '–';

function when(isUsed: boolean, column: Column): readonly Column[] {
  return isUsed ? [column] : [];
}

function numbersOf(activity: Activity, goals: readonly Goal[]): readonly string[] {
  return goals.flatMap((goal, i) =>
    activity.goals.some((ref) => ref.id === goal.id) ? [String(i + 1)] : [],
  );
}
