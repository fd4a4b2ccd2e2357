import { Chalk, type ChalkInstance } from 'chalk';
import type { Diagnostic, SourceText, Span } from '../../diagnostics/index.ts';
import { type Locale, sentenceOf } from '../../locale/index.ts';
import { filesOf, firstSentence, groupAlike } from './alike.ts';
import type { CheckedPlan, FormatOptions, Formatter } from './checked-plan.ts';
import { excerpt } from './excerpt.ts';
import { byWeight, shortLines } from './in-short.ts';
import { type Places, placesIn } from './places.ts';
import { freshIn, sinceText } from './since.ts';
import { visible } from './visible.ts';
import { labelOf, sumOf } from './weighed.ts';
import { wrap } from './wrap.ts';

/** Beyond this nobody reads on, and a hostile file has half a million. */
const MOST = 500;

/** Findings for people: the place, the line underlined, what is there, what was expected, what to do; a sum at the end. */
export const pretty: Formatter = (plans, locale, options) =>
  [
    ...plans.map((plan) => planText(plan, locale, options)),
    ...(options.notes ?? []).map((note) => `${wrap(note, options.width, '').join('\n')}\n`),
  ].join('\n');

function planText(plan: CheckedPlan, locale: Locale, options: FormatOptions): string {
  const ink = new Chalk({ level: options.color ? 1 : 0 });
  const places = placesIn(plan.sources);
  const fresh = freshIn(plan);
  const groups = options.each ? fresh.map((one) => [one]) : groupAlike(fresh, locale);
  const shown = groups.slice(0, MOST);
  const { inFull, inShort } = byWeight(shown, options);
  const blocks = options.each ? inFull.map((group) => [group]) : byPlace(inFull);
  const findings = blocks.map((block) => {
    const lines = block.map((group, i) =>
      groupLines(group, i > 0, plan.sources, places, locale, ink, options),
    );
    return `${lines.flat().join('\n')}\n`;
  });
  const rest = fresh.length - shown.flat().length;
  const more = rest === 0 ? [] : [`${wrap(locale.commands.more(rest), options.width, '').join('\n')}\n`];
  const accepted = acceptedText(plan, places, locale, ink, options.width);
  const before = sinceText(plan, locale, ink, options.width);
  const last = [...shortLines(inShort, places, locale, ink, options.width), sumText(plan, locale, ink)];
  return [...findings, ...more, ...accepted, ...before, ...last].join('\n');
}

/** Groups that follow on each other at one place: the place is shown once. Those with further places stand alone. */
function byPlace(groups: readonly (readonly Diagnostic[])[]): readonly (readonly Diagnostic[])[][] {
  const blocks: (readonly Diagnostic[])[][] = [];
  for (const group of groups) {
    const last = blocks.at(-1);
    if (last && last.at(-1)!.length === 1 && isSame(last[0]![0]!.span, group[0]!.span)) last.push(group);
    else blocks.push([group]);
  }
  return blocks;
}

function isSame(a: Span, b: Span): boolean {
  return a.path === b.path && a.start === b.start && a.end === b.end;
}

/** The first of those that are alike in full, and where the others are with what is said of each. */
function groupLines(
  [first, ...others]: readonly Diagnostic[],
  isPlaced: boolean,
  sources: ReadonlyMap<string, SourceText>,
  places: Places,
  locale: Locale,
  ink: ChalkInstance,
  { width, each }: FormatOptions,
): readonly string[] {
  const lines = [
    ...(isPlaced
      ? [`  ${locale.commands.alsoHere(weightOf(first!, locale, ink), ink.dim(first!.code))}`]
      : headLines(first!, sources, places, locale, ink, width)),
    ...sentenceLines(first!, places, locale, width, each === true),
  ];
  if (others.length > 0) lines.push(`  ${locale.commands.alike(others.length)}`);
  if (others.length > MOST_ALIKE) {
    const { folder, files } = filesOf(others.map(({ span }) => span));
    lines.push(
      ...wrap(
        `${folder === '' ? '' : `${folder}: `}${locale.list(files, 'och')}. ${locale.commands.showEach}`,
        width,
        '  ',
      ),
    );
  } else {
    for (const other of others) {
      lines.push(`  ${ink.bold(places.name(other.span))}`);
      lines.push(...wrap(firstSentence(sentenceOf(locale, other).found), width, '    '));
      lines.push(...relatedLines(other, places, locale, '    ', false));
    }
  }
  return lines;
}

/** More places than this are told as the files that they are in. */
const MOST_ALIKE = 12;
/** As many places as belong to a finding are shown; a sum has as many as there are kommuner. */
const MOST_RELATED = 4;

function relatedLines(
  { related = [] }: Diagnostic,
  places: Places,
  locale: Locale,
  indent: string,
  all: boolean,
): readonly string[] {
  const shown = all || related.length <= MOST_RELATED ? related : related.slice(0, MOST_RELATED - 1);
  const lines = shown.map(({ role, span }) => `${indent}${locale.related[role]}: ${places.name(span)}`);
  const rest = related.length - shown.length;
  return rest === 0 ? lines : [...lines, `${indent}${locale.commands.moreRelated(rest)}`];
}

/** Where it is, how much it weighs, and the line with the place underlined. */
function headLines(
  diagnostic: Diagnostic,
  sources: ReadonlyMap<string, SourceText>,
  places: Places,
  locale: Locale,
  ink: ChalkInstance,
  width: number,
): readonly string[] {
  const { span, code } = diagnostic;
  const head = `${ink.bold(places.name(span))}  ${weightOf(diagnostic, locale, ink)}  ${ink.dim(code)}`;
  const source = sources.get(span.path);
  if (!source || isFence(source.text, span)) return [head];
  const { line } = places.start(span);
  return [head, ...excerpt(source.text, span, line, width, dyeOf(diagnostic, ink), ink.dim)];
}

function weightOf(diagnostic: Diagnostic, locale: Locale, ink: ChalkInstance): string {
  return dyeOf(diagnostic, ink).bold(locale.severity[diagnostic.severity]);
}

function dyeOf({ severity }: Diagnostic, ink: ChalkInstance): ChalkInstance {
  return { fel: ink.red, varning: ink.yellow, upplysning: ink.blue }[severity];
}

/** What is there, what was expected, what to do, and the further places. */
function sentenceLines(
  diagnostic: Diagnostic,
  places: Places,
  locale: Locale,
  width: number,
  all: boolean,
): readonly string[] {
  const { found, expected, todo } = sentenceOf(locale, diagnostic);
  return [
    ...wrap(found, width, '  '),
    ...(expected === undefined ? [] : wrap(expected, width, '  ')),
    ...wrap(`${locale.commands.todo}: ${todo}`, width, '  '),
    ...relatedLines(diagnostic, places, locale, '  ', all),
  ];
}

/** What is missing in a file's header is told at its first line, `---`, which shows nothing. */
function isFence(text: string, { start, end }: Span): boolean {
  return start === 0 && text.slice(start, end) === '---';
}

/** What the plan lives with, all of it and shortly: where, what, until when and why. */
function acceptedText(
  plan: CheckedPlan,
  places: Places,
  locale: Locale,
  ink: ChalkInstance,
  width: number,
): readonly string[] {
  if (plan.accepted.length === 0) return [];
  const items = plan.accepted.flatMap(({ acceptance: { until, by, reason }, diagnostics }) => [
    ...diagnostics.flatMap((diagnostic) => [
      `  ${places.name(diagnostic.span)}  ${ink.dim(diagnostic.code)}`,
      ...wrap(sentenceOf(locale, diagnostic).found, width, '    '),
    ]),
    ...wrap(locale.acceptance.because(until, visible(by), visible(reason)), width, '    '),
  ]);
  return [`${[ink.bold(locale.acceptance.title(labelOf(plan))), ...items].join('\n')}\n`];
}

function sumText(plan: CheckedPlan, locale: Locale, ink: ChalkInstance): string {
  const dye = freshIn(plan).length === 0 ? ink.green : ink.bold;
  return `${dye(sumOf(plan, locale))}\n`;
}
