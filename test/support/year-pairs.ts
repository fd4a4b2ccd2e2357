import { readdirSync } from 'node:fs';
import path from 'node:path';
import { lineStarts, positionAt, type Span } from '../../src/diagnostics/index.ts';
import { type ChangeSide, compareEditions, MIRROR, makeLedger } from '../../src/diff/index.ts';
import { type CheckedEdition, editionOf } from './editions.ts';
import { type Files, laidOver, readFiles } from './fixture.ts';

/**
 * Small pairs of years. A pair is a folder with `a` and `b`, each laid over the same little plan (`bas`), so that it holds
 * only what differs. What is expected stands in the files, on the line and on both sides where a thing stands in both years:
 *
 *     ändring: deadline/later       a change from a to b, where it stands in this year
 *     ledger: kurs försenad         a row of the ledger: in a what was promised, in b its answer
 *
 * `väntat.txt` holds, with file and line before it, what no comment can stand beside.
 */
const top = path.resolve(import.meta.dirname, '../fixtures/diff');
const BASE = 'bas';
const EXPECTED_FILE = 'väntat.txt';
/** In Markdown an HTML comment, in YAML a comment. */
const MARK = /(?:<!--|(?<=^|\s)#) (ändring: [a-z/-]+|ledger: [a-zåäö0-9-]+ [a-zåäö-]+)/g;

export interface YearPair {
  /** `deadline/later`, `deadline/later/2`, `tillsammans/…`. */
  readonly name: string;
  readonly a: CheckedEdition;
  readonly b: CheckedEdition;
  /** `a/1-inledning.md:7 ändring: promise/withdrawn`, sorted. */
  readonly marked: readonly string[];
}

/** Every folder that holds an `a` and a `b`. */
export function readPairs(): readonly YearPair[] {
  const base = readFiles(path.join(top, BASE));
  return foldersWithYears('').map((name) => {
    const all = readFiles(path.join(top, name));
    return makePair(name, base, below(all, 'a/'), below(all, 'b/'), all.get(EXPECTED_FILE));
  });
}

function makePair(name: string, base: Files, a: Files, b: Files, listed?: Uint8Array): YearPair {
  const [before, after] = [laidOver(base, a), laidOver(base, b)];
  const lines = listed === undefined ? [] : new TextDecoder().decode(listed).split('\n');
  return {
    name,
    a: editionOf(before, '2023'),
    b: editionOf(after, '2024'),
    marked: [
      ...marksIn(before, 'a'),
      ...marksIn(after, 'b'),
      ...lines.map((line) => line.trim()).filter((line) => line !== ''),
    ].sort(),
  };
}

function foldersWithYears(folder: string): readonly string[] {
  const names = readdirSync(path.join(top, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && path.join(folder, entry.name) !== BASE)
    .map(({ name }) => name);
  if (names.includes('a') && names.includes('b')) return [folder];
  return names.sort().flatMap((name) => foldersWithYears(path.join(folder, name)));
}

function below(files: Files, folder: string): Files {
  return new Map(
    [...files].flatMap(([name, bytes]) =>
      name.startsWith(folder) ? [[name.slice(folder.length), bytes]] : [],
    ),
  );
}

function marksIn(files: Files, side: 'a' | 'b'): readonly string[] {
  return [...files].flatMap(([name, bytes]) =>
    new TextDecoder()
      .decode(bytes)
      .split('\n')
      .flatMap((line, i) => [...line.matchAll(MARK)].map(([, mark]) => `${side}/${name}:${i + 1} ${mark}`)),
  );
}

/** What is reported from a to b, as marks, sorted. */
export function reported({ a, b }: Pick<YearPair, 'a' | 'b'>): readonly string[] {
  const changes = compareEditions(a.edition, b.edition).changes.flatMap(({ code, before, after }) => [
    ...place('a', a, before, `ändring: ${code}`),
    ...place('b', b, after, `ändring: ${code}`),
  ]);
  const rows = makeLedger(a.edition, b.edition).rows.flatMap(({ promised, outcome, answer }) => [
    ...place('a', a, promised, `ledger: ${promised.id ?? '-'} ${outcome}`),
    ...place('b', b, answer, `ledger: ${promised.id ?? '-'} ${outcome}`),
  ]);
  return [...changes, ...rows].sort();
}

/** The changes from b to a, each under the name that it has when read from a to b. */
export function reportedBackwards({ a, b }: Pick<YearPair, 'a' | 'b'>): readonly string[] {
  return compareEditions(b.edition, a.edition)
    .changes.flatMap(({ code, before, after }) => [
      ...place('b', b, before, `ändring: ${MIRROR[code]}`),
      ...place('a', a, after, `ändring: ${MIRROR[code]}`),
    ])
    .sort();
}

function place(
  side: 'a' | 'b',
  { sources, edition }: CheckedEdition,
  at: Pick<ChangeSide, 'span'> | undefined,
  mark: string,
): readonly string[] {
  if (!at) return [];
  const { path: file, start }: Span = at.span;
  const { line } = positionAt(lineStarts(sources.get(file)?.text ?? ''), start);
  return [`${side}/${file.replace(`plans/${edition.plan.name}/`, '')}:${line} ${mark}`];
}
