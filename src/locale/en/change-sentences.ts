import { type DecisionStatus, type Period, STRATEGY_AIMS } from '../../model/index.ts';
import { capital } from '../capital.ts';
import type { ChangeSentences } from '../change-words.ts';
import { listed } from '../list.ts';
import { format } from './format.ts';

const date = (value: string | undefined) => (value === undefined ? 'no date' : format.date(value));
const said = (value: string | boolean | undefined) =>
  value === undefined || value === ''
    ? 'nothing'
    : value === true
      ? 'yes'
      : value === false
        ? 'no'
        : `“${value}”`;
const all = (items: readonly string[]) => listed([...items], 'and');
const names = (parts: readonly { readonly title: string }[]) =>
  all(parts.map(({ title }) => `“${title.replace(/\.$/, '')}”`));
const because = (reason: string | undefined) =>
  reason === undefined ? '' : ` Reason: ${reason.replace(/\.$/, '')}.`;
const lists = (
  { removed, added }: { readonly removed: readonly string[]; readonly added: readonly string[] },
  what: string,
) =>
  [
    removed.length > 0 ? `${what} that are gone: ${all(removed)}.` : '',
    added.length > 0 ? `${what} that are new: ${all(added)}.` : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
const shift = ({
  before,
  after,
}: {
  readonly before: string | boolean | undefined;
  readonly after: string | boolean | undefined;
}) => `from ${said(before)} to ${said(after)}`;
const dates = ({
  before,
  after,
}: {
  readonly before: string | undefined;
  readonly after: string | undefined;
}) => `from ${date(before)} to ${date(after)}`;
const ended = (ending: { readonly status: string; readonly reason: string | undefined } | undefined) =>
  ending === undefined ? '' : ` The plan says: ${ending.status}.${because(ending.reason)}`;
const by = (what: readonly string[]) =>
  what.length === 0 ? '' : ` by ${all(what.map((name) => `“${name.replace(/\.$/, '')}”`))}`;
const delta = (value: string | undefined) => (value === undefined ? '' : ` Difference: ${value}.`);
const moved = ({
  before,
  after,
}: {
  readonly before: string | undefined;
  readonly after: string | undefined;
}) =>
  `Moved from ${before === undefined || before === '' ? 'the text outside the areas' : `“${before}”`} to ${after === undefined || after === '' ? 'the text outside the areas' : `“${after}”`}.`;
const status = (s: { readonly before: string; readonly after: string }) => `from ${s.before} to ${s.after}`;
const DECIDED: { readonly [S in DecisionStatus]: string } = {
  fattat: ' It has been taken.',
  föreslaget: ' It is proposed.',
  väntar: ' It has not been taken yet.',
  okänt: ' Whether it was taken is unknown.',
};
/** A field that came, went or changed. */
const fieldWords = (
  name: string,
  { before, after }: { readonly before: string | undefined; readonly after: string | undefined },
) =>
  before === undefined
    ? `${name} is new: ${said(after)}.`
    : after === undefined
      ? `${name} is gone. It was ${said(before)}.`
      : `${name} changes from ${said(before)} to ${said(after)}.`;
const period = ({ from, to, text, extendedTo }: Period) =>
  [
    text ?? (from === to ? format.date(from) : `${format.date(from)}–${format.date(to)}`),
    ...(extendedTo === undefined ? [] : [`extended to ${format.date(extendedTo)}`]),
  ].join(', ');
const quoted = (items: readonly string[]) => all(items.map((item) => `“${item}”`));
const meaning = ({
  removed,
  added,
}: {
  readonly removed: readonly string[];
  readonly added: readonly string[];
}) =>
  [
    'Other words that may change what is said.',
    removed.length > 0 ? `Gone: ${quoted(removed)}.` : '',
    added.length > 0 ? `New: ${quoted(added)}.` : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
const field = capital;
const FIELD = { enhet: 'unit', källa: 'source', typ: 'type' } as const;

/** What a sum is: a field or a part of a fund line, or what an activity may cost of one. */
const amountOf = (d: { readonly field: string; readonly of?: 'aktivitet' }) =>
  d.of === 'aktivitet' ? `The activity’s money from “${d.field.replaceAll('-', ' ')}”` : field(d.field);

const LINKED = {
  indikatorer: 'Indicators',
  parter: 'Parties',
  områden: 'Areas that it also belongs to',
  strategi: 'Aims of the national strategy',
} as const;

/** “aim 2 (Ökade investeringar …) and aim 6 (…)”: the strategy has Swedish words only. */
const aimsOf = (aims: readonly string[]) =>
  all(
    aims.map((number) => {
      const title = STRATEGY_AIMS.find((aim) => aim.number === number)?.title;
      return title === undefined ? `aim ${number}` : `aim ${number} (${title})`;
    }),
  );

export const changeSentences: ChangeSentences = {
  'promise/withdrawn': () => 'Is gone, and nothing is said of what became of it.',
  'promise/added': () => 'New.',
  'promise/replaced': (d) => `Replaced${by(d.by)}.${because(d.reason)}`,
  'promise/restored': (d) => `Holds again, after having been replaced${by(d.by)}.`,
  'promise/renamed': (d) => `Goes on under a new id, ${d.ids.after} instead of ${d.ids.before}.`,
  'promise/split': (d) => `Split into ${names(d.parts)}.`,
  'promise/merged': (d) => `Merged from ${names(d.parts)}.`,
  'promise/regrouped': (d) => `Regrouped: ${names(d.groups.before)} become ${names(d.groups.after)}.`,
  'promise/moved': (d) => moved(d.areas),
  'promise/condition-added': (d) => `Gets a condition: ${d.condition}.`,
  'promise/condition-removed': (d) => `The condition is gone: ${d.condition}.`,
  'promise/condition-changed': (d) => `The condition changes ${shift(d.conditions)}.`,
  'promise/priority-changed': (d) => `The priority changes ${shift(d.priorities)}.`,
  'promise/reason-changed': (d) => `The reason changes ${shift(d.reasons)}.`,
  'promise/kind-changed': (d) => fieldWords('Kind of promise', d.kinds),
  'promise/start-changed': (d) => `The start changes ${dates(d.dates)}.`,
  'promise/links-changed': (d) => lists(d, 'Links'),
  'result/removed': (d) => `Is no longer mentioned. It was ${d.status}.`,
  'result/added': (d) => `Is told as ${d.status}, without having stood in the plan before.`,
  'status/cancelled': (d) => `Broken off, ${status(d.statuses)}.${because(d.reason)}`,
  'status/resumed': (d) => `Taken up again, ${status(d.statuses)}.`,
  'status/delayed': (d) => `Delayed, ${status(d.statuses)}.${because(d.reason)}`,
  'status/caught-up': (d) => `No longer delayed, ${status(d.statuses)}.`,
  'status/completed': (d) => `Done, ${status(d.statuses)}.`,
  'status/reopened': (d) => `Open again, ${status(d.statuses)}.`,
  'status/changed': (d) => `Its state changes ${status(d.statuses)}.`,
  'deadline/later': (d) => `The deadline moves later, ${dates(d.dates)}.`,
  'deadline/earlier': (d) => `The deadline moves earlier, ${dates(d.dates)}.`,
  'deadline/removed': (d) => `Has no deadline any more. It was ${date(d.date)}.`,
  'deadline/added': (d) => `Gets a deadline: ${date(d.date)}.`,
  'deadline/precision': (d) => `The deadline is said in another way, ${dates(d.dates)}.`,
  'owner/gone': (d) => `Has nobody responsible any more. It was ${all(d.owners)}.`,
  'owner/named': (d) => `Now named as responsible: ${all(d.owners)}.`,
  'owner/changed': (d) => lists(d, 'Responsible'),
  'goal/removed': (d) => `The goal is gone.${ended(d.ending)}`,
  'goal/added': () => 'New goal.',
  'goal/replaced': (d) => `The goal is replaced${by(d.by)}.${because(d.reason)}`,
  'goal/restored': (d) => `The goal holds again, after having been replaced${by(d.by)}.`,
  'goal/renamed': (d) => `The goal goes on under a new id, ${d.ids.after} instead of ${d.ids.before}.`,
  'goal/split': (d) => `The goal is split into ${names(d.parts)}.`,
  'goal/merged': (d) => `The goal is merged from ${names(d.parts)}.`,
  'goal/regrouped': (d) =>
    `The goals are regrouped: ${names(d.groups.before)} become ${names(d.groups.after)}.`,
  'goal/moved': (d) => moved(d.areas),
  'goal/horizon-changed': (d) => lists(d, 'Horizon'),
  'goal/links-changed': (d) => lists(d, LINKED[d.field]),
  'area/removed': (d) =>
    `The area is gone.${ended(d.ending)}${d.movedTo.length > 0 ? ` Some of what stood there now stands in ${all(d.movedTo.map((title) => `“${title}”`))}.` : ''}`,
  'area/added': (d) =>
    `New area.${d.movedTo.length > 0 ? ` Some of what stands there stood before in ${all(d.movedTo.map((title) => `“${title}”`))}.` : ''}`,
  'area/replaced': (d) => `The area is replaced${by(d.by)}.${because(d.reason)}`,
  'area/restored': (d) => `The area holds again, after having been replaced${by(d.by)}.`,
  'area/renamed': (d) =>
    d.titles.before === d.titles.after
      ? `The area has a new id, ${d.ids.after} instead of ${d.ids.before}.`
      : `The area was called “${d.titles.before}” before.`,
  'area/split': (d) => `The area is split into ${names(d.parts)}.`,
  'area/merged': (d) => `The area is merged from ${names(d.parts)}.`,
  'area/regrouped': (d) =>
    `The areas are regrouped: ${names(d.groups.before)} become ${names(d.groups.after)}.`,
  'area/moved': (d) => `The area is moved from the chapter “${d.chapters.before}” to “${d.chapters.after}”.`,
  'area/focus-changed': (d) => lists(d, 'Focus areas'),
  'area/outside-changed': (d) => `The reason for belonging to no focus area changes ${shift(d.reasons)}.`,
  'area/audience-changed': (d) => lists(d, 'Target groups'),
  'area/links-changed': (d) => lists(d, LINKED[d.field]),
  'agreement/area-renamed': (d) => `The agreement’s area changes name ${shift(d.titles)}.`,
  'indicator/removed': (d) => `The indicator is gone.${ended(d.ending)}`,
  'indicator/added': () => 'New indicator.',
  'indicator/replaced': (d) => `The indicator is replaced${by(d.by)}.${because(d.reason)}`,
  'indicator/restored': (d) => `The indicator holds again, after having been replaced${by(d.by)}.`,
  'indicator/renamed': (d) =>
    `The indicator goes on under a new id, ${d.ids.after} instead of ${d.ids.before}.`,
  'indicator/split': (d) => `The indicator is split into ${names(d.parts)}.`,
  'indicator/merged': (d) => `The indicator is merged from ${names(d.parts)}.`,
  'indicator/regrouped': (d) =>
    `The indicators are regrouped: ${names(d.groups.before)} become ${names(d.groups.after)}.`,
  'indicator/direction-changed': (d) => `What is better changes ${shift(d.directions)}.`,
  'indicator/individual-changed': (d) =>
    `Whether the values are about persons changes ${shift(d.individual)}.`,
  'series/broken': (d) =>
    `New ${FIELD[d.what]}, ${shift(d.values)}. Values before and after cannot be compared.${d.declared ? '' : ' The plan says nothing of the break.'}`,
  'series/break-removed': (d) => `The break from ${date(d.from)} is gone: ${d.reason}.`,
  'series/break-added': (d) => `A break in the series from ${date(d.from)}: ${d.reason}.`,
  'series/removed': (d) => `The series ${d.series} is gone.`,
  'series/added': (d) => `New series: ${d.series}.`,
  'target/lowered': (d) =>
    `The target is lowered from ${d.values.before} to ${d.values.after}.${delta(d.delta)}`,
  'target/raised': (d) =>
    `The target is raised from ${d.values.before} to ${d.values.after}.${delta(d.delta)}`,
  'target/changed': (d) => `The target changes from ${d.values.before} to ${d.values.after}.`,
  'target/later': (d) => `The target is to be reached later, ${dates(d.dates)}.`,
  'target/earlier': (d) => `The target is to be reached earlier, ${dates(d.dates)}.`,
  'target/removed': (d) => `The target is gone. It was ${d.value} by ${date(d.year)}.`,
  'target/added': (d) => `Gets a target: ${d.value} by ${date(d.year)}.`,
  'baseline/removed': (d) => `The baseline is gone. It was ${d.value} (${date(d.year)}).`,
  'baseline/added': (d) => `Gets a baseline: ${d.value} (${date(d.year)}).`,
  'baseline/changed': (d) =>
    `The baseline changes from ${d.values.before} (${date(d.years.before)}) to ${d.values.after} (${date(d.years.after)}).`,
  'value/revised': (d) =>
    `The value for ${d.period} (${d.series}) changes from ${d.values.before} to ${d.values.after}.${delta(d.delta)}${d.explained ? '' : ' The plan does not say why.'}`,
  'value/removed': (d) => `The value for ${d.period} (${d.series}) is gone. It was ${d.value}.`,
  'value/added': (d) =>
    `New value for ${d.period} (${d.series}): ${d.value}.${d.previous && d.delta !== undefined ? ` That is ${d.delta} since ${d.previous.period}.` : ''}`,
  'plan/field-changed': (d) => fieldWords(field(d.field), d.values),
  'plan/period-changed': (d) =>
    `Holds for ${period(d.periods.after)}. The plan before held for ${period(d.periods.before)}.`,
  'strategy/aims-removed': (d) =>
    `Nothing in the plan serves ${aimsOf(d.aims)} of the national strategy any more.`,
  'strategy/aims-added': (d) => `The plan now serves ${aimsOf(d.aims)} of the national strategy.`,
  'party/removed': () => 'Is no party any more.',
  'party/added': () => 'New party.',
  'party/kind-changed': (d) => `The kind of party changes ${shift(d.kinds)}.`,
  'party/members-changed': (d) => lists(d, 'Members'),
  'decision/removed': (d) => `The decision is gone.${DECIDED[d.status]}`,
  'decision/added': (d) => `New among the decisions.${DECIDED[d.status]}`,
  'decision/changed': (d) =>
    d.statuses.before === d.statuses.after
      ? `The date of the decision changes ${dates(d.dates)}.`
      : `The decision goes ${status(d.statuses)}.`,
  'decision/terms-changed': (d) => fieldWords(capital(d.field), d.values),
  'excluded/removed': () => 'Is no longer named as left out.',
  'excluded/added': (d) => `Is left out of the plan. Reason: ${d.reason.replace(/\.$/, '')}.`,
  'excluded/changed': (d) => `The reason for its being left out changes ${shift(d.reasons)}.`,
  'ending/removed': (d) => `Is no longer named as having left the plan (${d.status}).`,
  'ending/added': (d) => `Leaves the plan: ${d.status}.`,
  'ending/changed': (d) => `What is said of its leaving the plan changes, ${status(d.statuses)}.`,
  'section/removed': () => 'The section is gone.',
  'section/added': () => 'New section.',
  'section/renamed': (d) => `The section was called “${d.titles.before}” before.`,
  'section/moved': (d) => moved(d.chapters),
  'demand/removed': () => 'The demand is gone.',
  'demand/added': () => 'New demand.',
  'demand/changed': (d) =>
    d.dates.before === d.dates.after
      ? `The consequence changes ${shift(d.consequences)}.`
      : `The deadline of the demand changes ${dates(d.dates)}.`,
  'money/down': (d) =>
    `${amountOf(d)} falls from ${d.amounts.before} to ${d.amounts.after}. Difference: ${format.money(d.delta)}.`,
  'money/up': (d) =>
    `${amountOf(d)} rises from ${d.amounts.before} to ${d.amounts.after}. Difference: ${format.money(d.delta)}.`,
  'money/removed': (d) => `${amountOf(d)} is gone. It was ${d.amount}.`,
  'money/added': (d) => `${amountOf(d)}: ${d.amount}.`,
  'money/changed': (d) => `${amountOf(d)} changes ${shift(d.amounts)}.`,
  'money/terms-changed': (d) => fieldWords(capital(d.field), d.values),
  'wording/changed': () => 'Is said in other words.',
  'meaning/changed': (d) => meaning(d),
  'account/changed': () => 'Is told in another way.',
  'text/changed': () => 'The text has changed.',
  'object/incomparable': (d) =>
    `Cannot be compared${d.field === undefined ? '' : ` (${d.field})`}, since something in ${all(d.unread)} could not be read.`,
};
