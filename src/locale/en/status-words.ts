import { listed } from '../list.ts';
import type { StatusWords } from '../status-words.ts';
import { format } from './format.ts';

const STATES = {
  done: 'done',
  underway: 'under way',
  late: 'late',
  silent: 'unanswered',
  ended: 'ended early',
  planned: 'planned',
  unknown: 'cannot be told',
} as const;

export const statusWords: StatusWords = {
  description: 'show how it goes: what is done, late and unanswered, whose it is and what comes next',
  argument: 'which plans: 2024, dalarna/2020, plans/2024 or a path',
  all: 'all plans beside each other, a row each',
  format: 'text, html, json or csv',
  output: 'write to a file instead of on the screen',
  title: (plan, kind, county) => `${plan} – ${kind}${county === undefined ? '' : `, ${county}`}`,
  countedOn: (date) =>
    date === undefined
      ? 'The plan has no date, so nothing counts as late.'
      : `Counted on ${format.date(date)}.`,
  against: (plans) => `Held against ${listed(plans, 'and')}.`,
  unread: (files) => `There may be more, since ${listed(files, 'and')} could not be read.`,
  whole: 'The whole plan',
  nothing: 'The plan undertakes nothing.',
  days: 'Days to keep',
  areas: 'Area by area',
  besides: 'Outside the areas',
  late: 'Late',
  silent: 'Unanswered from the plan before',
  remaining: 'Left to answer',
  remainingBefore: (date) => `Left to do or answer by ${format.date(date)}`,
  nothingLate: 'Nothing is late or unanswered.',
  responsible: 'Who is responsible',
  nobody: 'Nobody named',
  nobodyFor: (count, of) =>
    count < of ? `Nobody is named for ${count} of ${of} undertakings.` : 'Nobody is named.',
  plans: (count) => `${count} plans`,
  money: 'Money',
  used: 'used',
  allotted: 'planned',
  unknownAmount: 'unknown',
  states: STATES,
  manyStates: STATES,
  shortStates: { ...STATES, silent: 'no answer', ended: 'ended', unknown: 'unclear' },
  undertakings: (count) => (count === 1 ? '1 undertaking' : `${count} undertakings`),
  counts: (counts) =>
    counts.map(([state, count]) => `${count} ${count === 1 ? STATES[state] : STATES[state]}`).join(', '),
  due: (date) => `by ${format.date(date)}`,
  wasDue: (date) => `was due ${format.date(date)}`,
  because: (reason) => `reason: ${reason.replace(/\.$/, '')}`,
  promisedIn: (plan) => `promised in ${plan}`,
  kinds: { goal: 'goal', target: 'target', money: 'money left' },
  columns: { plan: 'Plan', county: 'County', late: 'Late', nextDay: 'Next day', due: 'By', none: '–' },
  csv: [
    'plan',
    'county',
    'area',
    'id',
    'undertaking',
    'state',
    'status',
    'due',
    'responsible',
    'reason',
    'promised in',
    'file',
    'line',
  ],
};
