import { dataAt, type Site, type Steps, valueEnd, valueStart } from '../site.ts';
import { doubleQuoted } from '../written-text.ts';
import type { Ways } from './set-value.ts';

/** Puts quotes around a text, from where it begins to where its author meant it to end. */
export function quoteText(site: Site, steps: Steps): Ways {
  const text = dataAt(site, steps);
  if (typeof text !== 'string') return 'other-shape';
  return [[{ start: valueStart(site, steps), end: valueEnd(site, steps), words: doubleQuoted(text) }]];
}
