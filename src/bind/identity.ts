import type {
  Contact,
  Decision,
  Excluded,
  Leaving,
  NextYearCost,
  Numbering,
  Party,
  Period,
  PlanKind,
  Predecessors,
  Ref,
  Registration,
  SchemeArea,
} from '../model/index.ts';
import { bindContacts } from './contacts.ts';
import type { Fields } from './fields/fields.ts';
import { bindNextYearCost } from './next-year-cost.ts';
import { bindParties } from './parties.ts';
import { bindPredecessors } from './predecessors.ts';
import { bindScheme } from './scheme.ts';

export const KINDS_OF_PLAN: readonly PlanKind[] = [
  'handlingsplan',
  'redovisning',
  'medelsförslag',
  'beslutsunderlag',
  'inriktning',
];

/** What plan.md says of the plan itself: who, what, when, by whom. */
export interface Identity {
  readonly kind: PlanKind;
  readonly title: string;
  readonly subtitle: string | undefined;
  readonly county: string;
  readonly period: Period;
  readonly agreement: string | undefined;
  readonly parties: readonly Party[];
  readonly precededBy: Predecessors | undefined;
  readonly under: Ref | undefined;
  readonly scheme: readonly SchemeArea[];
  readonly date: string | undefined;
  readonly registrations: readonly Registration[];
  readonly contacts: readonly Contact[];
  readonly nextYearCost: NextYearCost | undefined;
  readonly decisions: readonly Decision[];
  readonly excluded: readonly Excluded[];
  readonly leaving: readonly Leaving[];
}

/** Reads plan.md's front matter. Undefined when a part is missing without which there is no report. */
export function bindIdentity(fields: Fields): Identity | undefined {
  const kind = fields.word('slag', KINDS_OF_PLAN);
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
    scheme: bindScheme(fields),
    date: fields.text('datum'),
    registrations: fields
      .each('diarienummer')
      .map((item) => ({ party: item.text('part') ?? '', number: item.text('nummer') ?? '' })),
    contacts: bindContacts(fields),
    nextYearCost: bindNextYearCost(fields),
    decisions: fields.each('beslut').map(bindDecision),
    excluded: bindExcluded(fields),
    leaving: fields.each('utgår').map(bindLeaving),
  };
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
    status: fields.word('status', ['fattat', 'föreslaget', 'väntar'] as const) ?? 'väntar',
    perParty: fields.text('per') === 'part',
    condition: fields.text('villkor'),
    paragraph: fields.text('paragraf'),
    origin: fields.origin(),
  };
}

function bindLeaving(fields: Fields): Leaving {
  return {
    id: fields.text('id') ?? '',
    status: fields.word('status', ['genomförd', 'avbruten', 'ersatt'] as const) ?? 'avbruten',
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
