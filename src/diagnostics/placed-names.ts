import { createHash } from 'node:crypto';
import type { Finding } from './diagnostic.ts';
import type { SourceText } from './source.ts';
import { linesIn, type SourceLines } from './source-lines.ts';

/** How much of a line, and of what a finding points at, is looked at. */
const REACH = 200;

/** Where a finding stands, as its first fingerprint took it, and that fingerprint. */
export interface PlacedName {
  readonly place: string;
  readonly name: string;
}

/**
 * The first kind of fingerprint, made of where a finding stands: its file without numbers, the object in the front matter, the line and the
 * words. Written beside the present one for a version, so that those who have stored it find it again; and what stands in the same
 * place is paired first.
 */
export function placedNames(
  plan: string,
  findings: readonly Finding[],
  sources: ReadonlyMap<string, SourceText>,
): readonly PlacedName[] {
  const linesOf = linesIn(sources);
  const counts = new Map<string, number>();
  return findings.map((found) => {
    const { object, line, words } = around(linesOf(found.span.path), found.span.start, found.span.end);
    const where = [withoutNumbers(found.span.path), object, line, words];
    const place = JSON.stringify([plan, found.code, ...where, wordsIn(found.data)]);
    const count = (counts.get(place) ?? 0) + 1;
    counts.set(place, count);
    return { place, name: createHash('sha256').update(`${place}\0${count}`).digest('hex').slice(0, 32) };
  });
}

function around(lines: SourceLines, start: number, end: number) {
  const { text } = lines.source;
  const { number, from, to } = lines.lineAt(start);
  return {
    object: lines.objectAt(number)?.path() ?? [],
    line: evenly(text.slice(Math.max(from, start - REACH), Math.min(to, start + REACH))),
    words: evenly(text.slice(start, Math.min(end, start + REACH))),
  };
}

function evenly(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** `plans/2024/2-gemensamt/10-sip.md` is the same file when it becomes the ninth. */
function withoutNumbers(path: string): string {
  return path.replace(/(^|\/)\d+-(?=[^/])/g, '$1');
}

function wordsIn(data: unknown): readonly string[] {
  if (typeof data === 'string') return [evenly(data).slice(0, REACH)];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => wordsIn(value).map((word) => `${key}: ${word}`));
}
