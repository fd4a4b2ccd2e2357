import type { SourceText } from './source.ts';

/** Where a line of YAML stands: below which keys, and in which items of their lists. */
export class YamlObject {
  readonly #parent: YamlObject | undefined;
  readonly indent: number;
  readonly isItem: boolean;
  label: string;

  constructor(parent: YamlObject | undefined, indent: number, isItem: boolean, label: string) {
    this.#parent = parent;
    this.indent = indent;
    this.isItem = isItem;
    this.label = label;
  }

  get parent(): YamlObject | undefined {
    return this.#parent;
  }

  /** `['aktiviteter', '-pilot', 'senast']`: keys by their names, items by their ids where they have one. */
  path(): readonly string[] {
    const labels: string[] = [];
    for (let at: YamlObject | undefined = this; at; at = at.#parent) labels.push(at.label);
    return labels.reverse();
  }
}

const LINE = /^( *)(- +)?(?:([^\s:#][^:]{0,100}):(?: +(.*))?)?/;

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
    if (dash !== '') top = new YamlObject(top, indent, true, `-${line.trim().slice(1, 100).trim()}`);
    if (key !== undefined) {
      if (key === 'id' && top?.isItem) top.label = `-${value.trim()}`;
      top = new YamlObject(top, indent + dash.length, false, key);
    }
    objects.push(top);
  }
  return objects;
}

/** The lines of front matter: what stands between a Markdown file's first two rules. */
function frontMatter(text: string): readonly string[] {
  if (!text.startsWith('---\n')) return [];
  const end = text.indexOf('\n---', 3);
  return (end === -1 ? text : text.slice(0, end)).split('\n');
}
