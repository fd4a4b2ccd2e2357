import { openDataLabels } from '../../locale/index.ts';
import type { OpenAmount, OpenData, OpenRow, OpenTable, OpenValue } from '../../report/index.ts';
import { csv } from '../csv.ts';

/** One table, with what its file's name ends in: ASCII, as the names of all reports are. */
export interface CsvTable {
  readonly name: 'aktiviteter' | 'mal' | 'indikatorer' | 'medel';
  readonly text: string;
}

/** Always all four: a table that has only its head says that the plan has nothing of the kind. */
export function openDataCsv(data: OpenData): readonly CsvTable[] {
  const { activities, goals, indicators, funds } = openDataLabels;
  const table = (name: CsvTable['name'], head: object, rows: readonly Row[]): CsvTable => ({
    name,
    text: csv([Object.values(head) as Row, ...rows]),
  });
  return [
    table('aktiviteter', activities, activityRows(data)),
    table('mal', goals, goalRows(data)),
    table('indikatorer', indicators, data.indicators.flatMap(indicatorRows)),
    table('medel', funds, fundRows(data)),
  ];
}

type Row = readonly string[];

/** Names may have commas in them. */
const many = (words: readonly string[]): string => words.join(' | ');

function titlesOf({ areas }: OpenData): ReadonlyMap<string, string> {
  return new Map(areas.map(({ id, title }) => [id, title]));
}

function activityRows(data: OpenData): readonly Row[] {
  const titles = titlesOf(data);
  return data.activities.map((activity) => [
    activity.area,
    titles.get(activity.area) ?? '',
    activity.id ?? '',
    activity.text,
    activity.status ?? '',
    activity.from ?? '',
    activity.due ?? '',
    many(activity.responsible),
    many(activity.goals),
    many(activity.indicators),
    many(activity.funds.map(({ line, amount }) => `${line}: ${amount.text}`)),
    activity.condition ?? '',
    activity.priority ?? '',
    activity.reason ?? '',
    activity.continues ?? '',
    many(activity.replacedBy),
    many(activity.parties),
    many(activity.alsoIn),
  ]);
}

function goalRows(data: OpenData): readonly Row[] {
  const titles = titlesOf(data);
  return data.goals.map((goal) => [
    goal.area,
    titles.get(goal.area) ?? '',
    goal.id ?? '',
    goal.text,
    many(goal.horizon),
    goal.due ?? '',
    many(goal.indicators),
    goal.outcome ?? '',
    goal.comment ?? '',
    many(goal.parties),
    many(goal.alsoIn),
  ]);
}

/** A row a value. An indicator without any has one row with none, so that it is not left out. */
function indicatorRows(indicator: OpenData['indicators'][number]): readonly Row[] {
  const { values } = openDataLabels;
  const { id, text, type, unit, source, better, baseline, target, series } = indicator;
  const head = [id, text, type ?? '', unit ?? '', source?.name ?? '', source?.key ?? '', better ?? ''];
  const row = (kind: string, of: Row, value: OpenValue): Row => [
    ...head,
    kind,
    ...of,
    value.period,
    value.text,
  ];
  const whole = ['', '', ''];
  const rows = [
    ...(baseline ? [row(values.baseline, whole, baseline)] : []),
    ...(target ? [row(values.target, whole, target)] : []),
    ...series.flatMap(({ level, name, sex, values: points }) =>
      points.map((value) => row(values.value, [level, name ?? '', sex ?? ''], value)),
    ),
  ];
  return rows.length > 0 ? rows : [[...head, '', ...whole, '', '']];
}

/** A row an amount, wherever it stands. What is unknown says so, and has no öre. */
function fundRows({ funds, activities }: OpenData): readonly Row[] {
  const { places, amounts } = openDataLabels;
  const row =
    (of: readonly [where: string, id: string, title: string, row: string], kind: string) =>
    (amount: OpenAmount | null): readonly Row[] =>
      amount
        ? [[...of, kind, amount.ore === null ? '' : String(amount.ore), amount.text, amount.precision ?? '']]
        : [];
  const lines = (funds?.lines ?? []).flatMap((line) => [
    ...Object.entries(line.amounts).flatMap(([field, amount]) =>
      row([places.line, line.id, line.title, ''], field)(amount),
    ),
    ...row([places.line, line.id, line.title, ''], amounts.fixed)(line.key?.fixed ?? null),
    ...row([places.line, line.id, line.title, ''], amounts.population)(line.key?.population ?? null),
    ...line.parts.flatMap((part) => row([places.part, part.id, part.title, line.id], 'belopp')(part.amount)),
  ]);
  return [
    ...lines,
    ...(funds?.tables ?? []).flatMap((table) => tableRows(table, row)),
    ...activities.flatMap(({ id, text, funds: allotted }) =>
      allotted.flatMap(({ line, amount }) =>
        row([places.activity, id ?? '', text, line], amounts.allotted)(amount),
      ),
    ),
  ];
}

type RowOf = (
  of: readonly [where: string, id: string, title: string, row: string],
  kind: string,
) => (amount: OpenAmount | null) => readonly Row[];

/** A row a cell: whose it is, and of which column. */
function tableRows({ id, title, columns, rows, totals }: OpenTable, row: RowOf): readonly Row[] {
  const { places, amounts, totals: sum } = openDataLabels;
  const cells = (name: string, { amounts: ofRow, total }: OpenRow) => [
    ...columns.flatMap((column, i) => row([places.table, id, title, name], column.id)(ofRow[i] ?? null)),
    ...row([places.table, id, title, name], amounts.total)(total),
  ];
  return [...rows.flatMap((line) => cells(line.name, line)), ...(totals ? cells(sum, totals) : [])];
}
