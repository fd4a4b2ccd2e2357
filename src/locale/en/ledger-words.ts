import type { LedgerRow } from '../../diff/index.ts';
import type { LedgerWords } from '../ledger-words.ts';
import { listed } from '../list.ts';
import { format } from './format.ts';

export const ledgerWords: LedgerWords = {
  title: (before, after) => `What ${before} promised, and what ${after} says of it`,
  outcome: (outcome, kind) =>
    outcome === 'igen' ? (kind === 'promise' ? 'planned again' : 'stands') : WORDS[outcome],
  kinds: { promise: 'promise', goal: 'goal', target: 'target', money: 'money left' },
  columns: {
    what: 'Promised',
    promised: 'Promised at',
    outcome: 'How it went',
    told: 'Answered at',
    due: 'Due',
  },
  by: (date) => `due ${format.date(date)}`,
  notes,
  nothing: 'Nothing was open.',
  sum: (counts) =>
    `${listed(
      counts.map(([outcome, count]) => `${count} ${outcome}`),
      'and',
    )}.`,
  unread: (files) => `Not everything can be said, since ${listed(files, 'and')} could not be read.`,
  noPrevious: (plan, reason) =>
    `${plan}: there is no plan before this one to follow up.${reason === undefined ? '' : ` Reason: ${reason.replace(/\.$/, '')}.`}`,
  yes: 'yes',
  csv: [
    'year',
    'followed up in',
    'kind',
    'id',
    'text',
    'area',
    'due',
    'promised at',
    'outcome',
    'answer',
    'reason',
    'replaced by',
    'new date',
    'verbatim',
    'answered at',
  ],
};

const WORDS = {
  nått: 'reached',
  'inte-nått': 'not reached',
  'går-inte-att-säga': 'cannot be said',
  tyst: 'silent',
  avbruten: 'broken off',
  försenad: 'delayed',
  delvis: 'partly',
  ersatt: 'replaced',
  pågår: 'under way',
  redovisad: 'reported',
  genomförd: 'done',
  okänt: 'cannot be decided',
} as const;

function notes({ answer, kind, promised }: LedgerRow): readonly string[] {
  if (!answer) return [];
  const all: string[] = [];
  if (answer.by.length > 0)
    all.push(
      `Replaced by ${listed(
        answer.by.map((text) => `“${text.replace(/\.$/, '')}”`),
        'and',
      )}.`,
    );
  if (answer.id !== undefined) all.push(`New id: ${answer.id}.`);
  if (answer.reason !== undefined) all.push(`Reason: ${answer.reason.replace(/\.$/, '')}.`);
  if (answer.verbatim) all.push(kind === 'promise' ? 'Word for word as before.' : 'Unchanged.');
  if (answer.untold) all.push('Nothing is told of how it went.');
  if (answer.again) all.push(kind === 'promise' ? 'Planned again as well.' : 'Stands as well.');
  if (answer.date === 'later') all.push(`Moved later, to ${format.date(answer.due ?? '')}.`);
  if (answer.date === 'earlier') all.push(`Moved earlier, to ${format.date(answer.due ?? '')}.`);
  if (answer.date === 'new') all.push(`New date: ${format.date(answer.due ?? '')}.`);
  if (answer.date === 'dropped') all.push(`No new date is given. It was ${format.date(promised.due ?? '')}.`);
  return all;
}
