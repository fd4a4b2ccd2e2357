import type { Span } from '../diagnostics/index.ts';
import type { Contact } from './contact.ts';
import type { Demand } from './demand.ts';
import type {
  Allotment,
  FundColumn,
  FundKey,
  FundLine,
  FundPart,
  FundRow,
  Funds,
  FundTable,
  RowTotal,
  StatedShare,
} from './funds.ts';
import type { NextYearCost } from './next-year-cost.ts';
import type { Origin } from './origin.ts';
import type { OwnName } from './own-name.ts';
import type { Party } from './party.ts';
import type {
  Activity,
  Area,
  Decision,
  Excluded,
  Goal,
  Indicator,
  Leaving,
  Mark,
  Period,
  Plan,
  Registration,
  Section,
  Series,
  Subarea,
} from './plan.ts';
import type { Predecessors } from './predecessors.ts';
import type { SchemeArea } from './scheme-area.ts';
import type { ShortForm } from './short-form.ts';

/** Every type that holds what authors write in a plan. */
export interface Authored {
  readonly plan: Plan;
  readonly period: Period;
  readonly party: Party;
  readonly decision: Decision;
  readonly registration: Registration;
  readonly contact: Contact;
  readonly nextYearCost: NextYearCost;
  readonly predecessors: Predecessors;
  readonly schemeArea: SchemeArea;
  readonly ownName: OwnName;
  readonly excluded: Excluded;
  readonly leaving: Leaving;
  readonly section: Section;
  readonly subarea: Subarea;
  readonly demand: Demand;
  readonly area: Area;
  readonly goal: Goal;
  readonly activity: Activity;
  readonly allotment: Allotment;
  readonly shortForm: ShortForm;
  readonly mark: Mark;
  readonly indicator: Indicator;
  readonly series: Series;
  readonly funds: Funds;
  readonly share: StatedShare;
  readonly fundLine: FundLine;
  readonly fundKey: FundKey;
  readonly fundPart: FundPart;
  readonly fundTable: FundTable;
  readonly fundColumn: FundColumn;
  readonly fundRow: FundRow;
  readonly rowTotal: RowTotal;
}

/** A function that handles a field, by name, or in words why nothing does. */
type Placed = ((...given: never[]) => unknown) | string;

/**
 * A place for every field of every type that authors write. Whoever shows, compares or publishes a plan keeps such a table, so
 * that a field which nobody has thought of there does not compile.
 */
export type EveryField = {
  readonly [T in keyof Authored]: {
    // Where a thing was written is for findings, and is no part of what it says.
    readonly [F in keyof Authored[T] as Authored[T][F] extends Span | Origin ? never : F]-?: Placed;
  };
};
