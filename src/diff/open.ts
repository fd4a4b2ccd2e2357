import { type Edition, isOpen } from '../model/index.ts';
import type { Promised } from './promises.ts';
import { readSide } from './side.ts';

/** What a plan leaves open, by id: what the next one has to answer. What has left the plan is not among it. */
export function openPromises(edition: Edition): readonly Promised[] {
  const { promises, leavings } = readSide(edition);
  return [...promises].flatMap(([key, promise]) =>
    isOpen(promise.status) && !leavings.has(key) ? [promise] : [],
  );
}
