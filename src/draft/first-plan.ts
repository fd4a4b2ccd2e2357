import type { FirstPlan } from './first.ts';
import { firstAreas } from './first-areas.ts';
import { firstChapters } from './first-chapters.ts';
import { firstFunds } from './first-funds.ts';
import { firstIndicators } from './first-indicators.ts';
import { firstPlanFile } from './first-plan-file.ts';
import type { DraftFile } from './next-year.ts';

/** The folder of a plan that goes on from none, file by file. Whatever only its authors know is a question. */
export function firstPlan(first: FirstPlan): readonly DraftFile[] {
  const funds = firstFunds(first);
  return [
    { path: `${first.into}/plan.md`, text: firstPlanFile(first) },
    ...firstChapters(first, firstAreas(first)),
    { path: `${first.into}/indikatorer.yaml`, text: firstIndicators(first) },
    ...(funds === undefined ? [] : [{ path: `${first.into}/medel.yaml`, text: funds }]),
  ];
}
