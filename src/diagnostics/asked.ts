/** What every finding about a requirement carries: what was asked, how strongly, and where that is known from. */
export interface Asked {
  /** The requirement's id in the agreement's file. */
  readonly requirement: string;
  readonly text: string;
  /** The policy weighs a finding by its code and by this, and the lighter of the two holds. */
  readonly strength: 'krav' | 'bör' | 'praxis';
  readonly agreement: string;
  /** Titles of the sources. */
  readonly knownFrom: readonly string[];
  /** Whether one of them is the agreement's own text, and not somebody's account of it. */
  readonly ownText: boolean;
  /** What other sources say instead: then the policy weighs it as a dispute, and never as an error. */
  readonly contradicted: readonly { readonly statement: string; readonly sources: readonly string[] }[];
}

/** What can be asked for in a number. */
export type CountedThing = 'mål' | 'aktiviteter' | 'indikatorer' | 'ansvariga';

/** Whose field is asked for. */
export type FieldHolder = 'plan' | 'område' | 'mål' | 'aktivitet' | 'indikator';

/** What an agreement's file does not know, so that a plan cannot be held against it. */
export type Undecided = 'requirements' | 'areas' | 'scheme' | 'focus' | 'deadline' | 'deadline-disputed';
