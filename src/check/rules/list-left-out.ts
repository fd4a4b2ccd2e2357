import type { YamlTree } from '../../parse/index.ts';
import { Fields } from '../values.ts';

/** Whether a list is missing, or empty on purpose (`[]`). One of the wrong shape is the schema's to tell. */
export function listLeftOut(tree: YamlTree | undefined, field: string): boolean {
  const value = tree && new Fields(tree).get(field);
  return tree !== undefined && (value === undefined || (Array.isArray(value) && value.length === 0));
}
