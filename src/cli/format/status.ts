import { Chalk, type ChalkInstance } from 'chalk';
import { beginning, capital, type Locale, labels } from '../../locale/index.ts';
import type { DutyDay, Edition } from '../../model/index.ts';
import { csv as csvOf } from '../../render/index.ts';
import { numberedName, sumText } from '../../report/index.ts';
import {
  countOf,
  type Standing,
  type Sum,
  sumOf,
  UNDERTAKING_STATES,
  type Undertaking,
} from '../../standing/index.ts';
import type { StatusTextFormat } from '../output-formats.ts';
import { jsonText } from './json-text.ts';
import type { Places } from './places.ts';
import { hanging, rows } from './rows.ts';
import type { StandingInPlace, StatusFormatOptions } from './standing-in-place.ts';
import { statusTable } from './status-table.ts';
import { visible } from './visible.ts';
import { wrap } from './wrap.ts';
import { lineAt } from './years.ts';

type StatusFormatter = (
  all: readonly StandingInPlace[],
  locale: Locale,
  options: StatusFormatOptions,
) => string;

interface Page {
  readonly ink: ChalkInstance;
  readonly locale: Locale;
  readonly width: number;
  readonly places: Places;
}

const text: StatusFormatter = (all, locale, options) =>
  options.together
    ? statusTable(all, locale, options)
    : all.map((one) => pageOf(one, locale, options)).join('\n\n');

function pageOf(one: StandingInPlace, locale: Locale, { color, width }: StatusFormatOptions): string {
  const { standing, edition, days, places } = one;
  const say = locale.commands.status;
  const page: Page = { ink: new Chalk({ level: color ? 1 : 0 }), locale, width, places };
  const { plan } = edition;
  const about = [
    say.countedOn(standing.today),
    ...(standing.previous.length === 0 ? [] : [say.against(standing.previous)]),
    ...(standing.unread.length === 0 ? [] : [say.unread(standing.unread)]),
  ];
  const late = standing.undertakings.filter(({ state }) => state === 'late');
  const silent = standing.undertakings.filter(({ state }) => state === 'silent');
  const blocks = [
    [
      ...wrap(say.title(plan.name, labels.kind[plan.kind], labels.knownCounty(plan.county)), width, '').map(
        (line) => page.ink.bold(line),
      ),
      ...wrap(about.join(' '), width, ''),
    ],
    wholeLines(standing, page),
    dayLines(days, edition, page),
    areaLines(standing, page),
    listLines(say.late, late, standing, page),
    listLines(say.silent, silent, standing, page),
    ...(late.length + silent.length === 0 && standing.undertakings.length > 0
      ? [wrap(say.nothingLate, width, '')]
      : []),
    remainingLines(standing, page),
    responsibleLines(standing, page),
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function wholeLines(standing: Standing, { locale, width }: Page): readonly string[] {
  const say = locale.commands.status;
  const { undertakings, money, areas } = standing;
  const allotted = sumOf(areas.flatMap((area) => area.money.allotted?.amounts ?? []));
  const known = (sum: Sum) => sumText(sum) ?? say.unknownAmount;
  const amounts = [
    ...(money?.had ? [known(money.had)] : []),
    ...(allotted && allotted.amounts.length > 0 ? [`${say.allotted} ${known(allotted)}`] : []),
    ...(money?.used ? [`${say.used} ${known(money.used)}`] : []),
  ];
  if (undertakings.length === 0) return [...wrap(say.nothing, width, '')];
  const counted = `${say.undertakings(undertakings.length)}: ${countsOf(undertakings, locale)}`;
  return rows(
    [
      [say.whole, [counted]],
      [say.money, amounts.length === 0 ? [] : [amounts.join(', ')]],
    ],
    '',
    width,
  );
}

function dayLines(
  days: readonly DutyDay[],
  { agreement }: Edition,
  { ink, locale, width }: Page,
): readonly string[] {
  if (!agreement || days.length === 0) return [];
  const sentences = locale.days.sentences(agreement.id, days);
  return [
    ink.bold(locale.commands.status.days),
    ...sentences.flatMap((one) => wrap(visible(one), width, '  ', '    ')),
  ];
}

function areaLines({ areas, besides }: Standing, { ink, locale, width }: Page): readonly string[] {
  const say = locale.commands.status;
  const rest = besides.flatMap(({ undertakings }) => undertakings);
  const counted = [
    ...areas.map((area) => [numberedName(area), area.undertakings] as const),
    [say.besides, rest] as const,
  ].filter(([, undertakings]) => undertakings.length > 0);
  if (counted.length < 2) return [];
  return [
    ink.bold(say.areas),
    ...counted.flatMap(([name, undertakings]) => [
      ...wrap(visible(name), width, '  ', '    '),
      ...wrap(countsOf(undertakings, locale), width, '      '),
    ]),
  ];
}

function listLines(
  title: string,
  undertakings: readonly Undertaking[],
  standing: Standing,
  page: Page,
): readonly string[] {
  if (undertakings.length === 0) return [];
  const { ink } = page;
  return [
    ink.bold(`${title} (${undertakings.length})`),
    ...undertakings.flatMap((one) => itemLines(one, standing, page)),
  ];
}

function itemLines(
  one: Undertaking,
  standing: Standing,
  { ink, locale, width, places }: Page,
): readonly string[] {
  const say = locale.commands.status;
  const where = [...standing.areas, ...standing.besides].find((part) => part.undertakings.includes(one));
  const facts = [
    ...(where ? [numberedName(where)] : []),
    one.responsible.length === 0 ? say.nobody : one.responsible.join(', '),
    ...(one.due === undefined ? [] : [one.overdue ? say.wasDue(one.due) : say.due(one.due)]),
    ...(one.reason === undefined ? [] : [say.because(one.reason)]),
    ...(one.from === undefined ? [] : [say.promisedIn(one.from)]),
  ];
  return [
    ...hanging('  • ', cut(one.text), width),
    ...wrap(visible(facts.join(' · ')), width, '    '),
    ...wrap(visible(lineAt(places, one.place.span)), width, '    ').map((line) => ink.dim(line)),
  ];
}

/** What falls due until the next day that has to be kept, and what is asked of the plan before and nobody has answered. */
function remainingLines(standing: Standing, page: Page): readonly string[] {
  const { day, due, besides } = standing.remaining;
  const say = page.locale.commands.status;
  const open = due.filter(({ state }) => state !== 'late');
  if (open.length + besides.length === 0) return [];
  const title = day?.day === undefined ? say.remaining : say.remainingBefore(day.day);
  return [
    page.ink.bold(`${title} (${open.length + besides.length})`),
    ...open.flatMap((one) => itemLines(one, standing, page)),
    ...besides.flatMap(({ kind, text: what, place }) => [
      ...hanging('  • ', `${capital(say.kinds[kind])}: ${cut(what)}`, page.width),
      ...wrap(visible(lineAt(page.places, place.span)), page.width, '    ').map((line) => page.ink.dim(line)),
    ]),
  ];
}

function responsibleLines({ responsible }: Standing, { ink, locale, width }: Page): readonly string[] {
  const known = responsible.filter(({ undertakings }) => undertakings.length > 0);
  if (known.length === 0) return [];
  return [
    ink.bold(locale.commands.status.responsible),
    ...known.flatMap(({ name, undertakings }) => [
      ...wrap(visible(name), width, '  ', '    '),
      ...wrap(countsOf(undertakings, locale), width, '      '),
    ]),
  ];
}

function countsOf(undertakings: readonly Undertaking[], locale: Locale): string {
  const { counts } = locale.commands.status;
  return counts(
    UNDERTAKING_STATES.flatMap((state) => {
      const count = countOf(undertakings, state);
      return count === 0 ? [] : [[state, count] as const];
    }),
  );
}

/** A whole paragraph may be marked; its beginning tells which it is. */
const LONGEST = 160;

function cut(what: string): string {
  return visible(beginning(what, LONGEST));
}

/** The standing itself, with lines in place of spans. */
const json: StatusFormatter = (all) =>
  jsonText({
    version: 1,
    plans: all.map(({ standing, places }) => {
      const { day, ...remaining } = standing.remaining;
      return withLines({ ...standing, remaining: { day: day?.day, ...remaining } }, places);
    }),
  });

/** Spans become `{file, line}`, money its öre as text, and what is not known null: nobody may take a missing key for nought. */
function withLines(value: unknown, places: Places): unknown {
  if (value === undefined) return null;
  if (typeof value === 'bigint') return String(value);
  if (Array.isArray(value)) return value.map((one) => withLines(one, places));
  if (value === null || typeof value !== 'object') return value;
  if (isSpan(value)) return { file: value.path, line: places.start(value).line };
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inside]) => typeof inside !== 'function')
      .map(([key, inside]) => [key, withLines(inside, places)]),
  );
}

function isSpan(value: object): value is { path: string; start: number; end: number } {
  return 'path' in value && 'start' in value && 'end' in value;
}

/** An undertaking a row. */
const csv: StatusFormatter = (all, { commands: { status: say } }) =>
  csvOf([
    say.csv,
    ...all.flatMap(({ standing, places }) =>
      [...standing.areas, ...standing.besides].flatMap((part) =>
        part.undertakings.map((one) => [
          standing.plan,
          standing.county,
          numberedName(part),
          one.id ?? '',
          one.text,
          say.states[one.state],
          one.status ?? '',
          one.due ?? '',
          one.responsible.join(', '),
          one.reason ?? '',
          one.from ?? '',
          one.place.span.path,
          String(places.start(one.place.span).line),
        ]),
      ),
    ),
  ]);

export const STATUS_FORMATTERS: { readonly [F in StatusTextFormat]: StatusFormatter } = { text, json, csv };
