import kinds from '../../templates/standard/first-plan.json' with { type: 'json' };
import type { PlanKind } from '../model/index.ts';

/** A chapter that a first plan of some kind begins with. */
export interface FirstChapter {
  /** Of its file or folder, without its number. */
  readonly name: string;
  readonly title: string;
  readonly role?: string;
  /** What kind of section it is, where it is not a plain one. */
  readonly kind?: 'beslut';
  /** Whether the areas lie in it. */
  readonly areas?: boolean;
  /** Whether the agreement's days belong in it. */
  readonly duties?: boolean;
  readonly ask: readonly string[];
}

/** What a first plan of a kind begins with. `{län}` and `{period}` are filled in. */
export interface FirstOutline {
  readonly title: string;
  readonly subtitle: string;
  /** Headings that every area has. */
  readonly areaHeadings: readonly string[];
  readonly chapters: readonly FirstChapter[];
}

export const FIRST_OUTLINES: Readonly<Record<PlanKind, FirstOutline>> = kinds as Record<
  PlanKind,
  FirstOutline
>;
