import { type Change, GROUPS } from '../../diff/index.ts';
import type { Locale } from '../../locale/index.ts';
import { type Edition, plainText, type Section, type Stated } from '../../model/index.ts';
import { sentenceFor } from '../../report/index.ts';
import type { CheckedPlan } from './checked-plan.ts';
import { findingsTable, shortTable } from './markdown.ts';
import { code, folded, plainMarkdown, table } from './markdown-text.ts';
import { type MoneyShift, moneyShifts, textOf } from './money-shifts.ts';
import { gone, lived, sumOf, weighed } from './weighed.ts';

/** Rows that stand open, and rows in what is folded: the whole must fit in one comment. */
const FIRST = 8;
const MOST = 60;

/** A plan as it is and as it was, with what changed between the two; undefined where one of them cannot be read. */
export interface ReviewedPlan {
  readonly checked: CheckedPlan;
  readonly before: Edition | undefined;
  readonly after: Edition | undefined;
  readonly changes: readonly Change[] | undefined;
  /** Whether the plan was there before. */
  readonly isNew: boolean;
}

/**
 * The one comment that a reviewer wants on a change: what it does and for whom, which promises it touches, money before and after, and
 * what the program found; short, and the long part folded. Every word of an author is made harmless.
 */
export function reviewText(
  plans: readonly ReviewedPlan[],
  others: readonly CheckedPlan[],
  notes: readonly string[],
  ref: string,
  locale: Locale,
): string {
  const parts = [
    [`## ${plainMarkdown(locale.review.title(ref))}`],
    ...notes.map((note) => [plainMarkdown(note)]),
    ...(plans.length + others.length + notes.length === 0 ? [[locale.review.untouched]] : []),
    ...plans.flatMap((plan) => planParts(plan, locale)),
    ...others.map((checked) => findingsPart(checked, locale)),
  ];
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function planParts(plan: ReviewedPlan, locale: Locale): readonly (readonly string[])[] {
  return [...changeParts(plan, locale), findingsPart(plan.checked, locale)];
}

function changeParts(plan: ReviewedPlan, locale: Locale): readonly (readonly string[])[] {
  const { review } = locale;
  const { name } = plan.checked;
  if (plan.isNew) return [];
  const { changes, before, after } = plan;
  if (!changes || !before || !after) return [[`**${plainMarkdown(review.incomparable(name))}**`]];
  const shifts = moneyShifts(before.plan.funds, after.plan.funds);
  if (changes.length === 0 && shifts.length === 0) return [[`**${plainMarkdown(review.unchanged(name))}**`]];
  const counts = GROUPS.map((group) => [group, changes.filter((one) => one.group === group).length] as const);
  const promises = changes.filter(({ kind }) => kind === 'promise' || kind === 'goal');
  const rest = changes.length > Math.min(promises.length, FIRST);
  return [
    ...(changes.length === 0
      ? []
      : [
          [
            `**${plainMarkdown(
              review.sum(
                name,
                counts.filter(([, count]) => count > 0),
              ),
            )}**`,
          ],
        ]),
    titled(review.forWhom, forWhom(changes, before, after)),
    titled(review.promises, promises.length === 0 ? [] : changesTable(promises, FIRST, locale)),
    titled(review.money, moneyTable(shifts, locale)),
    rest ? folded(review.allChanges(changes.length), changesTable(changes, MOST, locale)) : [],
  ].filter((lines) => lines.length > 0);
}

function titled(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`### ${title}`, '', ...lines];
}

/** The areas that changes stand in, with the groups of people that the area is for. */
function forWhom(changes: readonly Change[], before: Edition, after: Edition): readonly string[] {
  const areas = new Map([...areasIn(before.plan.sections), ...areasIn(after.plan.sections)]);
  const touched = new Set(changes.flatMap(({ after: now, before: was }) => now?.area ?? was?.area ?? []));
  const all = [...areas].filter(([id]) => touched.has(id));
  const lines = all.slice(0, FIRST).map(([, { title, audiences }]) => {
    const whom = audiences.length === 0 ? '' : `: ${audiences.map(short).join(', ')}`;
    return `- **${short(title)}**${whom}`;
  });
  return all.length > FIRST ? [...lines, `- … (${all.length - FIRST})`] : lines;
}

function areasIn(
  sections: readonly Section[],
): readonly (readonly [string, { title: string; audiences: readonly string[] }])[] {
  return sections.flatMap(({ area, title, sections: inside }) => [
    ...(area ? [[area.id, { title: plainText(title), audiences: area.audiences }] as const] : []),
    ...areasIn(inside),
  ]);
}

function changesTable(changes: readonly Change[], most: number, locale: Locale): readonly string[] {
  const { columns, leftOut } = locale.review;
  const rows = changes.slice(0, most).map((change) => {
    const side = change.after ?? change.before;
    const place = side ? ` ${code(side.span.path)}` : '';
    return [`${short(side?.title ?? '')}${place}`, changeWords(change, locale)];
  });
  const rest = rows.length < changes.length ? ['', leftOut(rows.length, changes.length)] : [];
  return [...table([columns.what, columns.change], rows), ...rest];
}

function changeWords(change: Change, { changes }: Locale): string {
  return `**${plainMarkdown(changes.groups[change.group])}** ${plainMarkdown(sentenceFor(change, changes))}`;
}

function moneyTable(shifts: readonly MoneyShift[], locale: Locale): readonly string[] {
  if (shifts.length === 0) return [];
  const { columns, leftOut } = locale.review;
  const rows = shifts
    .slice(0, MOST)
    .map(({ title, before, after, difference }) => [
      short(title),
      ...[before, after].map((side) => short(sideWords(side, locale))),
      difference === undefined ? '' : plainMarkdown(locale.format.money(difference)),
    ]);
  const rest = rows.length < shifts.length ? ['', leftOut(rows.length, shifts.length)] : [];
  return [...table([columns.what, columns.before, columns.after, columns.difference], rows), ...rest];
}

function sideWords(side: Stated | undefined, { review }: Locale): string {
  if (side === undefined) return review.nothing;
  return textOf(side) ?? review.unknown;
}

/** What is new stands open as far as it is short; what stood there before and what has gone is folded. */
function findingsPart(plan: CheckedPlan, locale: Locale): readonly string[] {
  const fresh = weighed([plan]).filter((one) => one.fresh);
  const left = gone([plan]);
  // What a change itself has accepted must be seen by whoever reviews it.
  const accepted = lived([plan]).filter(({ diagnostic }) => plan.since?.newlyAccepted.has(diagnostic));
  return [
    `**${plainMarkdown(sumOf(plan, locale))}**`,
    ...(fresh.length === 0 ? [] : ['', ...findingsTable(fresh.slice(0, FIRST), locale)]),
    ...(fresh.length <= FIRST
      ? []
      : [
          '',
          ...folded(locale.ci.leftOut(FIRST, fresh.length), findingsTable(fresh.slice(FIRST, MOST), locale)),
        ]),
    ...(left.length === 0
      ? []
      : ['', ...folded(locale.since.gone(left.length), shortTable(left.slice(0, MOST), locale))]),
    ...(accepted.length === 0
      ? []
      : ['', `**${locale.review.accepted}**`, '', ...findingsTable(accepted.slice(0, MOST), locale)]),
  ];
}

/** An author's words in a row: harmless, and cut where they are long. */
function short(text: string): string {
  const letters = [...text];
  return plainMarkdown(letters.length <= 160 ? text : `${letters.slice(0, 159).join('')}…`);
}
