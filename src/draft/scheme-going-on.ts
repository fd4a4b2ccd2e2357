import type { YamlValue } from '../parse/index.ts';
import type { Fields } from './front-matter.ts';

/** The county's own scheme goes on. What it stands for is looked up anew, and asked about where the agreement's areas are others. */
export function schemeGoingOn(
  value: YamlValue | undefined,
  goesOn: (written: string) => readonly string[],
): { readonly items: YamlValue | undefined; readonly isNew: boolean } {
  if (!Array.isArray(value)) return { items: value, isNew: false };
  let isNew = false;
  const items = value.map((item: YamlValue): YamlValue => {
    const covers = (item as Fields | null)?.motsvarar;
    if (!Array.isArray(covers)) return item;
    const now = [...new Set(covers.flatMap((word) => (typeof word === 'string' ? goesOn(word) : [])))];
    isNew ||= now.length !== covers.length || now.some((word) => !covers.includes(word));
    return { ...(item as Fields), motsvarar: now };
  });
  return { items, isNew };
}
