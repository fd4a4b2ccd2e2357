import { labels } from '../locale/index.ts';
import type { PartialDate, PlanHead } from '../model/index.ts';

/**
 * `redovisning-gavleborg-2023`: ASCII, so that it survives every mail program and archive. What the plan's own name says
 * beside county and year stands last, so that two plans of one year get different names: `handlingsplan-gavleborg-2024-unga`.
 */
export function fileName({ kind, county, period, name }: PlanHead): string {
  const years = [...new Set([period.from, period.to].map((date: PartialDate) => date.slice(0, 4)))];
  const known = new Set([plain(county), ...years]);
  const own = plain(name)
    .split('-')
    .filter((part) => !known.has(part));
  const where = labels.knownCounty(county);
  return [plain(kind), ...(where === undefined ? [] : [plain(where)]), ...years, ...own].join('-');
}

/** Lower case, ASCII, and hyphens between: a part of a file's name or of an address. */
export function plain(words: string): string {
  return words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
