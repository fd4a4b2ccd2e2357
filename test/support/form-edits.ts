import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { editFile, type LeftReason, type Wish } from '../../src/edit/index.ts';
import { decode, parseFront, parseYaml, type YamlValue } from '../../src/parse/index.ts';

const root = path.resolve(import.meta.dirname, '../..');

export interface StoredFile {
  readonly path: string;
  readonly raw: string;
}

/** The names of every file with fields of the plans, of the fixtures and of the program's own data. */
export function everyName(): readonly string[] {
  return ['plans', 'test/fixtures', 'schema'].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(md|yaml)$/.test(name))
      .sort()
      .map((name) => `${folder}/${name}`),
  );
}

/** A file as it is stored; undefined where its fields cannot be read. */
export function storedFile(name: string): StoredFile | undefined {
  const bytes = readFileSync(path.join(root, name));
  const file = {
    path: name.normalize('NFC'),
    raw: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
  };
  return Buffer.from(file.raw).equals(bytes) && dataOf(file) !== undefined ? file : undefined;
}

/** The data of a file's fields; undefined where they cannot be read. */
function dataOf({ path: name, raw }: StoredFile): YamlValue | undefined {
  const { value: source, findings } = decode(name, new TextEncoder().encode(raw));
  if (source === undefined || findings.some(({ code }) => code !== 'file/empty')) return undefined;
  return name.endsWith('.md') ? parseFront(source).value?.front?.data : parseYaml(source).value?.tree?.data;
}

/** A row of numbers that is always the same for a seed. */
export function lots(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** What people and others write into fields: with all that YAML reads as something else. */
const TEXTS: readonly string[] = [
  'Fler får en SIP i tid.',
  '',
  'Barn: 0–12 år',
  'kurs #2 hålls',
  '# inte en kommentar',
  '- punkt',
  '[hake]',
  '{klammer}, och komma',
  '"citat"',
  "'enkla' citat",
  "det är Eva's",
  'ja',
  'null',
  '~',
  '2024-01-31',
  '7 649 410,97 kr',
  '1.10',
  '@adress',
  '*stjärna*',
  '&ankare',
  '!utrop',
  '%procent',
  '50 %',
  '| lodstreck',
  '> större',
  '`kod`',
  'två\nrader',
  'två stycken\n\nmed luft\n',
  '  indraget',
  'slutar med rum  ',
  'slutar med kolon:',
  'tab\toch annat',
  'mjukt\u00adbindestreck och\u00a0fast rum',
  'a\u030a blir å',
  '😀 sign',
  '---',
  '...',
  '--- text',
  'rad ett\n---\nrad två',
  '  indragen\nrad',
  'C:\\mapp\\fil',
  'a, b, c',
  '?',
  '? fråga',
  ': kolon',
  '-',
  '-5',
  'ett långt stycke som går över flera rader när det bryts, eftersom det har många ord och aldrig tar slut förrän här någonstans',
  'CRLF\r\nhär',
  '\u2028radbrytare',
  '<!-- väntat: x -->',
];
const WORDS: readonly string[] = ['sip', 'fler-får', '2024', 'regionen', 'år'];

type Lot = (below: number) => number;

export function aText(lot: Lot): string {
  return lot(3) === 0 ? WORDS[lot(WORDS.length)]! : TEXTS[lot(TEXTS.length)]!;
}

function aValue(lot: Lot): YamlValue {
  switch (lot(8)) {
    case 0:
      return { id: WORDS[lot(WORDS.length)]!, text: aText(lot), ansvariga: [aText(lot), aText(lot)] };
    case 1:
      return [WORDS[lot(WORDS.length)]!, WORDS[lot(WORDS.length)]!];
    case 2:
      return [{ text: aText(lot) }, { text: aText(lot), medel: { region: '10 tkr' } }];
    default:
      return aText(lot);
  }
}

interface Spot {
  readonly at: string;
  readonly value: YamlValue;
}

function spotsIn(value: YamlValue, at = ''): readonly Spot[] {
  const inside =
    value === null || typeof value !== 'object'
      ? []
      : Object.entries(value).flatMap(([key, each]) =>
          spotsIn(
            each as YamlValue,
            `${at}${at === '' ? '' : '/'}${key.replaceAll('~', '~0').replaceAll('/', '~1')}`,
          ),
        );
  return at === '' ? inside : [{ at, value }, ...inside];
}

/** A wish that somebody could have for these data, at a place drawn by lot. */
function aWish(data: YamlValue, lot: Lot): Wish {
  const spots = spotsIn(data);
  if (spots.length === 0) return { kind: 'set', at: 'nytt', value: aText(lot) };
  const spot = spots[lot(spots.length)]!;
  const maps = spots.filter(
    ({ value }) => value !== null && typeof value === 'object' && !Array.isArray(value),
  );
  const lists = spots.filter(({ value }) => Array.isArray(value));
  const list = lists[lot(Math.max(1, lists.length))];
  const size = list === undefined ? 0 : (list.value as readonly YamlValue[]).length;
  switch (lot(9)) {
    case 0: {
      const map = maps[lot(Math.max(1, maps.length))];
      const names = Object.keys((map?.value ?? data) as object);
      const at = map === undefined || lot(3) === 0 ? 'nytt-fält' : `${map.at}/nytt-fält`;
      const after = lot(3) === 0 ? '' : names[lot(names.length + 1)];
      return { kind: 'set', at, value: aValue(lot), ...(after !== undefined && { after }) };
    }
    case 1:
      return { kind: 'remove', at: spot.at };
    case 2:
      if (list && size > 0) return { kind: 'move', list: list.at, from: lot(size), to: lot(size) };
      break;
    case 3:
    case 4:
      if (list)
        return {
          kind: 'add',
          to: list.at,
          value: aValue(lot),
          ...(lot(2) === 0 && { index: lot(size + 1) }),
        };
      break;
    case 5:
      if (!/\/\d+$/.test(spot.at)) return { kind: 'rename', at: spot.at, key: `namn-${lot(1000)}` };
      break;
    case 6:
      if (/\/\d+$/.test(spot.at) && typeof spot.value === 'string')
        return { kind: 'widen', at: spot.at, key: 'text' };
      break;
    default:
  }
  const simple = typeof spot.value === 'string' || lot(4) === 0;
  return {
    kind: 'set',
    at: spot.at,
    value: simple && typeof spot.value === 'string' ? aText(lot) : aValue(lot),
  };
}

/** The same wish made true in the data alone, by other means than the program's. Undefined where it has no meaning. */
function inData(data: YamlValue, wish: Wish): YamlValue | undefined {
  const copy = JSON.parse(JSON.stringify(data ?? {}), (_, value) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? new Map(Object.entries(value))
      : value,
  ) as unknown;
  const steps = (pointer: string) =>
    pointer.split('/').map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  const go = (value: unknown, step: string): unknown =>
    value instanceof Map ? value.get(step) : Array.isArray(value) ? value[Number(step)] : undefined;
  const find = (pointer: string): unknown => steps(pointer).reduce(go, copy);
  const parentOf = (pointer: string): unknown => steps(pointer).slice(0, -1).reduce(go, copy);
  const inMap = (value: unknown): unknown => {
    if (typeof value === 'string') return value.replace(/\r\n?/g, '\n').normalize('NFC');
    if (Array.isArray(value)) return value.map(inMap);
    return value instanceof Object
      ? new Map(Object.entries(value).map(([key, each]) => [key, inMap(each)]))
      : value;
  };
  const back = (value: unknown): YamlValue => {
    if (value instanceof Map) return Object.fromEntries([...value].map(([key, each]) => [key, back(each)]));
    return Array.isArray(value) ? value.map(back) : (value as YamlValue);
  };
  const replace = (map: Map<string, unknown>, entries: [string, unknown][]) => {
    map.clear();
    for (const [key, value] of entries) map.set(key, value);
  };
  switch (wish.kind) {
    case 'set': {
      const [parent, last] = [parentOf(wish.at), steps(wish.at).at(-1)!];
      if (Array.isArray(parent)) parent[Number(last)] = inMap(wish.value);
      else if (parent instanceof Map) {
        const isNew = !parent.has(last);
        const entries = [...parent].filter(([key]) => key !== last);
        if (isNew) {
          const index = wish.after === '' ? 0 : entries.findIndex(([key]) => key === wish.after) + 1;
          entries.splice(index === 0 && wish.after !== '' ? entries.length : index, 0, [
            last,
            inMap(wish.value),
          ]);
          replace(parent, entries);
        } else parent.set(last, inMap(wish.value));
      } else return undefined;
      break;
    }
    case 'add': {
      const list = find(wish.to);
      if (!Array.isArray(list)) return undefined;
      list.splice(wish.index ?? list.length, 0, inMap(wish.value));
      break;
    }
    case 'remove': {
      const [parent, last] = [parentOf(wish.at), steps(wish.at).at(-1)!];
      if (Array.isArray(parent)) parent.splice(Number(last), 1);
      else if (parent instanceof Map) parent.delete(last);
      break;
    }
    case 'move': {
      const list = find(wish.list) as unknown[];
      list.splice(wish.to, 0, list.splice(wish.from, 1)[0]);
      break;
    }
    case 'rename': {
      const [parent, last] = [parentOf(wish.at), steps(wish.at).at(-1)!];
      if (!(parent instanceof Map)) return undefined;
      replace(
        parent,
        [...parent].map(([key, value]) => [key === last ? wish.key : key, value]),
      );
      break;
    }
    case 'widen': {
      const list = parentOf(wish.at) as unknown[];
      const index = Number(steps(wish.at).at(-1));
      list[index] = new Map([[wish.key, list[index]]]);
      break;
    }
    default:
      return undefined;
  }
  const made = back(copy);
  return made !== null && typeof made === 'object' && Object.keys(made).length === 0 ? null : made;
}

export interface Tally {
  edits: number;
  readonly left: Map<LeftReason, number>;
}

/**
 * Some wishes after each other in one file, each held against the same wish in the data, and against the bytes that it had to leave alone.
 * Gives what is wrong, in words for a builder.
 */
export function runEdits(file: StoredFile, count: number, lot: Lot, tally: Tally): readonly string[] {
  let { raw } = file;
  let data: YamlValue = dataOf(file)!;
  const wrong: string[] = [];
  for (let i = 0; i < count; i++) {
    const wish = aWish(data, lot);
    const edited = editFile(file.path, raw, [wish]);
    tally.edits++;
    if (edited.kind === 'left') {
      tally.left.set(edited.reason, (tally.left.get(edited.reason) ?? 0) + 1);
      continue;
    }
    const expected = inData(data, wish);
    const now = dataOf({ path: file.path, raw: edited.raw });
    const told = `${file.path} ${JSON.stringify(wish)}`;
    if (JSON.stringify(now) !== JSON.stringify(expected)) wrong.push(`${told}: other data`);
    wrong.push(...touched(raw, edited.raw, edited.changes, wish).map((fault) => `${told}: ${fault}`));
    if (faultsOf({ path: file.path, raw: edited.raw }) > faultsOf({ path: file.path, raw }))
      wrong.push(`${told}: is not written as it should be`);
    const [was, is] = [writtenIn({ path: file.path, raw }), writtenIn({ path: file.path, raw: edited.raw })];
    wrong.push(...rewritten(was, is, wish).map((fault) => `${told}: ${fault}`));
    raw = edited.raw;
    data = now as YamlValue;
  }
  return wrong;
}

/** What is wrong with which bytes have changed. */
function touched(
  before: string,
  after: string,
  changes: readonly { readonly start: number; readonly end: number; readonly words: string }[],
  wish: Wish,
): readonly string[] {
  let made = '';
  let from = 0;
  for (const { start, end, words } of changes) {
    made += before.slice(from, start) + words;
    from = end;
  }
  made += before.slice(from);
  const faults = made === after ? [] : ['the changes do not give the text'];
  const gone = changes.map(({ start, end }) => before.slice(start, end)).join('');
  const put = changes.map(({ words }) => words).join('');
  if (before.includes('\r\n') && /(?<!\r)\n/.test(put) && !/(?<!\r)\n/.test(before))
    faults.push('a line end of another kind');
  if (before.startsWith('\ufeff') && !after.startsWith('\ufeff')) faults.push('the byte order mark is gone');
  const isNew = wish.kind === 'add' || wish.kind === 'widen';
  if (isNew && gone.trim().replace(/^\[\]$/, '') !== '') faults.push(`takes away ${JSON.stringify(gone)}`);
  if (wish.kind === 'remove' && !['', '[]', '{}'].includes(put.trim()))
    faults.push(`puts in ${JSON.stringify(put)}`);
  const notes = (text: string) =>
    // What stands in quotes is a value, whatever signs it holds.
    (text.replace(/"[^"\n]*"/g, '""').match(/(?:^|(?<=\s))#.*/gm) ?? []).filter(
      (note) => !put.includes(note) || gone.includes(note),
    );
  if (wish.kind === 'move' && notes(before).sort().join() !== notes(after).sort().join())
    faults.push('notes are lost');
  return faults;
}

/** How every text of a file's fields is written, quotes and all, by its place. */
function writtenIn({ path: name, raw }: StoredFile): ReadonlyMap<string, string> {
  const source = decode(name, new TextEncoder().encode(raw)).value!;
  const tree = name.endsWith('.md') ? parseFront(source).value?.front : parseYaml(source).value?.tree;
  const texts = spotsIn(tree?.data ?? null).filter(({ value }) => typeof value === 'string');
  return new Map(
    texts.map(({ at }) => {
      const { start, end } = tree!.at(at);
      return [at, source.text.slice(start, end).trimEnd()];
    }),
  );
}

/** Texts beside the place of a wish that are no longer written as they were. Lines that an item is moved in by do not count. */
function rewritten(
  was: ReadonlyMap<string, string>,
  is: ReadonlyMap<string, string>,
  wish: Wish,
): readonly string[] {
  const bare = (text: string) => text.replace(/\n */g, '\n');
  const at = 'at' in wish && typeof wish.at === 'string' ? wish.at : undefined;
  const isTouched = (place: string) => at !== undefined && (place === at || place.startsWith(`${at}/`));
  if (wish.kind === 'set')
    return [...was].flatMap(([place, text]) =>
      isTouched(place) || is.get(place) === text ? [] : [`rewrites ${place}`],
    );
  const left = [...is.values()].map(bare).sort();
  const kept = [...was]
    .filter(([place]) => wish.kind !== 'remove' || !isTouched(place))
    .map(([, text]) => bare(text));
  return kept.flatMap((text) => {
    const index = left.indexOf(text);
    if (index === -1) return [`rewrites ${JSON.stringify(text)}`];
    left.splice(index, 1);
    return [];
  });
}

/** How much is wrong with how a file's fields are written. */
function faultsOf({ path: name, raw }: StoredFile): number {
  const { value: source } = decode(name, new TextEncoder().encode(raw));
  const { findings } = name.endsWith('.md') ? parseFront(source!) : parseYaml(source!);
  return findings.length;
}
