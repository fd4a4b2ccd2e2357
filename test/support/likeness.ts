import type { Pixels } from './pictures.ts';

/** The share of a picture's squares, so many points wide, that differ from those of another by more than so many steps of a colour. */
export function shareUnlike(one: Pixels, other: Pixels, points: number, steps: number): number {
  const [across, down] = [Math.round(one.width / points), Math.round(one.height / points)];
  const [a, b] = [coarse(one, across, down), coarse(other, across, down)];
  return a.filter((value, i) => Math.abs(value - b[i]!) > steps).length / a.length;
}

/** A picture in so many squares, each the mean of its colours: letters set a hair's breadth away are the same. */
function coarse({ width, height, rgba }: Pixels, across: number, down: number): readonly number[] {
  const sums = new Float64Array(across * down * 3);
  const counts = new Float64Array(across * down);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const square = Math.floor((y * down) / height) * across + Math.floor((x * across) / width);
      counts[square]! += 1;
      for (let i = 0; i < 3; i++) sums[3 * square + i]! += rgba[4 * (y * width + x) + i]!;
    }
  return Array.from(sums, (sum, i) => sum / counts[Math.floor(i / 3)]!);
}
