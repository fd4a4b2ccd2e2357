import { RUNNER_COMMAND, type Severity } from '../../diagnostics/index.ts';
import type { Locale } from '../../locale/index.ts';
import { groupWeighed } from './alike.ts';
import type { Formatter } from './checked-plan.ts';
import { visible } from './visible.ts';
import { countsOf, linesOf, SEVERITIES, sumOf, type Weighed, weighed } from './weighed.ts';

/** How many annotations of each level GitHub shows from one step. The rest it drops without a word. */
const SHOWN = 10;

const LEVELS: Readonly<Record<Severity, string>> = {
  fel: 'error',
  varning: 'warning',
  upplysning: 'notice',
};

/**
 * Workflow commands that GitHub shows as annotations beside the lines, the most important first. What it would not show stands
 * as plain lines, and a notice says how many they are.
 */
export const github: Formatter = (plans, locale, { prefix = '', notes = [] }) => {
  // A change is to answer for what it has brought; what stood there before is counted in the notice.
  const all = weighed(plans).filter(({ fresh }) => fresh);
  // The notice that tells the rest takes one of the ten places of its level.
  const room = { fel: SHOWN, varning: SHOWN, upplysning: SHOWN - 1 };
  const groups = SEVERITIES.flatMap((severity) => {
    const some = all.filter(({ diagnostic }) => diagnostic.severity === severity);
    // Where there is no room for each, ten that are different say more than ten that are alike.
    const apart = some.length <= room[severity] ? some.map((one) => [one]) : groupWeighed(some, locale);
    return apart.slice(0, room[severity]);
  });
  const shown = new Set(groups.map(([first]) => first!));
  const rest = all.filter((one) => !shown.has(one));
  const beyond = countsOf(
    rest.map(({ diagnostic }) => diagnostic),
    locale,
  );
  return [
    command('notice', { title: 'plan check' }, [...noticeLines(plans, beyond, locale), ...notes]),
    ...groups.map((group) => annotation(group, locale, prefix)),
    ...rest.map((one) => plainLine(one, locale)),
  ].join('');
};

function noticeLines(
  plans: Parameters<Formatter>[0],
  beyond: string | undefined,
  locale: Locale,
): readonly string[] {
  return [
    ...plans.map((plan) => sumOf(plan, locale)),
    ...(beyond === undefined ? [] : [locale.ci.notAnnotated(beyond)]),
    locale.ci.removedLines,
  ];
}

/** The first of those that are alike, and where the others are. */
function annotation([first, ...others]: readonly Weighed[], locale: Locale, prefix: string): string {
  const { diagnostic, places, plan } = first!;
  const { code, severity, span } = diagnostic;
  const [start, end] = [places.start(span), places.end(span)];
  const place = {
    file: `${prefix}${places.file(span)}`,
    line: String(start.line),
    endLine: String(end.line),
    // GitHub takes columns only for what stands on one line.
    ...(start.line === end.line ? { col: String(start.column), endColumn: String(end.column) } : {}),
    title: `${plan}: ${locale.severity[severity]} ${code}`,
  };
  return command(LEVELS[severity], place, [...linesOf(diagnostic, locale), ...alsoIn(others, locale)]);
}

/** More places than this are counted. */
const MOST_ALIKE = 10;

function alsoIn(others: readonly Weighed[], { commands }: Locale): readonly string[] {
  if (others.length === 0) return [];
  const named = others.slice(0, MOST_ALIKE).map(({ diagnostic, places }) => places.name(diagnostic.span));
  const rest = others.length - named.length;
  return [commands.alike(others.length), ...named, ...(rest === 0 ? [] : [commands.moreRelated(rest)])];
}

function command(
  level: string,
  properties: Readonly<Record<string, string>>,
  lines: readonly string[],
): string {
  const words = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(visible(value))}`);
  return `::${level} ${words.join(',')}::${escapeData(lines.map(visible).join('\n'))}\n`;
}

/** As GitHub's own toolkit does it: a percent sign first, then what would end the line. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** The same, and what would end the property. */
function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** A line of the log that is no command: the older form of a command is looked for anywhere in a line. */
function plainLine({ diagnostic, places }: Weighed, locale: Locale): string {
  const words = [
    places.name(diagnostic.span),
    locale.severity[diagnostic.severity],
    diagnostic.code,
    ...linesOf(diagnostic, locale),
  ];
  return `- ${visible(words.join('  ').replaceAll('\n', ' ')).replace(RUNNER_COMMAND, '## ')}\n`;
}
