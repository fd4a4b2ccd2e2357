import { DRAWERS, LOOSE } from './ranks.ts';

interface Place {
  readonly rank: number;
  /** Files of one drawer know each other, and so do loose files that are named together. */
  readonly drawer: string;
}

/** Where a file lies inside its room: by its own name, else by the longest drawer that holds it; undefined where nobody has given it a place. */
export function placeIn(room: string, file: string): Place | undefined {
  const layers = DRAWERS[room] ?? [[LOOSE]];
  if (file === 'index.ts') return { rank: layers.length, drawer: file };
  const fitting = layers
    .flatMap((layer, rank) => layer.map((drawer) => ({ rank, drawer })))
    .filter(({ drawer }) => fits(file, drawer))
    .sort((a, b) => b.drawer.length - a.drawer.length);
  return fitting[0];
}

function fits(file: string, drawer: string): boolean {
  if (drawer === LOOSE) return !file.includes('/');
  return drawer.endsWith('/') ? file.startsWith(drawer) : drawer.split(' ').includes(file);
}

/** Whether one file may import another of its room. */
export function mayImport(room: string, from: string, to: string): boolean {
  const [above, below] = [placeIn(room, from), placeIn(room, to)];
  if (!above || !below) return false;
  return above.drawer === below.drawer || above.rank > below.rank;
}
