import type { AnswerPlace } from '../../report/index.ts';

/** The line on which an answer stands or would stand; the door knows the texts. Undefined where there is no such file. */
export type LineOf = (place: AnswerPlace) => number | undefined;

/** `plans/2023/plan.md:9 (beslut)`. */
export function placeText(place: AnswerPlace, lineOf: LineOf): string {
  const line = lineOf(place);
  const where = line === undefined ? place.path : `${place.path}:${line}`;
  return place.field === undefined || place.field === '' ? where : `${where} (${place.field})`;
}
