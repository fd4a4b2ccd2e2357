import { labels, localeFor } from '../../locale/index.ts';
import { type Area, type Edition, plainText, type Section, type Subarea } from '../../model/index.ts';
import type { Block, Inline } from '../report.ts';
import { focusTitle } from './area-names.ts';
import { lines } from './area-table.ts';
import { activityWords, goalWords, indicatorIds } from './area-words.ts';

type Cell = readonly Inline[];

interface Column {
  readonly head: string;
  /** Whether any of the small areas has something to show in it. */
  readonly used: (sub: Subarea) => boolean;
  readonly cell: (sub: Subarea) => Cell;
}

/** Small areas on a row each. A column that none of them fills is left out; an empty cell among filled ones says so. */
export function subareaBlocks(section: Section, edition: Edition): readonly Block[] {
  if (section.subareas.length === 0) return [];
  const columns = columnsFor(edition).filter(({ used }) => section.subareas.some(used));
  const empty: Cell = [{ kind: 'text', text: labels.missing }];
  return [
    {
      kind: 'table',
      caption: labels.subareas(plainText(section.title)),
      align: columns.map(() => 'left'),
      header: columns.map(({ head }) => [{ kind: 'text', text: head }]),
      rows: section.subareas.map((sub) => columns.map(({ used, cell }) => (used(sub) ? cell(sub) : empty))),
      rowHeaders: true,
    },
  ];
}

function columnsFor(edition: Edition): readonly Column[] {
  const area = (used: (area: Area) => boolean) => (sub: Subarea) => used(sub.area);
  const text = (words: string): Cell => [{ kind: 'text', text: words }];
  const list = (words: readonly string[]) => text(localeFor('sv').list(words, 'och'));
  return [
    // The name of a row stands first, so that a reader of the table hears it with every cell.
    {
      head: labels.subarea,
      used: () => true,
      cell: ({ title, area }) => [
        { kind: 'anchor', id: area.id },
        { kind: 'text', text: title },
      ],
    },
    {
      head: labels.focusArea,
      used: area(({ focus, outside }) => focus.length > 0 || outside !== undefined),
      cell: ({ area }) =>
        area.outside === undefined
          ? list(area.focus.map(({ id }) => focusTitle(id, edition)))
          : text(labels.outsideBecause(area.outside)),
    },
    {
      head: labels.audiences,
      used: area(({ audiences }) => audiences.length > 0),
      cell: ({ area }) => list(area.audiences),
    },
    {
      head: labels.goals,
      used: area(({ goals }) => goals.length > 0),
      cell: ({ area }) => lines(area.goals.map((goal) => goalWords(goal, true))),
    },
    {
      head: labels.activities,
      used: area(({ activities }) => activities.length > 0),
      cell: ({ area }) => lines(area.activities.map((activity) => activityWords(activity, edition))),
    },
    {
      head: labels.responsible,
      used: area(({ responsible }) => responsible.length > 0),
      cell: ({ area }) => list(area.responsible),
    },
    {
      head: labels.indicators,
      used: area((of) => indicatorIds(of).length > 0),
      cell: ({ area }) => list(indicatorIds(area).map((id) => indicatorText(id, edition))),
    },
  ];
}

function indicatorText(id: string, { plan }: Edition): string {
  return plan.indicators.find((indicator) => indicator.id === id)?.text ?? id;
}
