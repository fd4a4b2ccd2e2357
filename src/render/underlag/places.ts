import { addTo } from '../../diagnostics/index.ts';
import { labels } from '../../locale/index.ts';
import { type AnswerPlace, type AnswerRow, rowsOf, type UnderlagPart } from '../../report/index.ts';

/** The line on which an answer stands or would stand; the door knows the texts. Undefined where there is no such file. */
export type LineOf = (place: AnswerPlace) => number | undefined;

/** `plans/2023/plan.md:9 (beslut)`. */
export function placeText(place: AnswerPlace, lineOf: LineOf): string {
  const where = whereOf(place, lineOf);
  return place.field === undefined || place.field === '' ? where : `${where} (${place.field})`;
}

function whereOf(place: AnswerPlace, lineOf: LineOf): string {
  const line = lineOf(place);
  return line === undefined ? place.path : `${place.path}:${line}`;
}

/** Where the answers of a part stand: a file with its lines in order. */
export function placesOf({ questions }: UnderlagPart, lineOf: LineOf): readonly string[] {
  const told = questions.flatMap(rowsOf).filter(({ value, instead }) => value !== undefined && !instead);
  const files = new Map<string, Set<number>>();
  for (const { place } of told) {
    const lines = files.get(place.path) ?? new Set();
    const line = lineOf(place);
    if (line !== undefined) lines.add(line);
    files.set(place.path, lines);
  }
  return [...files].map(([path, lines]) =>
    labels.underlag.linesIn(
      path,
      [...lines].sort((a, b) => a - b),
    ),
  );
}

/** What is missing, by the file in which it would be written: each file once. */
export function missingText(rows: readonly AnswerRow[], lineOf: LineOf): readonly string[] {
  return byFile(rows, labels.underlag.missingOf, lineOf);
}

/** What no field of an area tells and its text may: what to read, and where it can be written by itself. */
export function inTextText(rows: readonly AnswerRow[], lineOf: LineOf): readonly string[] {
  return byFile(rows, labels.underlag.readText, lineOf);
}

function byFile(
  rows: readonly AnswerRow[],
  sentence: (names: readonly string[]) => string,
  lineOf: LineOf,
): readonly string[] {
  const files = new Map<string, AnswerRow[]>();
  for (const row of rows) addTo(files, whereOf(row.place, lineOf), row);
  return [...files].map(([where, those]) => {
    const fields = new Set(those.flatMap(({ place }) => (place.field ? [place.field] : [])));
    const place = fields.size === 0 ? where : `${where} (${[...fields].join('; ')})`;
    const names = [...new Set(those.map(({ label }) => label))];
    return `${sentence(names)} – ${labels.underlag.writtenIn(place)}.`;
  });
}
