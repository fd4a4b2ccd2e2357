import type { FieldShape, TargetProblem, ValueProblem } from './code-words.ts';
import { data } from './data.ts';
import { DEMAND_CODES } from './demand-codes.ts';
import { FILE_CODES } from './file-codes.ts';
import { FOLDER_CODES } from './folder-codes.ts';
import { MONEY_CODES } from './money-codes.ts';
import { PROMISE_CODES } from './promise-codes.ts';
import { REQUIREMENT_CODES } from './requirement-codes.ts';
import { TEMPLATE_CODES } from './template-codes.ts';
import { TEXT_CODES } from './text-codes.ts';
import { WORD_CODES } from './word-codes.ts';

/**
 * The closed list of findings: every code, once, with the shape of its data, in reading order. A code is stable for ever; one that is
 * no longer raised stays listed. `subject/problem`, English, kebab-case. The grouping is the order of the house: bytes, YAML, the folder,
 * fields, references, text. All else that is asked of a code (weight, words, fixture) has this list as its type.
 */
const FINDINGS = {
  // Files as they are read (parse/)
  ...FILE_CODES,

  // The folder is the report (check/)
  ...FOLDER_CODES,

  // Fields (bind/fields)
  'field/unknown': data<{
    readonly field: string;
    readonly in: string;
    readonly suggestion: string | undefined;
    /** What the field belongs in, where it is known there and stands too far out. */
    readonly within?: 'aktiviteter' | 'mål';
  }>(),
  'field/missing': data<{ readonly field: string; readonly in: string }>(),
  'field/type': data<{
    readonly field: string;
    readonly found: FieldShape;
    readonly expected: readonly FieldShape[];
  }>(),
  'field/value': data<{
    readonly field: string;
    readonly value: string;
    readonly suggestion: string | undefined;
  }>(),
  'field/format': data<{
    readonly field: string;
    readonly value: string;
    readonly format: string;
    readonly suggestion?: string;
    /** Of a day that its month does not have: the month by its number, and how many days it has that year. */
    readonly month?: number;
    readonly days?: number;
  }>(),
  'field/empty': data<{ readonly field: string }>(),
  'field/combination': data<{ readonly field: string; readonly with: string }>(),

  // Ids and references (check/)
  'id/missing': data<{ readonly list: 'mål' | 'aktiviteter' }>(),
  'id/duplicate': data<{ readonly id: string }>(),
  'agreement/missing': data(),
  'agreement/unknown': data<{ readonly agreement: string }>(),
  'agreement/shadowed': data<{ readonly agreement: string }>(),
  'agreement/source-unknown': data<{ readonly source: string; readonly suggestion: string | undefined }>(),
  'agreement/source-unused': data<{ readonly source: string }>(),
  'agreement/fact-without-source': data<{ readonly fact: string }>(),
  ...DEMAND_CODES,
  'party/unknown': data<{ readonly party: string; readonly suggestion: string | undefined }>(),
  /** An item of a decision that does not begin with «att»; empty where there is no item at all. */
  'proposal/wording': data<{ readonly text: string }>(),
  'agreement/base-unknown': data<{
    readonly agreement: string;
    readonly circular: boolean;
    readonly suggestion: string | undefined;
  }>(),
  'agreement/other-time': data<{
    readonly agreement: string;
    readonly period: string;
    readonly holds: string;
    /** To when its plans are known to hold, where that is longer. */
    readonly plansTo: string | undefined;
  }>(),
  'area/unknown': data<{
    readonly area: string;
    readonly agreement: string;
    readonly suggestion: string | undefined;
  }>(),
  'area/undecidable': data<{ readonly area: string; readonly agreement: string }>(),
  'goal/unknown': data<{ readonly goal: string; readonly suggestion: string | undefined }>(),
  'indicator/unknown': data<{ readonly indicator: string; readonly suggestion: string | undefined }>(),
  'indicator/value-unlikely': data<{
    readonly indicator: string;
    readonly value: string;
    readonly period: string;
    readonly problem: ValueProblem;
  }>(),
  'indicator/target-unlikely': data<{
    readonly indicator: string;
    readonly target: string;
    readonly year: string;
    readonly problem: TargetProblem;
    /** The year or the value that it does not fit. */
    readonly other: string;
  }>(),
  'reference/unknown': data<{ readonly id: string; readonly suggestion: string | undefined }>(),
  'reference/typed': data<{ readonly typed: string; readonly id: string }>(),
  'reference/typed-unknown': data<{ readonly typed: string }>(),
  'reference/strategy-unknown': data<{ readonly number: string }>(),
  'reference/nothing-below': data<{ readonly words: string; readonly noun: string }>(),
  'reference/typed-table': data<{ readonly typed: string }>(),
  'reference/typed-annex': data<{ readonly typed: string }>(),

  // What a plan must tell (rules)
  'area/achievement-missing': data<{ readonly area: string; readonly empty: boolean }>(),
  'area/planning-missing': data<{ readonly area: string; readonly empty: boolean }>(),
  'area/focus-missing': data<{ readonly area: string }>(),
  'area/goals-missing': data<{ readonly area: string }>(),
  'area/activities-missing': data<{ readonly area: string }>(),
  'area/responsible-missing': data<{ readonly area: string }>(),
  'area/indicators-missing': data<{ readonly area: string; readonly empty: boolean }>(),

  // What the agreement asks (rules/requirement-…)
  ...REQUIREMENT_CODES,

  'decision/late': data<{
    readonly body: string;
    readonly date: string;
    readonly deadline: string;
    readonly agreement: string;
    readonly consequence: string | undefined;
  }>(),
  'goal/without-activity': data<{ readonly goal: string; readonly area: string }>(),
  /** `due` is empty where it is a comment that stands without an outcome. */
  'goal/outcome-missing': data<{
    readonly goal: string;
    readonly because: 'comment' | 'passed';
    readonly due: string;
  }>(),
  'goal/status': data<{ readonly goal: string; readonly status: string }>(),
  'activity/without-goal': data<{ readonly activity: string; readonly area: string }>(),
  'activity/status-missing': data<{ readonly activity: string; readonly planned: boolean }>(),

  'date/passed': data<{ readonly date: string; readonly today: string }>(),
  /** Days of an agreement that nothing says were kept; `left` is undefined for one that has passed. */
  'date/to-keep': data<{
    readonly agreement: string;
    readonly today: string;
    readonly days: readonly {
      readonly kind: 'rekvisition' | 'redovisning' | 'återbetalning';
      /** Those to whom, where they are known. */
      readonly to: readonly string[];
      readonly date: string;
      readonly left: number | undefined;
    }[];
  }>(),

  // Accepted findings (check/acceptance)
  'acceptance/unknown-code': data<{ readonly code: string; readonly suggestion: string | undefined }>(),
  'acceptance/forbidden': data<{ readonly code: string }>(),
  'acceptance/expired': data<{
    readonly code: string;
    readonly where: string;
    readonly until: string;
    readonly today: string;
  }>(),
  'acceptance/undecidable': data<{ readonly code: string; readonly where: string; readonly until: string }>(),
  'acceptance/unused': data<{
    readonly code: string;
    readonly where: string;
    readonly suggestion: string | undefined;
  }>(),
  ...MONEY_CODES,

  // Promises and answers (check/)
  'mark/id-missing': data<{ readonly mark: string }>(),
  'mark/attribute': data<{
    readonly mark: string;
    readonly attribute: string;
    readonly suggestion: string | undefined;
  }>(),
  'mark/value': data<{
    readonly attribute: string;
    readonly value: string;
    readonly suggestion: string | undefined;
  }>(),
  'mark/covers-nothing': data<{ readonly id: string }>(),
  'mark/unclear': data<{
    readonly id: string;
    readonly text: string;
    /** It leans on the words before it, or it tells what did not happen. */
    readonly sort: 'leans' | 'undone';
  }>(),
  ...TEMPLATE_CODES,

  // A Word file that becomes a plan (draft/from-word)
  ...WORD_CODES,
  ...TEXT_CODES,

  // What a year says of the one before (diff/)
  ...PROMISE_CODES,

  // The country as it is (rules, against schema/län.yaml)
  'county/unknown': data<{ readonly county: string; readonly suggestion: string | undefined }>(),
  'municipality/unknown': data<{
    readonly name: string;
    readonly county: string;
    readonly suggestion: string | undefined;
  }>(),
  'municipality/missing': data<{
    readonly table: string;
    readonly county: string;
    readonly missing: readonly string[];
  }>(),
  'municipality/not-in-county': data<{
    readonly name: string;
    readonly kind: 'kommun' | 'region';
    readonly county: string;
    readonly belongsTo: string;
  }>(),
  'leaving/unknown': data<{
    readonly id: string;
    readonly plan: string;
    readonly suggestion: string | undefined;
  }>(),
  'advice/goals-unmeasured': data<{ readonly count: number; readonly all: number }>(),
  'advice/indicators-bare': data<{ readonly count: number; readonly all: number }>(),
  'advice/days-untold': data<{ readonly count: number; readonly all: number }>(),
  'advice/participation-untold': data<{ readonly areas: number }>(),
  'advice/results-untold': data<{ readonly year: string }>(),
  'advice/indicators-untyped': data<{ readonly count: number; readonly all: number }>(),
  'number/share-differs': data<{ readonly text: string; readonly counted: number }>(),
  'number/ages-differ': data<{ readonly group: string; readonly one: string; readonly other: string }>(),
  'number/share-without-base': data<{ readonly text: string }>(),
};

type Shapes = typeof FINDINGS;

export interface FindingData extends Shapes {}
export type Code = keyof FindingData;

export const CODES = Object.keys(FINDINGS) as readonly Code[];
