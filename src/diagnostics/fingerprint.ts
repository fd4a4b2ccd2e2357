import { createHash } from 'node:crypto';
import type { Code } from './codes.ts';
import type { Finding } from './diagnostic.ts';
import type { SourceText, Span } from './source.ts';
import { evenly, linesIn, type SourceLines } from './source-lines.ts';

/** How much of a passage is looked at. What is longer is a place and not words; a hostile line is a megabyte. */
const REACH = 200;

/** What a finding is known again by. */
export interface Identity {
  /** The same for findings that nobody can tell apart. */
  readonly kind: string;
  /** A name of its own: those of one kind are counted, in the order that they are given. */
  readonly name: string;
}

/** What is not in the plan at all, and is told where it might stand: its data alone says what it is. */
const ABSENT: ReadonlySet<Code> = new Set<Code>(['promise/silent', 'decided/lost']);

/**
 * What makes a finding the same from one state of a plan to the next: its plan, its code, the nearest object with an id that it stands in,
 * the words that it points at, and the names in its data. Neither path nor line is in it, so that a file may move, and the words beside
 * may change.
 */
export function identify(
  plan: string,
  findings: readonly Finding[],
  sources: ReadonlyMap<string, SourceText>,
): readonly Identity[] {
  const linesOf = linesIn(sources);
  const counts = new Map<string, number>();
  return findings.map(({ code, span, data }) => {
    const lines = linesOf(span.path);
    const isThere = !ABSENT.has(code);
    const identity = [
      plan,
      code,
      isThere ? objectAt(lines, span) : [],
      isThere ? wordsAt(lines, span) : '',
      namesIn(data),
    ];
    const kind = JSON.stringify(identity);
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return { kind, name: createHash('sha256').update(`${kind}\0${count}`).digest('hex').slice(0, 32) };
  });
}

/** How far down from the top of a data file its things are named: `poster/region`, `väntetid`. */
const NAMED_AT: Readonly<Record<string, number>> = { 'indikatorer.yaml': 1, 'medel.yaml': 2 };

/** The id of the nearest object around a finding; where nothing has one, what kind of file it stands in, never its path. */
function objectAt(lines: SourceLines, { path, start }: Span): readonly string[] {
  const object = lines.objectAt(lines.lineAt(start).number);
  const id = object?.nearestId();
  if (id !== undefined) return [`#${id}`];
  // What is no part of a plan has nothing but its path: an agreement, a template.
  if (!path.startsWith('plans/')) return [path, ...(object?.keys() ?? [])];
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (name.endsWith('.yaml')) return [name, ...(object?.keys().slice(0, NAMED_AT[name]) ?? [])];
  if (name === 'plan.md') return [name];
  const { id: own, typ, roll } = lines.topFields;
  return own === undefined ? [name === 'index.md' ? name : '', typ ?? '', roll ?? ''] : [`#${own}`];
}

/** The words that a finding points at. A group of fields or a long passage is a place: what is in it may change. */
function wordsAt(lines: SourceLines, { start, end }: Span): string {
  const words = lines.source.text.slice(start, Math.min(end, start + REACH + 1));
  const isField = lines.objectAt(lines.lineAt(start).number) !== undefined;
  return words.length > REACH || (isField && words.includes('\n')) ? '' : evenly(words);
}

/** Fields of a finding's data that tell nothing of which finding it is: they follow from other things than the plan's own words. */
const BESIDE: ReadonlySet<string> = new Set([
  'suggestion',
  'expected',
  'today',
  'strength',
  'knownFrom',
  'files',
  'folder',
]);

/** The names and words in a finding's data. Counts and sums change while the finding is the same. */
function namesIn(data: unknown): readonly string[] {
  if (typeof data === 'string') return [evenly(data).slice(0, REACH)];
  if (typeof data !== 'object' || data === null) return [];
  const fields = data as Readonly<Record<string, unknown>>;
  // Whoever has an id is not known by words that may be mended.
  const named = fields.id !== undefined || fields.requirement !== undefined;
  return Object.entries(fields).flatMap(([key, value]) =>
    BESIDE.has(key) || (named && (key === 'text' || key === 'title'))
      ? []
      : namesIn(value).map((word) => `${key}: ${word}`),
  );
}
