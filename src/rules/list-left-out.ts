import type { Fields } from '../bind/index.ts';

/** Whether a list is missing, or empty on purpose (`[]`). One of the wrong shape is the schema's to tell. */
export function listLeftOut(fields: Fields | undefined, field: string): boolean {
  const value = fields?.get(field);
  return fields !== undefined && (value === undefined || (Array.isArray(value) && value.length === 0));
}
