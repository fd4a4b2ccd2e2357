import type { Span } from '../../diagnostics/index.ts';
import type { Origin, Ref } from '../../model/index.ts';
import type { YamlTree, YamlValue } from '../../parse/index.ts';

/** Readers of front matter that has met its schema, or may have failed it: a value of another shape is simply not there. */
export class Fields {
  readonly #tree: YamlTree;
  readonly #base: string;
  readonly #data: YamlValue;

  constructor(tree: YamlTree, base = '', data: YamlValue = tree.data) {
    this.#tree = tree;
    this.#base = base;
    this.#data = data;
  }

  get(name: string): YamlValue | undefined {
    const data = this.#data;
    if (data === null || typeof data !== 'object' || Array.isArray(data) || !Object.hasOwn(data, name))
      return undefined;
    return (data as { readonly [key: string]: YamlValue })[name];
  }

  has(name: string): boolean {
    return this.get(name) !== undefined;
  }

  keys(): readonly string[] {
    return this.#data !== null && typeof this.#data === 'object' && !Array.isArray(this.#data)
      ? Object.keys(this.#data)
      : [];
  }

  text(name: string): string | undefined {
    const value = this.get(name);
    return typeof value === 'string' ? value : undefined;
  }

  /** A closed word, once the schema has accepted it. */
  word<T extends string>(name: string, words: readonly T[]): T | undefined {
    const value = this.text(name);
    return words.find((word) => word === value);
  }

  texts(name: string): readonly string[] {
    const value = this.get(name);
    if (typeof value === 'string') return [value];
    return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
  }

  refs(name: string): readonly Ref[] | undefined {
    const value = this.get(name);
    if (!Array.isArray(value)) return undefined;
    return value.flatMap((item, i) =>
      typeof item === 'string' ? [{ id: item, span: this.at(`${name}/${i}`) }] : [],
    );
  }

  /** A single word that points at something, with its place. */
  ref(name: string): Ref | undefined {
    const id = this.text(name);
    return id === undefined ? undefined : { id, span: this.at(name) };
  }

  /** One id, or a list of them. */
  refsOrOne(name: string): readonly Ref[] {
    return this.refs(name) ?? [this.ref(name) ?? []].flat();
  }

  /** The maps below a name: a list's items, or one map. A bare sentence becomes a map with only `text`. */
  each(name: string): readonly Fields[] {
    const value = this.get(name);
    if (!Array.isArray(value)) return [];
    return value.flatMap((item, i) => {
      const base = `${this.#base}${name}/${i}`;
      if (typeof item === 'string') return [new Fields(this.#tree, base, { text: item })];
      return item !== null && typeof item === 'object' ? [new Fields(this.#tree, `${base}/`, item)] : [];
    });
  }

  under(name: string): Fields | undefined {
    const value = this.get(name);
    return value !== null && typeof value === 'object' && !Array.isArray(value)
      ? new Fields(this.#tree, `${this.#base}${escapeKey(name)}/`, value)
      : undefined;
  }

  at(name: string, part: 'key' | 'value' = 'value'): Span {
    return this.#tree.at(`${this.#base}${name}`, part);
  }

  origin(): Origin {
    const whole = this.#base.replace(/\/$/, '');
    return {
      span: this.#tree.at(whole),
      at: (pointer, part = 'value') => this.#tree.at(`${whole === '' ? '' : `${whole}/`}${pointer}`, part),
    };
  }
}

/** A key that holds `/` or `~`, as JSON Pointer writes it. */
export function escapeKey(key: string): string {
  return /[~/]/.test(key) ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key;
}
