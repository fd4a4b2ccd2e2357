import { type Change, type ChangeSide, type WordRun, wordRuns } from '../../diff/index.ts';
import { text } from '../blocks.ts';
import type { Block, Inline, Table } from '../report.ts';
import { type ChangeOptions, nameOf, placesOf, sideOf } from './parts.ts';

/** Asked for several times while a change is drawn. */
const RUNS = new WeakMap<Change, readonly WordRun[]>();
const SHOWN = new WeakMap<Change, readonly WordRun[]>();

/** What changed in a text, as its author wrote it; undefined where it is something else that changed. */
export function runsOf(change: Change): readonly WordRun[] | undefined {
  return kept(RUNS, change, wordRuns);
}

/** The same in a report. Signs of the author's own are words of the reader's there; but where they are all that changed, they are shown as they are. */
export function shownRuns(change: Change): readonly WordRun[] | undefined {
  return kept(SHOWN, change, (before, after) => {
    const [old, now] = [readable(before), readable(after)];
    return old === now ? wordRuns(before, after) : wordRuns(old, now);
  });
}

function kept(
  all: WeakMap<Change, readonly WordRun[]>,
  change: Change,
  make: typeof wordRuns,
): readonly WordRun[] | undefined {
  const { data } = change;
  if (!('words' in data)) return undefined;
  const runs = all.get(change) ?? make(data.words.before, data.words.after);
  all.set(change, runs);
  return runs;
}

const SIGN = /:{1,2}(?:se|belopp|tabell|diagram)(?:\[([^\]\n]+)\]|\{([^}\n]+)\})/g;
const ADDRESS = /<(?:https?:\/\/(?:www\.)?|mailto:)([^>\s]+)>/g;
/** So much of the end of an address is shown. */
const ADDRESS_END = 40;

/** `:se[samsjuklighet]` and `<https://…>` as somebody who has no files may read them. */
function readable(words: string): string {
  return words
    .replace(SIGN, (_, id?: string, wish?: string) => `”${id ?? wish}”`)
    .replace(ADDRESS, (_, address: string) => {
      const plain = address.replace(/[?#].*$/, '').replace(/\/$/, '');
      const [host, ...path] = plain.split('/');
      const last = path.at(-1)?.slice(-ADDRESS_END);
      return `(${[host, ...(path.length > 1 ? ['…'] : []), ...(last === undefined ? [] : [last])].join('/')})`;
    });
}

/** Where no more than half of a text stayed, marks in it are all that one sees: then both texts stand as they are. */
const STAYED = 0.5;
/** A sentence is read with its marks, however much of it is new. */
const SENTENCE = 120;

function isRewritten(runs: readonly WordRun[]): boolean {
  const letters = { same: 0, removed: 0, added: 0 };
  for (const { kind, text: words } of runs) letters[kind] += words.length;
  const longer = letters.same + Math.max(letters.removed, letters.added);
  return longer > SENTENCE && letters.removed > 0 && letters.added > 0 && letters.same < longer * STAYED;
}

/** A text is named by its heading; a promise is its own words. */
const TITLED: readonly Change['kind'][] = ['section', 'area', 'plan'];

/** Changed words in one text: what is gone struck through, what is new in strong. A text that was written anew stands twice. */
export function wordsList(changes: readonly Change[], options: ChangeOptions): Block {
  const items = changes.map((change) => ({ checked: undefined, blocks: wordsBlocks(change, options) }));
  return { kind: 'list', ordered: false, start: 1, items };
}

function wordsBlocks(change: Change, options: ChangeOptions): readonly Block[] {
  const { words, names } = options;
  const runs = shownRuns(change) ?? [];
  const title = TITLED.includes(change.kind) ? nameOf(sideOf(change)) : '';
  const places = placesOf(change, options);
  if (!isRewritten(runs)) {
    const marked = runs.flatMap((run) => runInline(run, run.kind === 'removed' ? 'before' : 'after'));
    const content = [...text(title === '' ? '' : `${title}: `), ...marked, ...places];
    return [{ kind: 'paragraph', content }];
  }
  const { columns } = words;
  const sided = (of: 'before' | 'after', more: readonly Inline[] = []): Block => ({
    kind: 'paragraph',
    content: [
      { kind: 'strong', children: text(`${columns[of]} (${names[of]}): `) },
      ...text(`${sideText(runs, of)} `),
      ...more,
    ],
  });
  const head: readonly Block[] = title === '' ? [] : [{ kind: 'paragraph', content: text(title) }];
  return [...head, sided('before'), sided('after', places)];
}

/** Changed words beside each other, before and after. */
export function wordsTable(changes: readonly Change[], options: ChangeOptions): Table {
  const { words, names } = options;
  return {
    kind: 'table',
    caption: undefined,
    align: ['left', 'left'],
    header: (['before', 'after'] as const).map((of) => text(`${words.columns[of]} (${names[of]})`)),
    rows: changes.map((change) => [
      wordsCell(change, 'before', options),
      wordsCell(change, 'after', options),
    ]),
    rowHeaders: false,
    against: true,
  };
}

/** The words of one side: what is gone struck through on the left, what is new in strong on the right. */
function wordsCell(change: Change, of: 'before' | 'after', { place }: ChangeOptions): readonly Inline[] {
  const side: ChangeSide | undefined = change[of];
  if (!side) return text('–');
  const runs = shownRuns(change) ?? [];
  const where = place?.(side, of);
  const title: readonly Inline[] = TITLED.includes(change.kind)
    ? [...text(nameOf(side)), { kind: 'break' }]
    : [];
  return [
    ...title,
    ...(isRewritten(runs) ? text(sideText(runs, of)) : runs.flatMap((run) => runInline(run, of))),
    ...(where === undefined
      ? []
      : [{ kind: 'break' } as const, { kind: 'emphasis' as const, children: text(where) }]),
  ];
}

/** One side's whole text, without marks. */
function sideText(runs: readonly WordRun[], of: 'before' | 'after'): string {
  const left = of === 'before' ? 'removed' : 'added';
  return runs
    .filter(({ kind }) => kind === 'same' || kind === left)
    .map(({ kind, text: words }) => (kind === 'same' ? shortened(words) : words))
    .join(' ');
}

function runInline({ kind, text: words }: WordRun, of: 'before' | 'after'): readonly Inline[] {
  if (kind === 'same') return text(`${shortened(words)} `);
  if ((kind === 'removed') !== (of === 'before')) return [];
  return [{ kind: of === 'before' ? 'strike' : 'strong', children: text(words) }, ...text(' ')];
}

/** So many words of what stayed are shown on each side of a gap. */
const KEPT = 12;
/** About as many letters. */
export const LONGEST_KEPT = 250;

/** A long run of words that stayed as they were: its beginning and its end. */
export function shortened(words: string): string {
  const all = words.split(' ');
  return all.length <= 3 * KEPT ? words : `${all.slice(0, KEPT).join(' ')} […] ${all.slice(-KEPT).join(' ')}`;
}
