/**
 * Workroom: where one year's plan stands, counted.
 *
 * In: an edition, those that it follows on, and a day. Out: a `Standing`: for every area what is done, under way, late, silent and planned,
 * whose it is, the money, the way its indicators go and what changed; and the same for the plan and for everybody who is responsible. Every
 * number carries the places that it was counted from.
 * This room must not hold a sentence, read a clock, guess, or count as nothing what is only not known.
 */
export { stateOfArea } from './area-state.ts';
export { makeStanding } from './make-standing.ts';
export { sumOf } from './money.ts';
export { countOf, isNotDone, placesOf } from './reading.ts';
export {
  type AreaStanding,
  type AreaState,
  type IndicatorStanding,
  type Place,
  type ResponsibleStanding,
  type Standing,
  type Sum,
  UNDERTAKING_STATES,
  type Undertaking,
  type UndertakingState,
} from './standing.ts';
