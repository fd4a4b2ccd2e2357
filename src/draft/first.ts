import type { SourceText } from '../diagnostics/index.ts';
import type { Agreement, County, Edition, PlanKind } from '../model/index.ts';

/** What a plan that goes on from none is made of. */
export interface FirstPlan {
  /** Its folder in the workspace: `plans/2026`. */
  readonly into: string;
  readonly kind: PlanKind;
  /** Years: `2026` to `2026`, or to a later one. */
  readonly period: { readonly from: string; readonly to: string };
  readonly county: County;
  readonly agreement: Agreement | undefined;
  /** The direction that it belongs under, read without errors. */
  readonly direction: Direction | undefined;
}

export interface Direction {
  /** As a plan names it: `inriktning/2024`. */
  readonly name: string;
  readonly edition: Edition;
  readonly sources: ReadonlyMap<string, SourceText>;
}
