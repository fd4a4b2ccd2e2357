/**
 * Documents into the model. The only maker of model values: a plan with its sections, areas, marks and indicators, and an
 * agreement. What cannot be bound is left out and has been said; nothing is guessed and nothing is judged here.
 */
export { bindAgreement } from './agreement.ts';
export { slugOf } from './drafts.ts';
export { COLUMN_TOTAL, ROW_TOTAL } from './fund-table.ts';
export { type BoundPlan, bindPlan, type PlanTexts } from './plan.ts';
export { UNKNOWN } from './stated.ts';
