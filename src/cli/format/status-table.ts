import { Chalk } from 'chalk';
import { addTo } from '../../diagnostics/index.ts';
import { type Locale, labels } from '../../locale/index.ts';
import { countOf, UNDERTAKING_STATES } from '../../standing/index.ts';
import type { StandingInPlace, StatusFormatOptions } from './standing-in-place.ts';
import { visible } from './visible.ts';

/** Several plans beside each other, a row each, by county; columns that no plan has anything in are left out. */
export function statusTable(
  all: readonly StandingInPlace[],
  locale: Locale,
  { color, width }: StatusFormatOptions,
): string {
  const say = locale.commands.status;
  const ink = new Chalk({ level: color ? 1 : 0 });
  const states = UNDERTAKING_STATES.filter((state) =>
    all.some(({ standing }) => countOf(standing.undertakings, state) > 0),
  );
  const head = [say.columns.plan, ...states.map((state) => say.shortStates[state]), say.columns.nextDay];
  const rowOf = ({ standing, days }: StandingInPlace) => [
    visible(standing.plan),
    ...states.map((state) => numberOf(countOf(standing.undertakings, state), say.columns.none)),
    days.find(({ day }) => day !== undefined)?.day ?? say.columns.none,
  ];
  const counties = new Map<string, string[][]>();
  for (const one of all) addTo(counties, labels.countyHeading(one.standing.county), rowOf(one));
  const cells = [...counties.values()].flat();
  const widths = head.map((title, i) => Math.max(title.length, ...cells.map((row) => row[i]!.length)));
  const isNumber = (i: number) => i > 0 && i < head.length - 1;
  const line = (row: readonly string[]) =>
    row
      .map((cell, i) => (isNumber(i) ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!)))
      .join('  ')
      .trimEnd();
  const isWide = widths.reduce((sum, one) => sum + one + 2, -2) > width;
  const lines = (row: readonly string[]) => (isWide ? below(head, row) : line(row));
  const blocks = [...counties].map(([county, own]) =>
    [ink.bold(visible(county)), ...own.map(lines)].join('\n'),
  );
  return `${[...(isWide ? [] : [ink.bold(line(head))]), ...blocks].join('\n\n')}\n`;
}

/** Too wide for the screen: each number on a line of its own, with its word. */
function below([, ...head]: readonly string[], [plan = '', ...row]: readonly string[]): string {
  const column = Math.max(...head.map((title) => title.length));
  return [plan, ...row.map((cell, i) => `  ${head[i]!.padEnd(column)}  ${cell}`)].join('\n');
}

/** Nothing is told from nought by a sign of its own. */
function numberOf(count: number, none: string): string {
  return count === 0 ? none : String(count);
}
