import type { LedgerRow } from '../../diff/index.ts';
import type { LedgerWords } from '../ledger-words.ts';
import { listed } from '../list.ts';
import { format } from './format.ts';

export const ledgerWords: LedgerWords = {
  title: (before, after) => `Det som utlovades i ${before}, och vad ${after} säger om det`,
  outcome: (outcome, kind) =>
    outcome === 'igen' ? (kind === 'promise' ? 'planeras igen' : 'står kvar') : WORDS[outcome],
  kinds: { promise: 'åtagande', goal: 'mål', target: 'målvärde', money: 'pengar kvar' },
  columns: { what: 'Utlovat', promised: 'Lovades', outcome: 'Hur det gick', told: 'Besvaras', due: 'Senast' },
  by: (date) => `senast ${format.date(date)}`,
  notes,
  nothing: 'Inget var öppet.',
  sum: (counts) =>
    `${listed(
      counts.map(([outcome, count]) => `${count} ${count === 1 ? outcome : (MANY.get(outcome) ?? outcome)}`),
      'och',
    )}.`,
  unread: (files) => `Det går inte att säga allt, för ${listed(files, 'och')} kunde inte läsas.`,
  noPrevious: (plan, reason) =>
    `${plan}: det finns ingen plan före den här att följa upp.${reason === undefined ? '' : ` Orsak: ${reason.replace(/\.$/, '')}.`}`,
  yes: 'ja',
  csv: [
    'år',
    'följs upp i',
    'slag',
    'id',
    'text',
    'område',
    'senast',
    'lovades',
    'utfall',
    'svar',
    'orsak',
    'ersatt av',
    'ny tid',
    'ordagrant',
    'besvaras',
  ],
};

const WORDS = {
  nått: 'nått',
  'inte-nått': 'inte nått',
  'går-inte-att-säga': 'går inte att säga',
  tyst: 'tyst',
  avbruten: 'avbruten',
  försenad: 'försenad',
  delvis: 'delvis',
  ersatt: 'ersatt',
  pågår: 'pågår',
  redovisad: 'redovisas',
  genomförd: 'genomförd',
  okänt: 'kan inte avgöras',
} as const;

/** Words that bend after a number: «8 tysta»; the others are the same. */
const MANY: ReadonlyMap<string, string> = new Map([
  ['nått', 'nådda'],
  ['inte nått', 'inte nådda'],
  ['tyst', 'tysta'],
  ['avbruten', 'avbrutna'],
  ['försenad', 'försenade'],
  ['ersatt', 'ersatta'],
  ['genomförd', 'genomförda'],
]);

function notes({ answer, kind, promised }: LedgerRow): readonly string[] {
  if (!answer) return [];
  const all: string[] = [];
  if (answer.by.length > 0)
    all.push(
      `Ersatt av ${listed(
        answer.by.map((text) => `”${text.replace(/\.$/, '')}”`),
        'och',
      )}.`,
    );
  if (answer.id !== undefined) all.push(`Nytt id: ${answer.id}.`);
  if (answer.reason !== undefined) all.push(`Orsak: ${answer.reason.replace(/\.$/, '')}.`);
  if (answer.verbatim) all.push(kind === 'promise' ? 'Ordagrant som förut.' : 'Oförändrat.');
  if (answer.untold) all.push('Inget sägs om hur det gick.');
  if (answer.again) all.push(kind === 'promise' ? 'Planeras också igen.' : 'Står också kvar.');
  if (answer.date === 'later') all.push(`Tiden flyttas fram till ${format.date(answer.due ?? '')}.`);
  if (answer.date === 'earlier') all.push(`Tiden läggs tidigare, ${format.date(answer.due ?? '')}.`);
  if (answer.date === 'new') all.push(`Ny tid: ${format.date(answer.due ?? '')}.`);
  if (answer.date === 'dropped') all.push(`Ingen ny tid sägs. Den var ${format.date(promised.due ?? '')}.`);
  return all;
}
