import { builtinModules } from 'node:module';
import { describe, expect, test } from 'vitest';
import { mayImport, placeIn } from './house/drawers.ts';
import { proseIn } from './house/prose.ts';
import { DRAWERS, LOOSE, RANKS } from './house/ranks.ts';
import { codeOf, files, imports, inside, roomOf, targetOf, textOf } from './house/reading.ts';

/** Each library's one room. A library that is not here may not be imported at all. */
const LIBRARIES: { readonly [library: string]: string } = {
  commander: 'cli',
  chalk: 'cli',
  unified: 'parse',
  'remark-parse': 'parse',
  'remark-gfm': 'parse',
  'micromark-extension-directive': 'parse',
  'mdast-util-directive': 'parse',
  yaml: 'parse',
  sax: 'parse/word',
  yauzl: 'parse/word',
  'mdast-util-to-markdown': 'parse/word',
  'mdast-util-gfm-footnote': 'parse/word',
  'mdast-util-gfm-strikethrough': 'parse/word',
  'mdast-util-gfm-table': 'parse/word',
  'mdast-util-gfm-task-list-item': 'parse/word',
  ajv: 'bind',
  '#validators': 'bind',
  '#counties': 'rules',
  '#strategy': 'model',
  diff: 'diff',
  'd3-scale': 'render/chart',
  'd3-shape': 'render/chart',
  '#questions': 'report',
  docx: 'render/docx',
  pdfkit: 'render/pdf',
  pngjs: 'render/pixels',
  'jpeg-js': 'render/pixels',
  fontkit: 'render/pdf',
  hyphen: 'render/pdf',
};

/** Types only: they vanish before anything runs. `mdast` is what parse hands to bind. */
const TYPE_LIBRARIES: { readonly [library: string]: readonly string[] } = {
  mdast: ['parse', 'bind'],
  'mdast-util-directive': ['parse', 'bind'],
  'mdast-util-from-markdown': ['parse'],
  'micromark-util-types': ['parse'],
  unist: ['parse', 'bind'],
  'vscode-languageserver-protocol': ['cli'],
  'vscode-languageserver-types': ['cli'],
};

/** The world outside: only the door touches it. Hashes are arithmetic, not the world. */
const PURE_BUILTINS = ['node:crypto', 'node:zlib', 'node:buffer'];

function libraryOf(name: string): string {
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
}

describe('the house', () => {
  test('is read at all', () => {
    expect(files.length).toBeGreaterThan(80);
    expect(imports.length).toBeGreaterThan(200);
    expect(new Set(files.map(roomOf)).size).toBeGreaterThanOrEqual(8);
  });

  test('has no room without a rank, and no file outside a room', () => {
    expect(files.filter((file) => RANKS[roomOf(file)] === undefined)).toEqual([]);
  });

  test('imports only downwards', () => {
    const upward = imports.filter((use) => {
      if (!use.to.startsWith('.')) return false;
      const [from, to] = [roomOf(use.from), roomOf(targetOf(use))];
      return targetOf(use).startsWith('src/') && from !== to && RANKS[from]! <= RANKS[to]!;
    });
    expect(upward).toEqual([]);
  });

  test('has no circle of files', () => {
    const below = new Map(files.map((file) => [file, new Set<string>()]));
    for (const use of imports) if (use.to.startsWith('.')) below.get(use.from)?.add(targetOf(use));
    // Whoever imports nothing that is left goes; what cannot go stands in a circle, or above one.
    for (let size = -1; size !== below.size; ) {
      size = below.size;
      for (const [file, targets] of below)
        if (![...targets].some((target) => below.has(target))) below.delete(file);
    }
    expect([...below.keys()]).toEqual([]);
  });

  test('enters other rooms through their doorway', () => {
    const deep = imports.filter((use) => {
      if (!use.to.startsWith('.')) return false;
      const target = targetOf(use);
      if (!target.startsWith('src/') || roomOf(use.from) === roomOf(target)) return false;
      return target !== `src/${roomOf(target)}/index.ts`;
    });
    expect(deep).toEqual([]);
  });

  test('has no drawer without a rank', () => {
    expect(
      files.filter((file) => placeIn(roomOf(file), file.split('/').slice(2).join('/')) === undefined),
    ).toEqual([]);
  });

  test('ranks no room, drawer or file that is not there', () => {
    const ranked = Object.entries(DRAWERS).flatMap(([room, layers]) =>
      layers.flat().flatMap((names) => names.split(' ').map((name) => `src/${room}/${name}`)),
    );
    const isThere = (place: string) => place.endsWith(LOOSE) || files.some((file) => file.startsWith(place));
    expect(ranked.filter((place) => !isThere(place))).toEqual([]);
    expect(Object.keys(RANKS).filter((room) => !isThere(`src/${room}/`))).toEqual([]);
  });

  test('imports inside a room only from lower drawers', () => {
    expect(inside.filter(({ room, from, to }) => !mayImport(room, from, to))).toEqual([]);
  });

  test('reads data of the project only from schema/ and templates/', () => {
    const outside = imports.filter((use) => use.to.startsWith('.') && !targetOf(use).startsWith('src/'));
    expect(outside.filter((use) => !/^(schema|templates)\/.*\.json$/.test(targetOf(use)))).toEqual([]);
  });

  test('keeps each library in its one room', () => {
    const astray = imports.filter((use) => {
      if (use.to.startsWith('.') || isBuiltin(use.to)) return false;
      const library = libraryOf(use.to);
      if (use.typeOnly && TYPE_LIBRARIES[library]?.includes(roomOf(use.from))) return false;
      const room = LIBRARIES[library];
      return room === undefined || !use.from.startsWith(`src/${room}/`);
    });
    expect(astray).toEqual([]);
  });

  test('touches the outside world only at the door', () => {
    const touching = imports.filter(
      (use) => isBuiltin(use.to) && roomOf(use.from) !== 'cli' && !PURE_BUILTINS.includes(use.to),
    );
    expect(touching).toEqual([]);
  });

  test('lets a check ask nothing of the outside that is not heard, or said to be beyond hearing', () => {
    const reached = new Set(
      ['commands/check.ts', 'grammar/check.ts', 'context-of.ts', 'guarded.ts', 'help.ts', 'usage.ts'].map(
        (file) => `src/cli/${file}`,
      ),
    );
    const isSaid = (file: string) => files.includes(file) && codeOf(file).includes('beyondHearing();');
    for (const file of reached) {
      if (isSaid(file)) continue;
      for (const use of imports)
        if (use.from === file && use.to.startsWith('.') && !use.typeOnly) reached.add(targetOf(use));
    }
    expect(reached.size).toBeGreaterThan(300);
    const isAsking = (file: string) =>
      /\bprocess\./.test(codeOf(file)) ||
      imports.some(
        (use) => use.from === file && isBuiltin(use.to) && !['node:path', ...PURE_BUILTINS].includes(use.to),
      );
    const asking = [...reached].filter((file) => files.includes(file) && isAsking(file) && !isSaid(file));
    expect(asking).toEqual(['src/cli/disk/disk.ts']);
  });

  test('asks no clock and no machine for its language', () => {
    const asking = files.filter((file) =>
      /\bDate\.now\(|new Date\(\)|\bIntl\.|toLocale[A-Z]|localeCompare|Math\.random|performance\.now/.test(
        codeOf(file),
      ),
    );
    expect(asking).toEqual([]);
    expect(files.filter((file) => roomOf(file) !== 'cli' && /\bprocess\./.test(codeOf(file)))).toEqual([]);
  });

  test('knows no year by number', () => {
    // The shelf of words shows years in examples. An address of a standard holds one, and so does the number of a sign. A limit is
    // written 2_000.
    const years = files.filter((file) => {
      const code = codeOf(file).replace(
        /https?:\/\/[^\s"']+|\\u[0-9a-f]{4}|U\+[0-9A-F]{4}|0x[0-9a-f]+/gi,
        '',
      );
      return roomOf(file) !== 'locale' && /(?<!\d)(19|20)\d\d(?!\d)/.test(code);
    });
    expect(years).toEqual([]);
  });

  test('says no sentence outside the shelf of words', () => {
    // Why a field is left out is said to builders, and printed nowhere.
    const reasons = ['src/diff/fields.ts', 'src/report/plan/fields.ts', 'src/report/open-data/fields.ts'];
    const speaking = files.filter((file) => roomOf(file) !== 'locale' && !reasons.includes(file));
    expect(speaking.flatMap(proseIn)).toEqual([]);
  });

  test.each([
    ...new Set(files.map(roomOf)),
  ])('opens %s with what comes in, what goes out and what must not happen', (room) => {
    const door =
      /^\/\*\*([\s\S]*?)\*\//.exec(textOf(`src/${room}/index.ts`))?.[1]?.replace(/\s*\n \*\s*/g, ' ') ?? '';
    const said = {
      name: /^\s*(Workroom|Shelf|The door): \S/.test(door),
      in: /\bIn: (\S+ ){2}/.test(door),
      out: /\bOut: (\S+ ){2}/.test(door),
      not: /\bmust not (\S+ ){2}/.test(door),
    };
    expect(said).toEqual({ name: true, in: true, out: true, not: true });
  });

  test('lets no rule read a file’s data again: what was written comes bound, with its place', () => {
    const raw = imports.filter((use) => roomOf(use.from) === 'rules' && roomOf(targetOf(use)) === 'parse');
    expect(raw).toEqual([]);
  });

  test('asks every rule that stands in the folder of rules', () => {
    const folder = 'src/rules/';
    const asked = imports.filter((use) => use.from === `${folder}index.ts`).map(targetOf);
    const rules = files.filter((file) => file.startsWith(folder) && codeOf(file).includes(': Rule = '));
    expect(rules.length).toBeGreaterThan(10);
    expect(rules.filter((file) => !asked.includes(file))).toEqual([]);
  });

  test('has no drawer for everything', () => {
    expect(files.filter((file) => /\/(utils?|helpers?|common|misc|lib)(\/|\.ts$)/.test(file))).toEqual([]);
  });

  test('has no file that has outgrown its name', () => {
    const long = files.filter((file) => textOf(file).split('\n').length > 400);
    expect(long).toEqual([]);
  });
});

function isBuiltin(name: string): boolean {
  return name.startsWith('node:') || builtinModules.includes(name);
}
