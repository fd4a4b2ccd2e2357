import type { Asked, CountedThing, FieldHolder, Undecided } from './asked.ts';
import type { FieldShape, PlanPart, TextPart, YamlReason } from './code-words.ts';
import { DEMAND_CODES, type DemandFindingData } from './demand-codes.ts';
import { MONEY_CODES, type MoneyFindingData } from './money-codes.ts';
import { TEMPLATE_CODES, type TemplateFindingData } from './template-codes.ts';
import { TEXT_CODES, type TextFindingData } from './text-codes.ts';

/**
 * The closed list of findings: every code with the shape of its data. A code is stable for ever; one that is no longer
 * raised stays listed. `subject/problem`, English, kebab-case. The grouping is the order of the house: bytes, YAML,
 * the folder, fields, references, text.
 */
export interface FindingData
  extends DemandFindingData,
    MoneyFindingData,
    TemplateFindingData,
    TextFindingData {
  // The file as bytes and text (parse/)
  'file/unreadable': { readonly reason: 'permission' | 'not-a-file' | 'other' };
  'file/too-large': { readonly bytes: number; readonly limit: number };
  'file/not-utf8': { readonly byte: number; readonly guess: string | undefined };
  'file/nul': Record<string, never>;
  'file/empty': Record<string, never>;
  'file/merge-marker': { readonly marker: string };

  // Front matter and YAML (parse/)
  'front-matter/missing': { readonly first: string };
  'front-matter/unclosed': Record<string, never>;
  'yaml/syntax': { readonly reason: YamlReason; readonly near: string };
  'yaml/duplicate-key': { readonly key: string };
  'yaml/tab': Record<string, never>;
  'yaml/colon-in-text': { readonly key: string; readonly text: string };
  'yaml/comma-in-flow': { readonly before: string; readonly after: string };
  'yaml/comment-cuts-text': { readonly kept: string; readonly lost: string };
  'yaml/too-deep': { readonly limit: number };
  'yaml/too-many-aliases': { readonly limit: number };
  'yaml/unsupported': { readonly what: 'tag' | 'merge-key' | 'complex-key' | 'several-documents' };

  // Markdown as text (parse/)
  'text/paragraph-too-large': { readonly bytes: number; readonly limit: number };
  'text/too-deep': { readonly depth: number; readonly limit: number };
  'text/too-many-marks': { readonly count: number; readonly limit: number };
  'text/too-many-parts': { readonly part: TextPart; readonly count: number; readonly limit: number };
  'directive/unknown': { readonly name: string; readonly suggestion: string | undefined };

  // The folder is the report (check/)
  'plan/missing': { readonly folder: string };
  'plan/empty': { readonly folder: string };
  'plan/unknown': { readonly plan: string; readonly field: string; readonly suggestion: string | undefined };
  'plan/too-large': { readonly part: PlanPart; readonly count: number; readonly limit: number };
  'chapter/index-missing': { readonly folder: string };
  'file/number-missing': { readonly name: string };
  'file/number-duplicate': { readonly number: number; readonly name: string };
  'file/name-collision': { readonly name: string };
  'file/unlisted': { readonly name: string };
  'path/outside-workspace': { readonly target: string; readonly by: 'path' | 'link' };
  'kind/misplaced': { readonly kind: string; readonly place: 'plan.md' | 'index.md' | 'section' };

  // Fields (bind/fields)
  'field/unknown': { readonly field: string; readonly in: string; readonly suggestion: string | undefined };
  'field/missing': { readonly field: string; readonly in: string };
  'field/type': {
    readonly field: string;
    readonly found: FieldShape;
    readonly expected: readonly FieldShape[];
  };
  'field/value': { readonly field: string; readonly value: string; readonly suggestion: string | undefined };
  'field/format': { readonly field: string; readonly value: string; readonly format: string };
  'field/empty': { readonly field: string };
  'field/combination': { readonly field: string; readonly with: string };

  // Ids and references (check/)
  'id/missing': { readonly list: 'mål' | 'aktiviteter' };
  'id/duplicate': { readonly id: string };
  'agreement/missing': Record<string, never>;
  'agreement/unknown': { readonly agreement: string };
  'agreement/shadowed': { readonly agreement: string };
  'agreement/source-unknown': { readonly source: string; readonly suggestion: string | undefined };
  'agreement/source-unused': { readonly source: string };
  'agreement/fact-without-source': { readonly fact: string };
  'party/unknown': { readonly party: string; readonly suggestion: string | undefined };
  /** An item of a decision that does not begin with «att»; empty where there is no item at all. */
  'proposal/wording': { readonly text: string };
  'agreement/base-unknown': {
    readonly agreement: string;
    readonly circular: boolean;
    readonly suggestion: string | undefined;
  };
  'area/unknown': {
    readonly area: string;
    readonly agreement: string;
    readonly suggestion: string | undefined;
  };
  'area/undecidable': { readonly area: string; readonly agreement: string };
  'goal/unknown': { readonly goal: string; readonly suggestion: string | undefined };
  'indicator/unknown': { readonly indicator: string; readonly suggestion: string | undefined };
  'reference/unknown': { readonly id: string; readonly suggestion: string | undefined };
  'reference/typed': { readonly typed: string; readonly id: string };
  'reference/typed-unknown': { readonly typed: string };

  // What a plan must tell (rules)
  'area/achievement-missing': { readonly area: string };
  'area/planning-missing': { readonly area: string };
  'area/focus-missing': { readonly area: string };
  'area/goals-missing': { readonly area: string };
  'area/activities-missing': { readonly area: string };
  'area/responsible-missing': { readonly area: string };
  'area/indicators-missing': { readonly area: string; readonly empty: boolean };

  // What the agreement asks (rules/requirement-…)
  'requirement/areas-uncovered': Asked & { readonly area: string; readonly title: string };
  'requirement/too-few': Asked & {
    readonly what: CountedThing;
    readonly least: number;
    readonly found: number;
    /** How many there are when the horizon is not looked at. */
    readonly all: number;
    readonly horizon: readonly ('kort' | 'lång')[];
    /** Undefined where the plan as a whole has too few. */
    readonly area: string | undefined;
  };
  'requirement/field-missing': Asked & {
    readonly holder: FieldHolder;
    readonly field: string;
    /** Id of what lacks it, or its words where it has no id. */
    readonly in: string;
  };
  'requirement/section-missing': Asked & { readonly role: string; readonly area: string | undefined };
  'requirement/not-divided': Asked & { readonly indicator: string };
  'requirement/value-missing': Asked & {
    readonly indicator: string;
    /** Undefined where it is the baseline that is missing. */
    readonly year: string | undefined;
  };
  'requirement/amounts-missing': Asked & {
    /** Undefined where no activity of the plan has an amount. */
    readonly area: string | undefined;
    /** Undefined where no activity of the area has one. */
    readonly activity: string | undefined;
  };
  'requirement/funds-unreported': Asked & {
    /** Id of the fund line, or undefined where the plan has no money at all. */
    readonly fund: string | undefined;
    readonly title: string;
  };
  'requirement/human': Asked;
  'requirement/undecidable': { readonly agreement: string; readonly what: Undecided };
  'decision/late': {
    readonly body: string;
    readonly date: string;
    readonly deadline: string;
    readonly agreement: string;
    readonly consequence: string | undefined;
  };
  'goal/without-activity': { readonly goal: string; readonly area: string };
  'activity/without-goal': { readonly activity: string; readonly area: string };
  'activity/status-missing': { readonly activity: string; readonly planned: boolean };

  'date/passed': { readonly date: string; readonly today: string };

  // Accepted findings (check/acceptance)
  'acceptance/unknown-code': { readonly code: string; readonly suggestion: string | undefined };
  'acceptance/forbidden': { readonly code: string };
  'acceptance/expired': {
    readonly code: string;
    readonly where: string;
    readonly until: string;
    readonly today: string;
  };
  'acceptance/undecidable': { readonly code: string; readonly where: string; readonly until: string };
  'acceptance/unused': {
    readonly code: string;
    readonly where: string;
    readonly suggestion: string | undefined;
  };

  // Promises and answers (check/)
  'mark/id-missing': { readonly mark: string };
  'mark/attribute': {
    readonly mark: string;
    readonly attribute: string;
    readonly suggestion: string | undefined;
  };
  'mark/value': {
    readonly attribute: string;
    readonly value: string;
    readonly suggestion: string | undefined;
  };
  'mark/covers-nothing': { readonly id: string };

  // What a year says of the one before (diff/)
  'promise/silent': {
    readonly id: string | undefined;
    readonly text: string;
    readonly plan: string;
    readonly kind: 'promise' | 'goal' | 'target' | 'money';
  };
  'promise/untold': {
    readonly id: string | undefined;
    readonly text: string;
    readonly plan: string;
    readonly verbatim: boolean;
  };
  'promise/undecidable': { readonly plan: string; readonly files: readonly string[] };
  'promise/earlier-unknown': {
    readonly earlier: string;
    readonly field: 'tidigare' | 'fortsätter';
    readonly kind: 'activity' | 'goal' | 'area' | 'indicator';
    readonly plan: string;
    readonly suggestion: string | undefined;
  };
  'promise/circle': { readonly ids: readonly string[] };
  'answer/without-promise': {
    readonly id: string;
    readonly plan: string;
    readonly suggestion: string | undefined;
  };

  // The country as it is (rules, against schema/län.yaml)
  'county/unknown': { readonly county: string; readonly suggestion: string | undefined };
  'municipality/unknown': {
    readonly name: string;
    readonly county: string;
    readonly suggestion: string | undefined;
  };
  'municipality/missing': {
    readonly table: string;
    readonly county: string;
    readonly missing: readonly string[];
  };
  'municipality/not-in-county': {
    readonly name: string;
    readonly kind: 'kommun' | 'region';
    readonly county: string;
    readonly belongsTo: string;
  };
}

export type Code = keyof FindingData;

/** Every code once, in reading order. The record makes a forgotten code a compile error. */
const ALL: { readonly [C in Code]: true } = {
  'file/unreadable': true,
  'file/too-large': true,
  'file/not-utf8': true,
  'file/nul': true,
  'file/empty': true,
  'file/merge-marker': true,
  'front-matter/missing': true,
  'front-matter/unclosed': true,
  'yaml/syntax': true,
  'yaml/duplicate-key': true,
  'yaml/tab': true,
  'yaml/colon-in-text': true,
  'yaml/comma-in-flow': true,
  'yaml/comment-cuts-text': true,
  'yaml/too-deep': true,
  'yaml/too-many-aliases': true,
  'yaml/unsupported': true,
  'text/paragraph-too-large': true,
  'text/too-deep': true,
  'text/too-many-marks': true,
  'text/too-many-parts': true,
  'directive/unknown': true,
  'plan/missing': true,
  'plan/empty': true,
  'plan/unknown': true,
  'plan/too-large': true,
  'chapter/index-missing': true,
  'file/number-missing': true,
  'file/number-duplicate': true,
  'file/name-collision': true,
  'file/unlisted': true,
  'path/outside-workspace': true,
  'kind/misplaced': true,
  'field/unknown': true,
  'field/missing': true,
  'field/type': true,
  'field/value': true,
  'field/format': true,
  'field/empty': true,
  'field/combination': true,
  'id/missing': true,
  'id/duplicate': true,
  'agreement/missing': true,
  'agreement/unknown': true,
  'agreement/shadowed': true,
  'agreement/source-unknown': true,
  'agreement/source-unused': true,
  'agreement/fact-without-source': true,
  ...DEMAND_CODES,
  'party/unknown': true,
  'proposal/wording': true,
  'agreement/base-unknown': true,
  'area/unknown': true,
  'area/undecidable': true,
  'goal/unknown': true,
  'indicator/unknown': true,
  'reference/unknown': true,
  'reference/typed': true,
  'reference/typed-unknown': true,
  'area/achievement-missing': true,
  'area/planning-missing': true,
  'area/focus-missing': true,
  'area/goals-missing': true,
  'area/activities-missing': true,
  'area/responsible-missing': true,
  'area/indicators-missing': true,
  'requirement/areas-uncovered': true,
  'requirement/too-few': true,
  'requirement/field-missing': true,
  'requirement/section-missing': true,
  'requirement/not-divided': true,
  'requirement/value-missing': true,
  'requirement/amounts-missing': true,
  'requirement/funds-unreported': true,
  'requirement/human': true,
  'requirement/undecidable': true,
  'decision/late': true,
  'goal/without-activity': true,
  'activity/without-goal': true,
  'activity/status-missing': true,
  'date/passed': true,
  'acceptance/unknown-code': true,
  'acceptance/forbidden': true,
  'acceptance/expired': true,
  'acceptance/undecidable': true,
  'acceptance/unused': true,
  ...MONEY_CODES,
  'mark/id-missing': true,
  'mark/attribute': true,
  'mark/value': true,
  'mark/covers-nothing': true,
  ...TEMPLATE_CODES,
  ...TEXT_CODES,
  'promise/silent': true,
  'promise/untold': true,
  'promise/undecidable': true,
  'promise/earlier-unknown': true,
  'promise/circle': true,
  'answer/without-promise': true,
  'county/unknown': true,
  'municipality/unknown': true,
  'municipality/missing': true,
  'municipality/not-in-county': true,
};

export const CODES = Object.keys(ALL) as readonly Code[];
