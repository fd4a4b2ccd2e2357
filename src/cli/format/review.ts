import { type Change, GROUPS } from '../../diff/index.ts';
import { beginning, type Locale } from '../../locale/index.ts';
import { type Edition, plainText, type Section, type Stated } from '../../model/index.ts';
import { sentenceFor, sideOf } from '../../report/index.ts';
import type { CheckedPlan } from './checked-plan.ts';
import { fitted, type Rows } from './fitted.ts';
import { countOf, findingsTable, type SortedOut, shortTable, sortedOut } from './markdown.ts';
import { code, folded, plainMarkdown, table } from './markdown-text.ts';
import { type MoneyShift, moneyShifts, textOf } from './money-shifts.ts';
import { sumOf } from './weighed.ts';

/** Rows that stand open, and rows in what is folded; fewer where there are many plans, so that the whole fits in one comment. */
const SIZES: readonly Rows[] = [
  { open: 8, folded: 60 },
  { open: 8, folded: 25 },
  { open: 5, folded: 10 },
  { open: 3, folded: 3 },
  { open: 1, folded: 1 },
];

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
  const found = [...plans.map(({ checked }) => checked), ...others].map((plan) => sortedOut(plan, locale));
  const head = [
    `## ${plainMarkdown(locale.review.title(ref))}`,
    ...notes.map(plainMarkdown),
    ...(found.length + notes.length === 0 ? [locale.review.untouched] : []),
  ];
  const make = (rows: Rows) => [
    ...head,
    ...found.flatMap((one, i) => {
      const changes = plans[i] ? changeParts(plans[i], rows, locale) : [];
      return [...changes, findingsPart(one, rows, locale)].map((lines) => lines.join('\n'));
    }),
  ];
  return fitted(make, SIZES, locale.ci.partsLeftOut);
}

function changeParts(plan: ReviewedPlan, rows: Rows, locale: Locale): readonly (readonly string[])[] {
  const { review } = locale;
  const { name } = plan.checked;
  if (plan.isNew) return [];
  const { changes, before, after } = plan;
  if (!changes || !before || !after) return [[`**${plainMarkdown(review.incomparable(name))}**`]];
  const shifts = moneyShifts(before.plan.funds, after.plan.funds);
  if (changes.length === 0 && shifts.length === 0) return [[`**${plainMarkdown(review.unchanged(name))}**`]];
  const counts = GROUPS.map((group) => [group, changes.filter((one) => one.group === group).length] as const);
  const promises = changes.filter(({ kind }) => kind === 'promise' || kind === 'goal');
  const rest = changes.length > Math.min(promises.length, rows.open);
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
    titled(review.forWhom, forWhom(changes, before, after, rows.open)),
    titled(review.promises, promises.length === 0 ? [] : changesTable(promises, rows.open, locale)),
    titled(review.money, moneyTable(shifts, rows.folded, locale)),
    rest ? folded(review.allChanges(changes.length), changesTable(changes, rows.folded, locale)) : [],
  ].filter((lines) => lines.length > 0);
}

function titled(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`### ${title}`, '', ...lines];
}

/** The areas that changes stand in, with the groups of people that the area is for. */
function forWhom(
  changes: readonly Change[],
  before: Edition,
  after: Edition,
  most: number,
): readonly string[] {
  const areas = new Map([...areasIn(before.plan.sections), ...areasIn(after.plan.sections)]);
  const touched = new Set(changes.flatMap(({ after: now, before: was }) => now?.area ?? was?.area ?? []));
  const all = [...areas].filter(([id]) => touched.has(id));
  const lines = all.slice(0, most).map(([, { title, audiences }]) => {
    const whom = audiences.length === 0 ? '' : `: ${audiences.map(short).join(', ')}`;
    return `- **${short(title)}**${whom}`;
  });
  return all.length > most ? [...lines, `- … (${all.length - most})`] : lines;
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
    const side = sideOf(change);
    const place = side ? ` ${code(side.span.path)}` : '';
    return [
      `${short(side?.title ?? '')}${place}`,
      [changeWords(change, locale), ...bothTexts(change)].join(' '),
    ];
  });
  const rest = rows.length < changes.length ? ['', leftOut(rows.length, changes.length)] : [];
  return [...table([columns.what, columns.change], rows), ...rest];
}

function changeWords(change: Change, { changes }: Locale): string {
  return `**${plainMarkdown(changes.groups[change.group])}** ${plainMarkdown(sentenceFor(change, changes))}`;
}

/** What a promise said before and says now, side by side: whoever reviews it judges whether it is the same thing. */
function bothTexts({ kind, data }: Change): readonly string[] {
  if (!('words' in data) || (kind !== 'promise' && kind !== 'goal')) return [];
  return [`${short(data.words.before)} → ${short(data.words.after)}`];
}

function moneyTable(shifts: readonly MoneyShift[], most: number, locale: Locale): readonly string[] {
  if (shifts.length === 0) return [];
  const { columns, leftOut } = locale.review;
  const rows = shifts
    .slice(0, most)
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
function findingsPart(
  { plan, fresh, gone, accepted: all }: SortedOut,
  rows: Rows,
  locale: Locale,
): readonly string[] {
  // What a change itself has accepted must be seen by whoever reviews it.
  const accepted = all.filter(([first]) => plan.since?.newlyAccepted.has(first!.diagnostic));
  const [open, more] = [fresh.slice(0, rows.open), fresh.slice(rows.open)];
  return [
    `**${plainMarkdown(sumOf(plan, locale))}**`,
    ...(open.length === 0 ? [] : ['', ...findingsTable(open, rows.open, locale)]),
    ...(more.length === 0
      ? []
      : ['', ...folded(locale.review.moreNew(countOf(more)), findingsTable(more, rows.folded, locale))]),
    ...(gone.length === 0
      ? []
      : ['', ...folded(locale.since.gone(gone.length), shortTable(gone, rows.folded, locale))]),
    ...(accepted.length === 0
      ? []
      : ['', `**${locale.review.accepted}**`, '', ...findingsTable(accepted, rows.folded, locale)]),
  ];
}

/** An author's words in a row: harmless, and cut where they are long. */
function short(text: string): string {
  return plainMarkdown(beginning(text, 160));
}
