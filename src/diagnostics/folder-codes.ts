import type { PlanPart, ShownPart } from './code-words.ts';
import { data } from './data.ts';

/** The folder is the report: what stands where, and how plans stand to each other. */
/** What of a plan is given once by its name. */
export type GivenTwice = 'party' | 'excluded' | 'leaving' | 'series';

export const FOLDER_CODES = {
  'plan/missing': data<{ readonly folder: string }>(),
  'plan/empty': data<{ readonly folder: string }>(),
  'plan/unknown': data<{
    readonly plan: string;
    readonly field: string;
    readonly suggestion: string | undefined;
  }>(),
  /** A plan named as the one above or before that cannot be: another kind, county or time. Both sides as written. */
  'plan/misfit': data<{
    readonly plan: string;
    readonly other: string;
    readonly field: 'under' | 'föregås-av' | 'systerplaner';
    readonly misfit: 'kind' | 'county' | 'period' | 'order' | 'apart' | 'itself';
    readonly here: string;
    readonly there: string;
  }>(),
  /** A goal of the plan above that it does not have. */
  'plan/goal-unknown': data<{
    readonly goal: string;
    readonly plan: string;
    readonly suggestion: string | undefined;
  }>(),
  'plan/followed-twice': data<{
    readonly plan: string;
    readonly other: string;
    readonly followed: string;
  }>(),
  /** So long a time without a plan that one must be missing. `until` is the end of the one before. */
  'plan/distant': data<{ readonly plan: string; readonly before: string; readonly until: string }>(),
  /** Of one thing, or of several together, each as a share of its own limit; percents of those shares. */
  'plan/too-large': data<
    | { readonly part: PlanPart; readonly count: number; readonly limit: number }
    | {
        readonly measures: readonly {
          readonly part: PlanPart | ShownPart;
          readonly count: number;
          readonly percent: number;
        }[];
        readonly percent: number;
        readonly limit: number;
      }
  >(),
  'plan/too-many-findings': data<{ readonly count: number; readonly limit: number }>(),
  'plan/given-twice': data<{ readonly what: GivenTwice; readonly name: string }>(),
  'chapter/index-missing': data<{ readonly folder: string }>(),
  'file/number-missing': data<{ readonly name: string }>(),
  'file/number-duplicate': data<{ readonly number: number; readonly name: string }>(),
  'file/name-collision': data<{ readonly name: string }>(),
  'file/unlisted': data<{ readonly name: string }>(),
  'file/misnamed': data<{ readonly name: string; readonly meant: string }>(),
  /** A file, a folder, or a whole plan. */
  'file/copy': data<{ readonly name: string; readonly original: string; readonly plan?: true }>(),
  'path/outside-workspace': data<{ readonly target: string; readonly by: 'path' | 'link' }>(),
  'kind/misplaced': data<{ readonly kind: string; readonly place: 'plan.md' | 'index.md' | 'section' }>(),
};
