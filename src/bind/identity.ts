import {
  DECISION_STATUSES,
  type Decision,
  type Excluded,
  LEAVING_STATUSES,
  type Leaving,
  LISTED,
  type Listed,
  type Numbering,
  type Period,
  PLAN_KINDS,
  type PlanIdentity,
} from '../model/index.ts';
import { bindContacts } from './contacts.ts';
import type { Fields } from './fields/fields.ts';
import { bindNextYearCost } from './next-year-cost.ts';
import { bindOwnNames } from './own-names.ts';
import { bindParties } from './parties.ts';
import { bindPredecessors } from './predecessors.ts';
import { bindScheme } from './scheme.ts';

/** Reads plan.md's front matter. Undefined when a part is missing without which there is no report. */
export function bindIdentity(fields: Fields): PlanIdentity | undefined {
  const kind = fields.word('slag', PLAN_KINDS);
  const [title, county, period] = [fields.text('titel'), fields.text('län'), bindPeriod(fields)];
  if (!kind || !title || !county || !period) return undefined;
  return {
    kind,
    title,
    subtitle: fields.text('undertitel'),
    county,
    period,
    agreement: fields.text('överenskommelse'),
    parties: bindParties(fields),
    precededBy: bindPredecessors(fields),
    under: fields.ref('under'),
    underGoals: fields.refs('under-mål') ?? [],
    governedBy: fields.texts('styrdokument'),
    sisters: fields.refs('systerplaner') ?? [],
    decidedAs: fields.ref('beslutad-som'),
    scheme: bindScheme(fields),
    ownNames: bindOwnNames(fields),
    date: fields.text('datum'),
    registrations: fields
      .each('diarienummer')
      .map((item) => ({ party: item.text('part') ?? '', number: item.text('nummer') ?? '' })),
    contacts: bindContacts(fields),
    nextYearCost: bindNextYearCost(fields),
    sender: fields.text('avsändare'),
    otherForm: fields.text('annan-form'),
    keyFigures: fields.refs('nyckeltal') ?? [],
    charts: fields.text('diagram') !== 'nej',
    lists: fields.has('förteckningar') ? listsIn(fields) : undefined,
    decisions: fields.each('beslut').map(bindDecision),
    excluded: bindExcluded(fields),
    leaving: fields.each('utgår').map(bindLeaving),
  };
}

function listsIn(fields: Fields): readonly Listed[] {
  const words = fields.texts('förteckningar');
  return words.flatMap((word) => LISTED.filter((known) => known === word));
}

function bindPeriod(fields: Fields): Period | undefined {
  const whole = fields.text('period');
  if (whole !== undefined) return { from: whole, to: whole, text: undefined, extendedTo: undefined };
  const parts = fields.under('period');
  const [from, to] = [parts?.text('från'), parts?.text('till')];
  if (!from || !to) return undefined;
  return { from, to, text: parts?.text('text'), extendedTo: parts?.text('förlängd') };
}

function bindDecision(fields: Fields): Decision {
  return {
    body: fields.text('organ') ?? '',
    type: fields.text('typ') ?? '',
    date: fields.text('datum'),
    status: fields.word('status', DECISION_STATUSES) ?? 'väntar',
    perParty: fields.text('per') === 'part',
    condition: fields.text('villkor'),
    paragraph: fields.text('paragraf'),
    origin: fields.origin(),
  };
}

function bindLeaving(fields: Fields): Leaving {
  return {
    id: fields.text('id') ?? '',
    status: fields.word('status', LEAVING_STATUSES) ?? 'avbruten',
    reason: fields.text('orsak'),
    replacedBy: fields.texts('ersatt-av'),
    origin: fields.origin(),
  };
}

/** The agreement's areas that the plan leaves out. */
export function bindExcluded(fields: Fields): readonly Excluded[] {
  return fields.each('utanför').flatMap((item) => {
    const id = item.text('område');
    return id === undefined
      ? []
      : [{ area: { id, span: item.at('område') }, reason: item.text('orsak') ?? '' }];
  });
}

/** `numrering: nej`, or how deep the numbers go; without a word that can be read all five levels carry one. */
export function bindNumbering(fields: Fields | undefined): Numbering {
  const depth = fields?.under('numrering')?.text('djup') ?? '';
  return { on: fields?.text('numrering') !== 'nej', depth: /^[1-5]$/.test(depth) ? Number(depth) : 5 };
}
