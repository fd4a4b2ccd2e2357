import type { ChalkInstance } from 'chalk';
import type { Diagnostic } from '../../diagnostics/index.ts';
import { type Locale, sentenceOf } from '../../locale/index.ts';
import { firstSentence } from './alike.ts';
import type { FormatOptions } from './checked-plan.ts';
import type { Places } from './places.ts';
import { visible } from './visible.ts';
import { wrap } from './wrap.ts';

type Group = readonly Diagnostic[];

/** What is to be read in full, and what is only worth knowing while there is something heavier to do. */
export function byWeight(
  groups: readonly Group[],
  { brief = false }: FormatOptions,
): { readonly inFull: readonly Group[]; readonly inShort: readonly Group[] } {
  const isLight = ([first]: Group) => first!.severity === 'upplysning';
  if (!brief || groups.every(isLight)) return { inFull: groups, inShort: [] };
  return { inFull: groups.filter((group) => !isLight(group)), inShort: groups.filter(isLight) };
}

/** A line for each: where, and what is said of it, by its title where the sentence has no room; two where that has none either. */
export function shortLines(
  groups: readonly Group[],
  places: Places,
  locale: Locale,
  ink: ChalkInstance,
  width: number,
): readonly string[] {
  if (groups.length === 0) return [];
  const lines = groups.flatMap(([first, ...others]) => {
    const place = places.name(first!.span);
    const more = others.length === 0 ? '' : ` (${locale.commands.moreRelated(others.length)})`;
    const sentence = firstSentence(sentenceOf(locale, first!).found).replace(/\.$/, '') + more;
    const title = locale.findings[first!.code].title + more;
    const beside = [sentence, title].map(visible).find((words) => place.length + words.length + 4 <= width);
    if (beside !== undefined) return [`  ${ink.bold(place)}  ${beside}`];
    return [`  ${ink.bold(place)}`, ...wrap(sentence, width, '    ')];
  });
  return [ink.bold(locale.commands.inShort), ...lines];
}
