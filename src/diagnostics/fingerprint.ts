import { createHash } from 'node:crypto';
import type { Finding } from './diagnostic.ts';
import { lineStarts, positionAt, type SourceText } from './source.ts';
import { objectsIn, type YamlObject } from './yaml-objects.ts';

/** How much of a line, and of what a finding points at, is looked at. A hostile line is a megabyte. */
const REACH = 200;

/**
 * A name for each finding that stays when the lines move, when other findings come and go and when files get other numbers, so
 * that a finding can be followed from one state of a plan to the next. It is made of what the finding says and of what stands where it
 * points: the object in the front matter, the line and the words. Findings with all of that in common are told apart by counting.
 */
export function fingerprints(
  plan: string,
  findings: readonly Finding[],
  sources: ReadonlyMap<string, SourceText>,
): readonly string[] {
  const files = new Map<string, SourceLines>();
  const linesOf = (path: string) => {
    const lines = files.get(path) ?? new SourceLines(sources.get(path) ?? { path, text: '' });
    files.set(path, lines);
    return lines;
  };
  const counts = new Map<string, number>();
  return findings.map((found) => {
    const { object, line, words } = linesOf(found.span.path).around(found.span.start, found.span.end);
    const where = [withoutNumbers(found.span.path), object, line, words];
    const identity = JSON.stringify([plan, found.code, ...where, wordsIn(found.data)]);
    const count = (counts.get(identity) ?? 0) + 1;
    counts.set(identity, count);
    return createHash('sha256').update(`${identity}\0${count}`).digest('hex').slice(0, 32);
  });
}

/** A file's lines, counted once, and the objects that they stand in, read when somebody asks. */
class SourceLines {
  readonly #source: SourceText;
  readonly #starts: readonly number[];
  #objects: readonly (YamlObject | undefined)[] | undefined;

  constructor(source: SourceText) {
    this.#source = source;
    this.#starts = lineStarts(source.text);
  }

  around(start: number, end: number): { object: readonly string[]; line: string; words: string } {
    const { text } = this.#source;
    const number = positionAt(this.#starts, start).line - 1;
    const from = this.#starts[number]!;
    const next = this.#starts[number + 1];
    const to = next === undefined ? text.length : next - 1;
    this.#objects ??= objectsIn(this.#source);
    return {
      object: this.#objects[number]?.path() ?? [],
      line: evenly(text.slice(Math.max(from, start - REACH), Math.min(to, start + REACH))),
      words: evenly(text.slice(start, Math.min(end, start + REACH))),
    };
  }
}

function evenly(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** `plans/2024/2-gemensamt/10-sip.md` is the same file when it becomes the ninth. */
function withoutNumbers(path: string): string {
  return path.replace(/(^|\/)\d+-(?=[^/])/g, '$1');
}

/** The words in a finding's data: ids and names tell findings apart; counts and sums change while the finding is the same. */
function wordsIn(data: unknown): readonly string[] {
  if (typeof data === 'string') return [evenly(data).slice(0, REACH)];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => wordsIn(value).map((word) => `${key}: ${word}`));
}
