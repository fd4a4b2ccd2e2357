import { areaTitle, type Side } from '../side.ts';

/** A thing by its own words, or by its id where this side knows no such thing. */
export function nameOfThing(side: Side, id: string): string {
  const { promises, goals, indicators } = side;
  return (
    promises.get(id)?.text ??
    goals.get(id)?.goal.text ??
    indicators.get(id)?.text ??
    areaTitle(side, id) ??
    id
  );
}
