import type { LedgerRow } from '../../../diff/index.ts';
import { labels, localeFor } from '../../../locale/index.ts';
import { type Edition, type Mark, remembered, type Status } from '../../../model/index.ts';
import { type AreaInPlan, areasOf, elsewhere } from '../areas.ts';
import type { AreaReader, Asked } from '../asked.ts';
import { placeAt, placeBeside, row, whole } from '../rows.ts';
import type { AnswerGroup, AnswerRow } from '../underlag.ts';
import { activityRow, markRow, TOLD } from './work.ts';

/**
 * What did not happen, and why: what the plan says of itself, and what the plans before promised that this one says nothing of. A report says of each
 * of its areas that nothing is marked so, where that is so.
 */
export const workNotDone: AreaReader = {
  label: labels.underlag.notDone,
  field: () => 'status',
  inArea: (one, asked) => [
    ...notDoneIn(one, asked),
    ...silentOf(asked)
      .filter(({ promised }) => promised.promised.area === one.area.id)
      .map((silent) => silentRow(silent, asked.edition)),
  ],
  besides: (asked) => {
    const { edition } = asked;
    const areas = areasOf(edition).map(({ area }) => area.id);
    const marked = elsewhere(edition).flatMap(({ marks }) =>
      marks.filter(late).flatMap((mark) => markRows(mark, asked)),
    );
    const rest = silentOf(asked)
      .filter(({ promised: { promised } }) => promised.area === undefined || !areas.includes(promised.area))
      .map((silent) => silentRow(silent, edition));
    return [
      ...group(labels.underlag.besides, [...marked, ...rest]),
      ...group(labels.leaving, leavingRows(asked)),
    ];
  },
  whole: ({ edition }) =>
    areasOf(edition).length === 0 && isReport(edition)
      ? whole([row(labels.underlag.notDone, labels.underlag.nothingMarked, edition.plan.origin, '')])
      : [],
  gap: 'silent',
  instead: ({ area }, { edition }) =>
    isReport(edition)
      ? {
          label: labels.underlag.notDone,
          value: labels.underlag.nothingMarked,
          place: { ...placeAt(area.origin, ''), span: undefined },
        }
      : undefined,
};

function isReport({ plan }: Edition): boolean {
  return plan.kind === 'redovisning';
}

interface Silent {
  readonly promised: LedgerRow;
  /** The plan that promised it. */
  readonly plan: string;
}

function silentOf({ ledgers }: Asked): readonly Silent[] {
  return ledgers.flatMap((ledger) =>
    ledger.rows.filter(isSilent).map((promised) => ({ promised, plan: ledger.before })),
  );
}

function leavingRows({ edition: { plan }, ledgers }: Asked): readonly AnswerRow[] {
  return plan.leaving.flatMap((item, i) => {
    const text = titlesIn(ledgers).get(item.id);
    const words = labels.withDetails(text ?? labels.namedById(item.id), item.status);
    return [
      row(labels.underlag.notDone, words, plan.origin, `utgår/${i}/id`),
      row(labels.underlag.why, item.reason, plan.origin, `utgår/${i}/orsak`),
    ];
  });
}

function group(title: string | undefined, rows: readonly AnswerRow[]): readonly AnswerGroup[] {
  return rows.length === 0 ? [] : [{ title, areas: [], recipients: [], rows }];
}

/** Money has a question of its own, and a target is told with its indicator. */
function isSilent({ kind, outcome }: LedgerRow): boolean {
  return outcome === 'tyst' && (kind === 'promise' || kind === 'goal');
}

/** What was promised and is not told of: the words of the promise, and where an answer would stand. */
function silentRow({ promised: { promised }, plan }: Silent, edition: Edition): AnswerRow {
  const words = promised.title.trim();
  const ended = /[.!?]$/.test(words) ? words : `${words}.`;
  return {
    label: labels.underlag.promisedIn(plan),
    value: labels.underlag.untold(ended),
    place: { ...placeBeside(edition, '', undefined), span: promised.span, path: promised.span.path },
  };
}

const late = ({ status }: { readonly status: Status | undefined }) =>
  status !== undefined && TOLD[status].notDone;

function notDoneIn({ area, marks }: AreaInPlan, asked: Asked): readonly AnswerRow[] {
  const { edition } = asked;
  const { notDone, why, replacedBy } = labels.underlag;
  return [
    ...area.activities.filter(late).flatMap((activity) => {
      const by = localeFor('sv').list(
        activity.replacedBy.map(({ id }) => textOf(id, edition)),
        'och',
      );
      return [
        activityRow(notDone, activity),
        ...(by === ''
          ? []
          : [{ label: replacedBy, value: by, place: placeAt(activity.origin, 'ersatt-av') }]),
        ...(by !== '' && activity.reason === undefined
          ? []
          : [row(why, activity.reason, activity.origin, 'orsak')]),
      ];
    }),
    ...marks.filter(late).flatMap((mark) => markRows(mark, asked)),
  ];
}

/**
 * What was promised, where the year before promised it, and then what is told of it: an answer alone says what came instead, and not what did not happen. What
 * another thing took the place of needs no reason; what was delayed, cancelled or done in part has one.
 */
function markRows(mark: Mark, { edition, ledgers }: Asked): readonly AnswerRow[] {
  const { notDone, why, replacedBy, toldOfIt } = labels.underlag;
  const promised = titlesIn(ledgers).get(mark.id);
  const at = (field: string) => ({
    span: mark.span,
    path: mark.span.path,
    field: `:${mark.role}[${mark.id}]{${field}="…"}`,
  });
  const replaced = mark.status === 'ersatt';
  return [
    ...(promised === undefined || promised === mark.text.trim()
      ? [markRow(notDone, mark)]
      : [markRow(notDone, { ...mark, text: promised }), markRow(toldOfIt, { ...mark, status: undefined })]),
    ...(mark.replacedBy === undefined
      ? []
      : [{ label: replacedBy, value: textOf(mark.replacedBy, edition), place: at('ersatt-av') }]),
    ...(replaced && mark.reason === undefined
      ? []
      : [{ label: why, value: mark.reason, place: at('orsak') }]),
  ];
}

/** What the years before promised, by id. */
const titlesIn = remembered((ledgers: Asked['ledgers']): ReadonlyMap<string, string> => {
  const titles = new Map<string, string>();
  for (const { promised } of ledgers.flatMap(({ rows }) => rows))
    if (promised.id !== undefined && !titles.has(promised.id)) titles.set(promised.id, promised.title);
  return titles;
});

/** The words of an activity or a mark, or its id as words where the plan has none. */
function textOf(id: string, edition: Edition): string {
  return wordsIn(edition).get(id) || labels.namedById(id);
}

const wordsIn = remembered((edition: Edition): ReadonlyMap<string, string> => {
  const words = new Map<string, string>();
  const activities = areasOf(edition).flatMap(({ area }) => area.activities);
  for (const { id, text } of [...activities, ...edition.plan.marks])
    if (id !== undefined && !words.has(id)) words.set(id, text.trim());
  return words;
});
