import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { FileEntry, World } from '../../src/bind/index.ts';
import { type CheckResult, check, judge, type Stage } from '../../src/check/index.ts';
import { type Finding, lineStarts, positionAt } from '../../src/diagnostics/index.ts';

/**
 * Plans in memory for the tests of check. A base is a small valid plan; a fixture is laid over it: a file replaces the
 * base's, an empty file `X.borta` takes X away. What is expected stands in the fixture itself, as a comment on the line.
 */
const fixtures = path.resolve(import.meta.dirname, '../fixtures');
const root = path.resolve(import.meta.dirname, '../..');

/** Files by their path inside the plan's folder. A text is UTF-8. */
export type Files = ReadonlyMap<string, Uint8Array>;

const REMOVED = '.borta';
const EXPECTED_FILE = 'väntat.txt';
/** In Markdown an HTML comment, in YAML a comment. One a finding. */
const MARK = /(?:<!--|(?<=^|\s)#) väntat: ([a-z0-9/-]+)/g;

export function textFile(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Every file below a folder, by path inside it. */
export function readFiles(folder: string): Files {
  const files = new Map<string, Uint8Array>();
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const place = path.join(folder, name);
    if (statSync(place).isFile())
      files.set(name.split(path.sep).join('/').normalize('NFC'), readFileSync(place));
  }
  return files;
}

export function readBase(year: '2023' | '2024'): Files {
  return readFiles(path.join(fixtures, 'base', year));
}

/** The base with a fixture's files laid over it. */
export function laidOver(base: Files, over: Files): Files {
  const files = new Map(base);
  for (const [name, bytes] of over) {
    if (name === EXPECTED_FILE) continue;
    if (name.endsWith(REMOVED)) {
      const gone = name.slice(0, -REMOVED.length);
      for (const file of [...files.keys()])
        if (file === gone || file.startsWith(`${gone}/`)) files.delete(file);
    } else files.set(name, bytes);
  }
  return files;
}

/** Reads a file that a test has in memory. */
export function entryOf(place: string, bytes: Uint8Array): FileEntry {
  return { kind: 'file', path: place, size: bytes.length, read: () => bytes };
}

/** The world of a plan in memory: the built-in agreements, the report's own glyphs, and these files and no others. */
export function worldOf(entries: readonly FileEntry[], more: Partial<World> = {}): World {
  const byPath = new Map(entries.map((entry) => [entry.path.normalize('NFC'), entry]));
  return {
    agreements: AGREEMENTS,
    plans: ['2022', '2023', '2024'],
    glyphs: GLYPHS,
    open: (place) => byPath.get(place),
    ...more,
  };
}

export interface Checked extends CheckResult {
  /** `path:line code`, in reading order; a path is as it stands in the plan's folder. */
  readonly said: readonly string[];
}

/** Checks a plan in memory. `more` is laid beside its files as they are. */
export function checkFiles(
  files: Files,
  year = '2023',
  more: readonly FileEntry[] = [],
  stage: Stage = 'utkast',
): Checked {
  const folder = `plans/${year}`;
  const entries = [...[...files].map(([name, bytes]) => entryOf(`${folder}/${name}`, bytes)), ...more];
  return sayFindings(check({ name: year, path: folder, entries }, worldOf(entries)), folder, stage);
}

/** A result with its findings put in words that a test can compare, without those that the stage keeps to itself. */
export function sayFindings(result: CheckResult, folder: string, stage: Stage = 'utkast'): Checked {
  const findings = result.findings.filter((found) => judge([found], stage).length > 0);
  const starts = new Map([...result.sources].map(([place, { text }]) => [place, lineStarts(text)]));
  const say = ({ span, code }: Finding) => {
    const name = span.path.startsWith(`${folder}/`) ? span.path.slice(folder.length + 1) : span.path;
    return `${name}:${positionAt(starts.get(span.path) ?? [0], span.start).line} ${code}`;
  };
  return { ...result, findings, said: findings.map(say) };
}

/** One year's base with some of its files replaced by texts. */
export function checkTexts(
  texts: { readonly [name: string]: string },
  year: '2023' | '2024' = '2023',
): Checked {
  const over = new Map(Object.entries(texts).map(([name, text]) => [name, textFile(text)]));
  return checkFiles(laidOver(readBase(year), over), year);
}

/** What the marks in a plan's files and `väntat.txt` say, in no order. */
export function expectedIn(files: Files, list: Uint8Array | undefined): readonly string[] {
  const expected: string[] = [];
  for (const [name, bytes] of files) {
    if (!/\.(md|yaml)$/.test(name)) continue;
    const lines = new TextDecoder().decode(bytes).split(/\r\n|\n/);
    for (const [i, line] of lines.entries()) {
      for (const match of line.matchAll(MARK)) expected.push(`${name}:${i + 1} ${match[1]}`);
    }
  }
  const listed = list === undefined ? [] : new TextDecoder().decode(list).split('\n');
  return [...expected, ...listed.map((line) => line.trim()).filter((line) => line !== '')];
}

export interface Fixture {
  /** `yaml/tab`, `link/active-scheme/2`. */
  readonly name: string;
  readonly code: string;
  readonly year: '2023' | '2024';
  readonly stage: Stage;
  readonly files: Files;
  readonly expected: readonly string[];
}

/** Every fixture: `findings/<subject>/<problem>/`, or numbered folders in it. A file `bas-2024` says which base it lies on, one `inlamning` that the plan is sent in. */
export function findFixtures(): readonly Fixture[] {
  const top = path.join(fixtures, 'findings');
  return readdirSync(top).flatMap((subject) =>
    readdirSync(path.join(top, subject)).flatMap((problem) => {
      const folder = path.join(top, subject, problem);
      const numbered = readdirSync(folder).filter(
        (name) => /^\d+$/.test(name) && isFolder(path.join(folder, name)),
      );
      const names = numbered.length > 0 ? numbered.map((name) => `/${name}`) : [''];
      return names.map((name) => readFixture(`${subject}/${problem}`, name));
    }),
  );
}

function readFixture(code: string, variant: string): Fixture {
  const all = new Map(readFiles(path.join(fixtures, 'findings', code + variant)));
  const year = all.delete('bas-2024') ? '2024' : '2023';
  const stage = all.delete('inlamning') ? 'inlamning' : 'utkast';
  const list = all.get(EXPECTED_FILE);
  const files = laidOver(readBase(year), all);
  return { name: code + variant, code, year, stage, files, expected: expectedIn(files, list) };
}

/**
 * The agreements as they ship, with those of the tests before them: the years of the bases as they are without requirements, so
 * that a base stays valid whatever is learnt of them, and one made up for every rule of a requirement.
 */
function builtInAgreements(): World['agreements'] {
  const folders = [path.join(root, 'schema', 'agreements'), path.join(fixtures, 'agreements')];
  const files = new Map(folders.flatMap((folder) => [...readFiles(folder)]));
  return [...files].map(([name, bytes]) => ({
    id: name.replace('.yaml', ''),
    entry: entryOf(`schema/agreements/${name}`, bytes),
    shadows: false,
  }));
}

/** Latin letters and the signs of running text, where no fonts have been made. */
const LATIN: World['glyphs'] = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x2010, 0x2026],
];

function glyphs(): World['glyphs'] {
  const file = path.join(root, 'templates', 'fonts', 'coverage.json');
  return existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as { ranges: World['glyphs'] }).ranges
    : LATIN;
}

function isFolder(place: string): boolean {
  return statSync(place).isDirectory();
}

/** Read once for each file of tests: a thousand plans are checked against them. */
const AGREEMENTS = builtInAgreements();
const GLYPHS = glyphs();
