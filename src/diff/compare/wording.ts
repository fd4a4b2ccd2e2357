import type { SubjectKind } from '../changes.ts';
import { substanceOf, substanceOfText, type Times } from '../substance.ts';
import { type Both, type Changes, change, type Sides, sameWords } from './both.ts';

/** What a thing says in each year: other words, and whether some of them may change what is said. */
export function* wordingChange(
  both: Both,
  kind: SubjectKind,
  sides: Sides,
  before: string,
  after: string,
): Changes {
  if (sameWords(before, after)) return;
  const words = { before, after };
  const substance = substanceOf(before, after, timesOf(both));
  if (substance) yield change('meaning/changed', kind, sides, { words, ...substance });
  else yield change('wording/changed', kind, sides, { words });
}

export function* textChange(
  both: Both,
  kind: SubjectKind,
  sides: Sides,
  before: string,
  after: string,
): Changes {
  if (before === after) return;
  const words = { before, after };
  const substance = substanceOfText(before, after, timesOf(both));
  if (substance) yield change('meaning/changed', kind, sides, { words, ...substance });
  else yield change('text/changed', kind, sides, { words });
}

function timesOf({ before, after }: Both): Times {
  const year = ({ edition }: Both['before']) => Number(edition.plan.period.from.slice(0, 4));
  return { before: year(before), after: year(after) };
}
