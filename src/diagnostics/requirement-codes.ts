import type { Asked, CountedThing, FieldHolder, Undecided } from './asked.ts';
import { data } from './data.ts';

/** What the agreement asks of a plan. */
export const REQUIREMENT_CODES = {
  'requirement/areas-uncovered': data<Asked & { readonly area: string; readonly title: string }>(),
  'requirement/too-few': data<
    Asked & {
      readonly what: CountedThing;
      readonly least: number;
      readonly found: number;
      /** How many there are when the horizon is not looked at. */
      readonly all: number;
      readonly horizon: readonly ('kort' | 'lång')[];
      /** Undefined where the plan as a whole has too few. */
      readonly area: string | undefined;
    }
  >(),
  'requirement/field-missing': data<
    Asked & {
      readonly holder: FieldHolder;
      readonly field: string;
      /** Id of what lacks it, or its words where it has no id. */
      readonly in: string;
    }
  >(),
  'requirement/section-missing': data<
    Asked & {
      readonly role: string;
      readonly area: string | undefined;
      /** A section has the role and says nothing. */
      readonly empty?: boolean;
    }
  >(),
  'requirement/not-divided': data<Asked & { readonly indicator: string }>(),
  'requirement/value-missing': data<
    Asked & {
      readonly indicator: string;
      /** Undefined where it is the baseline that is missing. */
      readonly year: string | undefined;
    }
  >(),
  'requirement/amounts-missing': data<
    Asked & {
      /** Undefined where no activity of the plan has an amount. */
      readonly area: string | undefined;
      /** Undefined where no activity of the area has one. */
      readonly activity: string | undefined;
    }
  >(),
  'requirement/funds-unreported': data<
    Asked & {
      /** Id of the fund line, or undefined where the plan has no money at all. */
      readonly fund: string | undefined;
      readonly title: string;
    }
  >(),
  'requirement/human': data<Asked>(),
  /** What is asked of a plan as a whole and is not in it: what its sister has, and what it has not either. In words. */
  'requirement/by-sister': data<{
    readonly sister: string;
    readonly met: readonly string[];
    readonly lacking: readonly string[];
  }>(),
  'requirement/undecidable': data<{ readonly agreement: string; readonly what: Undecided }>(),
};
