import { lots } from '../support/form-edits.ts';

/** What a choice is drawn by: always the same row for a seed and a number, so that one input can be made again alone. */
export interface Lot {
  /** A whole number from 0 up to, and without, this one. */
  below(count: number): number;
  pick<T>(list: readonly T[]): T;
  /** True once in so many times. */
  once(inTimes: number): boolean;
  /** Whether only what authors are likely to write is drawn. */
  readonly mild: boolean;
  /** Whether what there is is only changed as on an ordinary day, so that most of it can be built. */
  readonly gentle: boolean;
  /** From none up to `most` of what is made, joined. */
  some(most: number, make: () => string, between?: string): string;
}

export function lotOf(seed: number, number: number): Lot {
  const draw = lots(Math.imul(seed, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b));
  return {
    gentle: number % 5 < 3,
    mild: number % 5 === 3,
    below: draw,
    pick: (list) => list[draw(list.length)]!,
    once: (inTimes) => draw(inTimes) === 0,
    some: (most, make, between = '') => Array.from({ length: draw(most + 1) }, make).join(between),
  };
}
