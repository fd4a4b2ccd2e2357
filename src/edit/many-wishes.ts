import type { YamlValue } from '../parse/index.ts';
import { childOf, fieldsOf, stepsOf } from './pointer.ts';
import { isNoWorse, type ReadFile, readFile } from './read-file.ts';
import { siteOf } from './site.ts';
import { asStored, spliced } from './spliced.ts';
import { setField } from './splices/add-entry.ts';
import type { Step } from './step.ts';
import { tidyText } from './tidy.ts';
import type { Splice, Wish } from './wish.ts';
import { sameData } from './wished-data.ts';

/**
 * Many wishes with one proof, where each counts in the file as it is: other words of the text, from the last to the first, then other texts
 * of fields, each in a place of its own. Undefined where that is not so, or where the whole cannot be proven; then some of them may.
 */
export function manyWishes(file: ReadFile, wishes: readonly Wish[]): Step | undefined {
  const wanted = apart(file, wishes);
  const values = wanted && splicesOfValues(file, wanted.values);
  if (!wanted || !values) return undefined;
  const splices = [...values, ...wanted.words];
  const stored = asStored(splices, file.stored);
  const after = stored && readFile(file.source.path, spliced(file.stored.raw, stored));
  const isProven =
    after &&
    after.source.text === spliced(file.source.text, splices) &&
    bodyLength(after) === bodyLength(file) + grown(wanted.words) &&
    sameData(after.tree.data, withTexts(file.tree.data, inTree(wanted.values))) &&
    isNoWorse(file.faults, after.faults);
  return isProven ? { splices: stored, file: after } : undefined;
}

interface Apart {
  /** In the order of their places. */
  readonly words: readonly Splice[];
  readonly values: ReadonlyMap<string, string>;
}

/** The wishes by kind; undefined where one of them counts in what another makes of the file. */
function apart({ tree, source, bodyStart = source.text.length + 1 }: ReadFile, wishes: readonly Wish[]) {
  const words: Splice[] = [];
  const values = new Map<string, string>();
  let before = source.text.length;
  for (const wish of wishes) {
    if (wish.kind === 'words') {
      const { start, end } = wish;
      if (values.size > 0 || start < bodyStart || start > end || end > before) return undefined;
      words.push({ start, end, words: tidyText(wish.words) });
      before = start;
    } else if (wish.kind === 'set' && typeof wish.value === 'string') {
      const steps = stepsOf(wish.at);
      const at = steps.reduce<YamlValue | undefined>(childOf, tree.data);
      if (typeof at !== 'string' || steps.length === 0 || values.has(JSON.stringify(steps))) return undefined;
      const value = tidyText(wish.value);
      // What is right already is not written anew.
      if (value !== at) values.set(JSON.stringify(steps), value);
    } else return undefined;
  }
  return { words: words.reverse(), values } satisfies Apart;
}

/** The first way to write each; undefined where there is none, or where two would change the same signs. */
function splicesOfValues(file: ReadFile, values: Apart['values']): readonly Splice[] | undefined {
  if (values.size === 0) return [];
  const site = siteOf(file);
  const found: Splice[] = [];
  for (const [at, value] of values) {
    const ways = setField(site, JSON.parse(at), value, undefined);
    if (typeof ways === 'string' || ways[0] === undefined) return undefined;
    found.push(...ways[0]);
  }
  found.sort((a, b) => a.start - b.start || a.end - b.end);
  return found.every(({ start }, i) => i === 0 || found[i - 1]!.end < start) ? found : undefined;
}

function bodyLength({ source, bodyStart }: ReadFile): number {
  return bodyStart === undefined ? 0 : source.text.length - bodyStart;
}

function grown(splices: readonly Splice[]): number {
  return splices.reduce((sum, { start, end, words }) => sum + words.length - (end - start), 0);
}

/** New texts by the steps to them. */
interface Texts extends Map<string, Texts | string> {}

function inTree(values: Apart['values']): Texts {
  const root: Texts = new Map();
  for (const [at, value] of values) {
    const steps: string[] = JSON.parse(at);
    let inside = root;
    for (const step of steps.slice(0, -1)) {
      const next = inside.get(step) ?? new Map();
      inside.set(step, next);
      inside = next as Texts;
    }
    inside.set(steps.at(-1)!, value);
  }
  return root;
}

/** What the data would be with the texts. This is what the change is held against. */
function withTexts(data: YamlValue, texts: Texts): YamlValue {
  const changed = (key: string, value: YamlValue): YamlValue => {
    const text = texts.get(key);
    if (text === undefined) return value;
    return typeof text === 'string' ? text : withTexts(value, text);
  };
  if (Array.isArray(data)) return data.map((item: YamlValue, i) => changed(String(i), item));
  return Object.fromEntries(
    Object.entries(fieldsOf(data) ?? {}).map(([key, value]) => [key, changed(key, value)]),
  );
}
