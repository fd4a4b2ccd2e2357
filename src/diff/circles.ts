import { addTo, type Finding, finding } from '../diagnostics/index.ts';
import type { Link } from './links.ts';
import type { Side } from './side.ts';

/** Links of circles that are told in all, about. With more of them a plan is not miswritten but made to take room. */
const MOST_TOLD = 20_000;

/** Things that are said to replace one another round and round, so that nothing is left of any of them. Each circle once. */
export function circlesIn({ links }: Side): readonly Finding[] {
  const next = new Map<string, Link[]>();
  for (const link of links) {
    if (link.kind === 'replaces') addTo(next, link.from, link);
  }
  const state = new Map<string, 'open' | 'done'>();
  const circles: (readonly Link[])[] = [];
  let told = 0;
  for (const start of next.keys()) {
    for (const circle of circlesFrom(start, next, state)) {
      if (told >= MOST_TOLD) return circles.map(circleFinding);
      circles.push(circle);
      told += circle.length;
    }
  }
  return circles.map(circleFinding);
}

interface Step {
  readonly id: string;
  readonly links: readonly Link[];
  taken: number;
}

/** Walks the links from a thing, each thing once, without recursion: a list may be as long as a file allows. */
function* circlesFrom(
  start: string,
  next: ReadonlyMap<string, readonly Link[]>,
  state: Map<string, 'open' | 'done'>,
): Iterable<readonly Link[]> {
  if (state.has(start)) return;
  const path: Link[] = [];
  const steps: Step[] = [{ id: start, links: next.get(start) ?? [], taken: 0 }];
  state.set(start, 'open');
  for (let step = steps.at(-1); step; step = steps.at(-1)) {
    const link = step.links[step.taken++];
    if (!link) {
      state.set(step.id, 'done');
      steps.pop();
      path.pop();
    } else if (state.get(link.to) === 'open') {
      yield [...path.slice(steps.findIndex(({ id }) => id === link.to)), link];
    } else if (!state.has(link.to)) {
      state.set(link.to, 'open');
      path.push(link);
      steps.push({ id: link.to, links: next.get(link.to) ?? [], taken: 0 });
    }
  }
}

function circleFinding(circle: readonly Link[]): Finding {
  const related = circle.slice(1).map(({ span }) => ({ role: 'other' as const, span }));
  const data = { ids: circle.map(({ from }) => from) };
  return finding('promise/circle', circle[0]!.span, data, { related });
}
