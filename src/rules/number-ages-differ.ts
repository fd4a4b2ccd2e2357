import words from '../../schema/advice-words.json' with { type: 'json' };
import { RunReader } from '../bind/index.ts';
import { finding, lettered, type Span } from '../diagnostics/index.ts';
import type { Rule } from './rule.ts';

/** `unga 15–24 år`, `unga (16–24 år)`, `unga i åldern 15-24 år`: a group and its ages. */
const AGES = lettered(
  `(?<!\\p{L})(${words.grupp.join('|')})[ ,]+(?:\\(|mellan |i åldern |i åldrarna |från )?(\\d{1,2}) ?(?:[–-]|till|och) ?(\\d{1,2})[ -]år`,
  'giu',
);
/** Ends that lie further apart are another group. */
const NEAR = 2;

interface Ages {
  readonly group: string;
  readonly from: number;
  readonly to: number;
  readonly span: Span;
}

/** The same group has the same ages wherever the plan names it; 15–24 and 16–24 are mostly one group. One finding for a pair of ages. */
export const numberAgesDiffer: Rule = function* ({ texts, sources }) {
  const met: Ages[] = [];
  const told = new Set<string>();
  for (const run of texts) {
    if (run.literal || !/år/.test(run.text)) continue;
    const reader = new RunReader(run, sources.get(run.span.path)?.text ?? '');
    for (const [whole, group = '', from, to] of run.text.matchAll(AGES(run.text))) {
      const ages = {
        group: group.toLowerCase(),
        from: Number(from),
        to: Number(to),
        span: reader.find(whole),
      };
      const first = met.find((other) => isNear(other, ages));
      met.push(ages);
      if (!first) continue;
      const data = { group: ages.group, one: say(first), other: say(ages) };
      const pair = [data.group, ...[data.one, data.other].sort()].join('\0');
      if (told.has(pair)) continue;
      told.add(pair);
      yield finding('number/ages-differ', ages.span, data, {
        related: [{ role: 'first', span: first.span }],
      });
    }
  }
};

/** Of one group, with one end in common and the other a little apart. */
function isNear(one: Ages, two: Ages): boolean {
  const [low, high] = [Math.abs(one.from - two.from), Math.abs(one.to - two.to)];
  return one.group === two.group && low + high > 0 && Math.min(low, high) === 0 && low + high <= NEAR;
}

function say({ from, to }: Ages): string {
  return `${from}–${to}`;
}
