import { capital, labels } from '../../../locale/index.ts';
import { type Edition, type Indicator, plainText, type Question, valueOfYear } from '../../../model/index.ts';
import { type AreaInPlan, areasOf, sectionsWith } from '../areas.ts';
import type { AreaReader, Asked } from '../asked.ts';
import { sectionRows, textOf } from '../role-rows.ts';
import { row, whole } from '../rows.ts';
import type { AnswerGroup, AnswerRow } from '../underlag.ts';

/** How one knows what was reached: the indicators of an area that have a value or a target, and what stands under a heading or in a section for that. */
export const howOneKnows: AreaReader = {
  label: labels.underlag.howOneKnows,
  field: headingField,
  inArea: (area, asked) => [
    ...indicatorsOf(area, asked.edition)
      .map(indicatorRow)
      .filter(({ value }) => value !== undefined),
    ...underHeadings(area, asked.question, labels.underlag.howOneKnows),
  ],
  whole: toldOfAll,
  gap: 'text',
};

/** What was learned: only what stands under a heading or in a section for that, since nothing else says so. */
export const lessons: AreaReader = {
  label: labels.underlag.lessons,
  field: headingField,
  inArea: (area, { question }) => underHeadings(area, question, labels.underlag.lessons),
  whole: toldOfAll,
  gap: 'text',
};

function headingField({ headings, roles }: Question): string {
  return labels.underlag.headingFile(headings[0], roles[0]);
}

/** Sections of the area with a heading or a role that answers. One within another is told with it. */
function underHeadings(
  { sections }: AreaInPlan,
  { headings, roles }: Question,
  label: string,
): readonly AnswerRow[] {
  const names = headings.map((heading) => heading.toLowerCase());
  const fitting = sections.filter(
    ({ title, role, area }) =>
      (role !== undefined && roles.includes(role)) ||
      (area === undefined && names.includes(plainText(title).trim().toLowerCase())),
  );
  const inner = new Set(fitting.flatMap((section) => section.sections));
  return fitting
    .filter((section) => !inner.has(section))
    .map((section) => row(capital(label), textOf(section), section.origin, ''));
}

/** What sections outside the areas tell of the plan as a whole. */
function toldOfAll({ edition, question }: Asked): readonly AnswerGroup[] {
  const inAreas = new Set(areasOf(edition).flatMap(({ sections }) => sections));
  const rows = question.roles
    .filter((role) => sectionsWith(edition, role).some((section) => !inAreas.has(section)))
    .flatMap((role) => sectionRows(edition, role));
  return rows.length === 0 ? [] : whole(rows);
}

/** The indicators that an area, its goals or its activities name. */
function indicatorsOf({ area }: AreaInPlan, { plan }: Edition): readonly Indicator[] {
  const named = [
    ...(area.indicators ?? []),
    ...[...area.goals, ...area.activities].flatMap(({ indicators }) => indicators),
  ].map(({ id }) => id);
  return plan.indicators.filter(({ id }) => named.includes(id));
}

/** The newest value, and the target with where it began, in a line: the plan as a whole tells the rest. */
function indicatorRow(indicator: Indicator): AnswerRow {
  const { target, baseline, origin } = indicator;
  const words = [
    ...newestOf(indicator),
    ...(target === undefined
      ? []
      : [`${labels.target.toLowerCase()} ${labels.at(target.value, target.year)}`]),
    ...(baseline === undefined
      ? []
      : [`${labels.baseline.toLowerCase()} ${labels.at(baseline.value, baseline.year)}`]),
  ];
  const value = words.length === 0 ? undefined : words.join('; ');
  return row(labels.indicatorName(indicator.text, indicator.unit), value, origin, 'serier');
}

/** The value of the newest year that has one; whose it is is said where it is not all the county's. */
function newestOf(indicator: Indicator): readonly string[] {
  const periods = indicator.series.flatMap(({ values }) => values.map(([period]) => period)).sort();
  const newest = periods.filter((period) => valueOfYear(indicator, period) !== undefined).at(-1);
  if (newest === undefined) return [];
  const value = valueOfYear(indicator, newest)!;
  const those = indicator.series.filter(({ values }) =>
    values.some(([period, one]) => period === newest && one === value),
  );
  const [only] = those;
  const isPart = those.length === 1 && (only!.sex !== undefined || only!.level !== 'län');
  const whose = isPart ? `${labels.seriesName(only!.level, only!.name, only!.sex)} ` : '';
  return [`${whose}${labels.at(value, newest)}`];
}
