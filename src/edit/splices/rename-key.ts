import { fieldsOf, pointerOf } from '../pointer.ts';
import { dataAt, type Site, type Steps } from '../site.ts';
import { doubleQuoted } from '../written-text.ts';
import { writtenKey } from '../written-value.ts';
import type { Ways } from './set-value.ts';

/** Gives a field another name, where it stands. */
export function renameKey(site: Site, steps: Steps, key: string): Ways {
  if (fieldsOf(dataAt(site, steps.slice(0, -1))) === undefined) return 'other-shape';
  const { start, end } = site.tree.at(pointerOf(steps), 'key');
  const words = [writtenKey(key), doubleQuoted(key)];
  return words.map((each) => [{ start, end, words: each }]);
}
