import { CODES } from '../../diagnostics/index.ts';
import { STRATEGY_AIMS } from '../../model/index.ts';
import { COUNTIES, countyMeant } from '../../rules/index.ts';
import { idsOf } from '../ids/things.ts';
import { agreementOf, boundPlan, type Known, type KnownPlan, seriesOf } from '../known.ts';

/** A word that may stand in a place, and what it is. */
export interface Candidate {
  readonly value: string;
  /** In words, for who chooses. */
  readonly detail: string;
  /** A number that means the same. */
  readonly number?: string | undefined;
}

type Ask = (known: Known, plan: KnownPlan) => readonly Candidate[];

/** What each word of `x-refers` in the schemas asks for. A test holds that no schema uses another. */
const ASKED: { readonly [refers: string]: Ask } = {
  mål: things('mål'),
  indikator: things('indikator'),
  område: things('område'),
  id: things('mål', 'aktivitet', 'område', 'plan'),
  post: (known, plan) => [...things('post')(known, plan), ...agreedFunds(known, plan)],
  'överenskommelsens-post': agreedFunds,
  fokusområde: (known, plan) => [...things('fokusområde')(known, plan), ...agreedAreas(known, plan)],
  'överenskommelsens-område': agreedAreas,
  tidigare: (known, plan) =>
    seriesOf(known, plan)
      .filter((other) => other !== plan)
      .reverse()
      .flatMap((other) =>
        things(
          'mål',
          'aktivitet',
          'område',
          'plan',
          'indikator',
        )(known, other).map(({ value, detail }) => ({
          value,
          detail: `${other.name}: ${detail}`,
        })),
      ),
  strategi: () => STRATEGY_AIMS.map(({ number, title }) => ({ value: number, detail: title })),
  part: (_, plan) =>
    (boundPlan(plan)?.parties ?? []).map(({ name, kind }) => ({ value: name, detail: kind ?? '' })),
  'länets-part': (_, plan) => {
    const county = countyMeant(boundPlan(plan)?.county ?? '');
    if (!county) return [];
    const kommuner = county.municipalities.map(({ name }) => ({ value: name, detail: 'kommun' }));
    return [{ value: county.region, detail: 'region' }, ...kommuner];
  },
  ansvarig: (known, plan) =>
    idsOf(known, plan)
      .uses.filter(({ refers }) => refers === 'ansvarig')
      .map(({ id }) => ({ value: id, detail: '' })),
  plan: ({ plans }, plan) =>
    plans
      .filter((other) => other !== plan)
      .map((other) => ({ value: other.name, detail: boundPlan(other)?.title ?? '' })),
  överenskommelse: ({ agreements }) => agreements.map((id) => ({ value: id, detail: '' })),
  län: () => COUNTIES.map(({ name, region }) => ({ value: name, detail: region })),
  krav: (_, plan) => {
    const agreement = agreementOf(plan);
    const duties = [
      agreement?.requisition ?? [],
      agreement?.reporting ?? [],
      agreement?.repayment ?? [],
    ].flat();
    return [
      ...(agreement?.requirements ?? []).map(({ id, text }) => ({ value: id, detail: text })),
      ...duties.flatMap(({ id, who }) => (id === undefined ? [] : [{ value: id, detail: who }])),
    ];
  },
  roll: (known, plan) => [
    ...(agreementOf(plan)?.requirements ?? []).flatMap((asked) =>
      'role' in asked ? [{ value: asked.role, detail: asked.text }] : [],
    ),
    ...idsOf(known, plan)
      .uses.filter(({ refers }) => refers === 'roll')
      .map(({ id }) => ({ value: id, detail: '' })),
  ],
  kod: (_, plan) => plan.result.findings.map(({ code }) => ({ value: code, detail: '' })),
  plats: (known, plan) => [
    ...things('mål', 'aktivitet', 'område', 'indikator', 'post', 'tabell')(known, plan),
    ...plan.files.map((path) => ({ value: path.slice(plan.folder.length + 1), detail: '' })),
  ],
  se: (known, plan) => [
    ...things('område', 'avsnitt', 'mål', 'aktivitet', 'plan', 'indikator')(known, plan),
    ...shown(plan),
  ],
  svar: (known, plan) => [
    ...seriesOf(known, plan)
      .filter((other) => other !== plan)
      .reverse()
      .flatMap((other) => things('plan', 'aktivitet', 'mål')(known, other)),
    ...things('plan', 'aktivitet', 'mål')(known, plan),
  ],
};

/** The words of `x-refers` that are answered. */
export const REFERS: readonly string[] = Object.keys(ASKED);

/** What may stand where something of a sort is named, each once. */
export function candidatesFor(
  refers: string | undefined,
  known: Known,
  plan: KnownPlan,
): readonly Candidate[] {
  const found = (refers !== undefined && ASKED[refers]?.(known, plan)) || [];
  const kept = new Map<string, Candidate>();
  for (const candidate of found) if (!kept.has(candidate.value)) kept.set(candidate.value, candidate);
  if (refers === 'kod')
    for (const code of CODES) if (!kept.has(code)) kept.set(code, { value: code, detail: '' });
  return [...kept.values()];
}

/** Tables, charts and pictures, by the names that references have for them. */
function shown(plan: KnownPlan): readonly Candidate[] {
  const names = [...(boundPlan(plan)?.places.keys() ?? [])].filter((name) => name.includes('/'));
  return names.map((value) => ({ value, detail: '' }));
}

function things(...what: readonly string[]): Ask {
  return (known, plan) =>
    idsOf(known, plan)
      .things.filter((thing) => what.includes(thing.what))
      .map(({ id, title }) => ({ value: id, detail: title }));
}

function agreedAreas(_: Known, plan: KnownPlan): readonly Candidate[] {
  return (agreementOf(plan)?.areas ?? []).map(({ id, title, number }) => ({
    value: id,
    detail: title,
    number,
  }));
}

function agreedFunds(_: Known, plan: KnownPlan): readonly Candidate[] {
  return (agreementOf(plan)?.funds ?? [])
    .filter(({ isTotal }) => !isTotal)
    .map(({ id, title }) => ({ value: id, detail: title }));
}
