import type { SourceText } from './source.ts';

/** Where a line of YAML stands: below which keys, and in which items of their lists. */
export class YamlObject {
  readonly parent: YamlObject | undefined;
  readonly indent: number;
  readonly isItem: boolean;
  /** The name of a field, or the words of an item. */
  readonly key: string;
  /** What stands after the field's name on its line. */
  readonly value: string;
  /** The id of an item that has one. */
  id: string | undefined;
  /** How the first kind of fingerprint names it. */
  label: string;

  constructor(
    parent: YamlObject | undefined,
    { indent, isItem, key, value, label }: Pick<YamlObject, 'indent' | 'isItem' | 'key' | 'value' | 'label'>,
  ) {
    this.parent = parent;
    this.indent = indent;
    this.isItem = isItem;
    this.key = key;
    this.value = value;
    this.label = label;
  }

  /** `['aktiviteter', '-pilot', 'senast']`: keys by their names, items by their ids where they have one. */
  path(): readonly string[] {
    return [...this.#above()].reverse().map(({ label }) => label);
  }

  /** The id of the nearest item around it that has one. */
  nearestId(): string | undefined {
    for (const { id } of this.#above()) if (id !== undefined) return id;
    return undefined;
  }

  /** `['poster', 'region', 'belopp']`: keys and the words of items, without what stands beside them. */
  keys(): readonly string[] {
    return [...this.#above()].reverse().map(({ key }) => key);
  }

  *#above(): Iterable<YamlObject> {
    for (let at: YamlObject | undefined = this; at; at = at.parent) yield at;
  }
}

const LINE = /^( *)(- +)?(?:([^\s:#][^:]{0,100}):(?: +(.*))?)?/;

/** An id in an item that stands on one line: `- {id: pilot, text: …}`. */
const ID_ON_LINE = /^-\s+\{(?:[^{}]{0,500}[\s,{])?id:\s*([^,}]{1,100})/;

/**
 * For each line of a data file, or of a Markdown file's front matter, the object it stands in. By indentation alone: it must
 * answer for files that YAML cannot read, and it names things, it judges nothing.
 */
export function objectsIn({ path, text }: SourceText): readonly (YamlObject | undefined)[] {
  const lines = path.endsWith('.yaml') ? text.split('\n') : frontMatter(text);
  const objects: (YamlObject | undefined)[] = [];
  let top: YamlObject | undefined;
  for (const line of lines) {
    const [, spaces = '', dash = '', key, value = ''] = LINE.exec(line) ?? [];
    if (line.trim() === '' || line.trimStart().startsWith('#')) {
      objects.push(top);
      continue;
    }
    const indent = spaces.length;
    // A list may stand as far in as its key, so an item closes only what is further in, and the item before it.
    while (top && (top.indent > indent || (top.indent === indent && (dash === '' || top.isItem))))
      top = top.parent;
    if (dash !== '') {
      const words = line.trim().slice(1, 100).trim();
      const item = { indent, isItem: true, key: plain(words), value: '', label: `-${words}` };
      top = new YamlObject(top, item);
      const [, id] = ID_ON_LINE.exec(line.trim()) ?? [];
      if (id !== undefined) top.id = plain(id);
    }
    if (key !== undefined) {
      if (key === 'id' && top?.isItem) {
        top.label = `-${value.trim()}`;
        top.id = plain(value);
      }
      const field = { indent: indent + dash.length, isItem: false, key, value: plain(value), label: key };
      top = new YamlObject(top, field);
    }
    objects.push(top);
  }
  return objects;
}

/** A value without its comment and its quotes. */
function plain(value: string): string {
  return value
    .replace(/(^|\s)#.*$/, '')
    .trim()
    .replace(/^(["'])(.*)\1$/, '$2');
}

/** The lines of front matter: what stands between a Markdown file's first two rules. */
function frontMatter(text: string): readonly string[] {
  if (!text.startsWith('---\n')) return [];
  const end = text.indexOf('\n---', 3);
  return (end === -1 ? text : text.slice(0, end)).split('\n');
}
