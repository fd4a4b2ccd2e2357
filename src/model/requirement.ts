import type { Origin, PlanKind } from './plan.ts';

/** How strongly something is asked for: the agreement demands it, says that it should be, or it is what counties do. */
export type Strength = 'krav' | 'bör' | 'praxis';

/** What another source says instead of a fact. Nobody has chosen between them but the one who wrote the file. */
export interface Contradiction {
  /** The field of the fact that it speaks of: `senast`. Undefined where it speaks of the whole. */
  readonly field: string | undefined;
  readonly statement: string;
  readonly knownFrom: readonly string[];
}

/** What can be counted in an area or a plan. */
export type Counted = 'mål' | 'aktiviteter' | 'indikatorer' | 'ansvariga';
export type Holder = 'plan' | 'område' | 'mål' | 'aktivitet' | 'indikator';
export type Horizon = 'kort' | 'lång';
/** Whether something is asked of every area by itself, or of the plan as a whole. */
export type Scope = 'område' | 'plan';

/** How a requirement is tried: the closed list of rules that carry every agreement so far. */
export type RequirementRule =
  | { readonly rule: 'områden-täckta' }
  | {
      readonly rule: 'minst';
      readonly what: Counted;
      readonly least: number;
      /** For goals: any of these horizons. Empty where it does not matter. */
      readonly horizon: readonly Horizon[];
      readonly per: Scope;
    }
  | { readonly rule: 'fält-finns'; readonly holder: Holder; readonly field: string }
  | { readonly rule: 'avsnitt-finns'; readonly role: string; readonly per: Scope }
  | { readonly rule: 'uppdelad' }
  | { readonly rule: 'värde-finns'; readonly which: 'baslinje' | 'senaste-året' }
  | { readonly rule: 'belopp-finns' }
  | { readonly rule: 'medel-redovisade' }
  | { readonly rule: 'prövas-av-människa' };

/** One thing that an agreement asks of a plan. */
export type Requirement = RequirementRule & {
  readonly id: string;
  /** In words, as an author reads it. */
  readonly text: string;
  /** The kinds of plan that it is asked of. */
  readonly kinds: readonly PlanKind[];
  readonly strength: Strength;
  readonly knownFrom: readonly string[];
  readonly contradictions: readonly Contradiction[];
  readonly origin: Origin;
};

/** The requirement of one rule. */
export type RequirementOf<R extends RequirementRule['rule']> = Extract<Requirement, { readonly rule: R }>;
