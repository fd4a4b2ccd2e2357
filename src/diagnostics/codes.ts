import type { Asked, CountedThing, FieldHolder, Undecided } from './asked.ts';
import type { FieldShape, PlanPart, ShownPart, TextPart, YamlReason } from './code-words.ts';
import { data } from './data.ts';
import { DEMAND_CODES } from './demand-codes.ts';
import { MONEY_CODES } from './money-codes.ts';
import { TEMPLATE_CODES } from './template-codes.ts';
import { TEXT_CODES } from './text-codes.ts';
import type { UnseenSign } from './unseen.ts';
import { WORD_CODES } from './word-codes.ts';

/**
 * The closed list of findings: every code, once, with the shape of its data, in reading order. A code is stable for ever; one that is
 * no longer raised stays listed. `subject/problem`, English, kebab-case. The grouping is the order of the house: bytes, YAML, the folder,
 * fields, references, text. All else that is asked of a code (weight, words, fixture) has this list as its type.
 */
const FINDINGS = {
  // The file as bytes and text (parse/)
  'file/unreadable': data<{ readonly reason: 'permission' | 'folder' | 'not-a-file' | 'other' }>(),
  'file/too-large': data<{ readonly bytes: number; readonly limit: number }>(),
  'file/not-utf8': data<{ readonly byte: number; readonly guess: string | undefined }>(),
  'file/nul': data(),
  'file/empty': data(),
  'file/merge-marker': data<{ readonly marker: string }>(),

  // Front matter and YAML (parse/)
  'front-matter/missing': data<{ readonly first: string }>(),
  'front-matter/unclosed': data(),
  /** `blank` is a first line that is empty; `written` what stands where `---` belongs. */
  'front-matter/fence': data<{
    readonly reason: 'signs' | 'blank' | 'unseen';
    readonly written: string;
    readonly last: boolean;
  }>(),
  'yaml/syntax': data<{ readonly reason: YamlReason; readonly near: string }>(),
  'yaml/duplicate-key': data<{ readonly key: string }>(),
  'yaml/tab': data(),
  /** `near` is the line as it looks. */
  'yaml/unseen-sign': data<{ readonly sign: UnseenSign; readonly code: string; readonly near: string }>(),
  'yaml/colon-in-text': data<{ readonly key: string; readonly text: string }>(),
  'yaml/comma-in-flow': data<{ readonly before: string; readonly after: string }>(),
  'yaml/comment-cuts-text': data<{ readonly kept: string; readonly lost: string }>(),
  'yaml/too-deep': data<{ readonly limit: number }>(),
  'yaml/too-many-aliases': data<{ readonly limit: number }>(),
  'yaml/unsupported': data<{ readonly what: 'tag' | 'merge-key' | 'complex-key' | 'several-documents' }>(),

  // Markdown as text (parse/)
  'text/paragraph-too-large': data<{ readonly bytes: number; readonly limit: number }>(),
  'text/too-deep': data<{ readonly depth: number; readonly limit: number }>(),
  'text/too-many-marks': data<{ readonly count: number; readonly limit: number }>(),
  'text/too-many-parts': data<{ readonly part: TextPart; readonly count: number; readonly limit: number }>(),
  'text/short-form-unexplained': data<{ readonly forms: readonly string[] }>(),
  'directive/unknown': data<{ readonly name: string; readonly suggestion: string | undefined }>(),

  // The folder is the report (check/)
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
  'area/unknown': data<{
    readonly area: string;
    readonly agreement: string;
    readonly suggestion: string | undefined;
  }>(),
  'area/undecidable': data<{ readonly area: string; readonly agreement: string }>(),
  'goal/unknown': data<{ readonly goal: string; readonly suggestion: string | undefined }>(),
  'indicator/unknown': data<{ readonly indicator: string; readonly suggestion: string | undefined }>(),
  'reference/unknown': data<{ readonly id: string; readonly suggestion: string | undefined }>(),
  'reference/typed': data<{ readonly typed: string; readonly id: string }>(),
  'reference/typed-unknown': data<{ readonly typed: string }>(),
  'reference/strategy-unknown': data<{ readonly number: string }>(),
  'reference/nothing-below': data<{ readonly words: string; readonly noun: string }>(),

  // What a plan must tell (rules)
  'area/achievement-missing': data<{ readonly area: string }>(),
  'area/planning-missing': data<{ readonly area: string }>(),
  'area/focus-missing': data<{ readonly area: string }>(),
  'area/goals-missing': data<{ readonly area: string }>(),
  'area/activities-missing': data<{ readonly area: string }>(),
  'area/responsible-missing': data<{ readonly area: string }>(),
  'area/indicators-missing': data<{ readonly area: string; readonly empty: boolean }>(),

  // What the agreement asks (rules/requirement-…)
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
  'decided/lost': data<{
    readonly id: string | undefined;
    readonly text: string;
    readonly state: string;
    readonly kind: 'promise' | 'goal' | 'target';
  }>(),
  'decided/unreadable': data<{ readonly state: string }>(),
  'promise/silent': data<{
    readonly id: string | undefined;
    readonly text: string;
    readonly plan: string;
    readonly kind: 'promise' | 'goal' | 'target' | 'money';
  }>(),
  'promise/untold': data<{
    readonly id: string | undefined;
    readonly text: string;
    readonly plan: string;
    readonly verbatim: boolean;
  }>(),
  'promise/undecidable': data<{ readonly plan: string; readonly files: readonly string[] }>(),
  'promise/earlier-unknown': data<{
    readonly earlier: string;
    readonly field: 'tidigare' | 'fortsätter';
    readonly kind: 'activity' | 'goal' | 'area' | 'indicator';
    readonly plan: string;
    readonly suggestion: string | undefined;
  }>(),
  'promise/circle': data<{ readonly ids: readonly string[] }>(),
  'answer/without-promise': data<{
    readonly id: string;
    readonly plan: string;
    readonly suggestion: string | undefined;
  }>(),
  'answer/unlike': data<{
    readonly id: string;
    readonly promised: string;
    readonly told: string;
    readonly plan: string;
  }>(),

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
