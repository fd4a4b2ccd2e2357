import type { Origin } from './origin.ts';
import type { AskedValue, Counted, Holder, Horizon, PlanKind, Scope, Strength } from './words.ts';

/** What another source says instead of a fact. Nobody has chosen between them but the one who wrote the file. */
export interface Contradiction {
  /** The field of the fact that it speaks of: `senast`. Undefined where it speaks of the whole. */
  readonly field: string | undefined;
  readonly statement: string;
  readonly knownFrom: readonly string[];
}

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
  | { readonly rule: 'värde-finns'; readonly which: AskedValue }
  | { readonly rule: 'belopp-finns' }
  | { readonly rule: 'medel-redovisade' }
  | { readonly rule: 'prövas-av-människa' };

const RULES: { readonly [R in RequirementRule['rule']]: true } = {
  'områden-täckta': true,
  minst: true,
  'fält-finns': true,
  'avsnitt-finns': true,
  uppdelad: true,
  'värde-finns': true,
  'belopp-finns': true,
  'medel-redovisade': true,
  'prövas-av-människa': true,
};

/** The names of the rules. */
export const REQUIREMENT_RULES = Object.keys(RULES) as readonly RequirementRule['rule'][];

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
