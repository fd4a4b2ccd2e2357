import type { YamlValue } from '../parse/index.ts';
import { childOf, fieldsOf, stepsOf } from './pointer.ts';
import type { LeftReason, Wish } from './wish.ts';

/** A wish about fields. */
export type DataWish = Exclude<Wish, { kind: 'words' | 'mark' | 'mend' }>;

/** What the data of a file would be with the wish, or why it cannot be. This is what a change of its text is held against. */
export function wishedData(data: YamlValue, wish: DataWish): { readonly data: YamlValue } | LeftReason {
  try {
    return { data: changed(data, wish) };
  } catch (reason) {
    if (reason instanceof Impossible) return reason.why;
    throw reason;
  }
}

/** Thrown and caught within this file only, out of the depth of a value. */
class Impossible extends Error {
  readonly why: LeftReason;
  constructor(why: LeftReason) {
    super(why);
    this.why = why;
  }
}

function changed(data: YamlValue, wish: DataWish): YamlValue {
  switch (wish.kind) {
    case 'set':
      return within(
        data,
        stepsOf(wish.at),
        (parent, step) => withField(parent, step, wish.value, wish.after),
        true,
      );
    case 'add':
      return at(data, stepsOf(wish.to), (list) => {
        if (list !== null && !Array.isArray(list)) throw new Impossible('other-shape');
        const items = list ?? [];
        return items.toSpliced(wish.index ?? items.length, 0, wish.value);
      });
    case 'remove':
      return emptied(within(data, stepsOf(wish.at), without));
    case 'move':
      return at(data, stepsOf(wish.list), (list) => {
        if (!Array.isArray(list)) throw new Impossible('other-shape');
        if (!(wish.from in list) || !(wish.to in list)) throw new Impossible('no-such-place');
        const item = list[wish.from] as YamlValue;
        return (list as readonly YamlValue[]).toSpliced(wish.from, 1).toSpliced(wish.to, 0, item);
      });
    case 'rename':
      return within(data, stepsOf(wish.at), (parent, step) => {
        const fields = fieldsOf(parent);
        if (fields === undefined) throw new Impossible('other-shape');
        if (!Object.hasOwn(fields, step)) throw new Impossible('no-such-place');
        if (step !== wish.key && Object.hasOwn(fields, wish.key)) throw new Impossible('name-taken');
        return Object.fromEntries(
          Object.entries(fields).map(([key, value]) => [key === step ? wish.key : key, value]),
        );
      });
    case 'quote':
      return at(data, stepsOf(wish.at), (value) => {
        if (typeof value !== 'string') throw new Impossible('other-shape');
        return value;
      });
    case 'widen':
      return at(data, stepsOf(wish.at), (value) => {
        if (typeof value !== 'string') throw new Impossible('other-shape');
        return { [wish.key]: value };
      });
  }
}

/** Changes the value at a place. */
function at(data: YamlValue, steps: readonly string[], change: (value: YamlValue) => YamlValue): YamlValue {
  if (steps.length === 0) return change(data);
  return within(data, steps, (parent, step) => {
    const value = childOf(parent, step);
    if (value === undefined) throw new Impossible('no-such-place');
    return withField(parent, step, change(value), undefined);
  });
}

/** Changes what the last step stands in. `make` makes what is missing or empty on the way. */
function within(
  data: YamlValue,
  [step, ...more]: readonly string[],
  change: (parent: YamlValue, step: string) => YamlValue,
  make = false,
): YamlValue {
  if (step === undefined) throw new Impossible('no-such-place');
  if (more.length === 0) return change(data, step);
  const inside = childOf(data, step);
  if (inside === undefined && !make) throw new Impossible('no-such-place');
  return withField(data, step, within(inside ?? null, more, change, make), undefined);
}

function withField(parent: YamlValue, step: string, value: YamlValue, after: string | undefined): YamlValue {
  if (Array.isArray(parent)) {
    if (!/^\d+$/.test(step) || Number(step) > parent.length) throw new Impossible('no-such-place');
    return parent.toSpliced(Number(step), 1, value);
  }
  if (parent === null && step === '0') return [value];
  const fields = parent === null ? {} : fieldsOf(parent);
  if (fields === undefined) throw new Impossible('other-shape');
  const entries = Object.entries(fields);
  const there = entries.findIndex(([key]) => key === step);
  if (there !== -1) return Object.fromEntries(entries.with(there, [step, value]));
  const before = after === undefined ? -1 : entries.findIndex(([key]) => key === after);
  const index = after === '' ? 0 : before === -1 ? entries.length : before + 1;
  return Object.fromEntries(entries.toSpliced(index, 0, [step, value]));
}

function without(parent: YamlValue, step: string): YamlValue {
  if (childOf(parent, step) === undefined) throw new Impossible('no-such-place');
  if (Array.isArray(parent)) return parent.toSpliced(Number(step), 1);
  return Object.fromEntries(Object.entries(fieldsOf(parent)!).filter(([key]) => key !== step));
}

/** A file without fields holds nothing, rather than an empty map. */
function emptied(data: YamlValue): YamlValue {
  const fields = fieldsOf(data);
  return fields && Object.keys(fields).length === 0 ? null : data;
}

/** Whether two values say the same, in the same order. */
export function sameData(a: YamlValue, b: YamlValue): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
