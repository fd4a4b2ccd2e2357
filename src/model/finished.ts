import type { Plan, Section } from './plan.ts';
import type { DecisionType } from './words.ts';

/** What a decision does for the plan: makes it the parties' own, prolongs what already is, or only prepares, spends and tells. */
const EFFECTS: { readonly [T in DecisionType]: 'adopts' | 'prolongs' | 'none' } = {
  begär: 'none',
  bereder: 'none',
  remitterar: 'none',
  'yttrar-sig': 'none',
  rekommenderar: 'none',
  'ställer-sig-bakom': 'adopts',
  godkänner: 'adopts',
  antar: 'adopts',
  fastställer: 'adopts',
  beslutar: 'adopts',
  tilldelar: 'none',
  förlänger: 'prolongs',
  'tar-emot-anmälan': 'none',
};

/**
 * Whether a plan is still a draft. A plan is finished when those who adopt it have done so, or when nobody knows any longer whether they have; a
 * prolongation that is waited for undoes nothing. A memo is finished when it is laid before those who decide: its decision is always only
 * proposed.
 */
export function isDraft({
  kind,
  decisions,
  sections,
}: Pick<Plan, 'kind' | 'decisions' | 'sections'>): boolean {
  if (kind === 'beslutsunderlag' || kind === 'medelsförslag')
    return decisions.length === 0 && !sections.some(holdsProposal);
  const effectOf = (type: string) => EFFECTS[type as DecisionType] ?? 'none';
  const adopting = decisions.filter(({ type }) => effectOf(type) === 'adopts');
  const isDone = ({ status }: { readonly status: string }) => status === 'fattat' || status === 'okänt';
  if (adopting.length > 0) return !adopting.every(isDone);
  return !decisions.some((decision) => effectOf(decision.type) === 'prolongs' && isDone(decision));
}

function holdsProposal({ kind, sections }: Section): boolean {
  return kind === 'beslut' || sections.some(holdsProposal);
}
