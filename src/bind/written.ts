import type { Span } from '../diagnostics/index.ts';
import type { Ref } from '../model/index.ts';
import type { YamlTree, YamlValue } from '../parse/index.ts';
import { escapeKey, Fields } from './fields/fields.ts';
import { type ItemWithoutId, itemsWithoutId } from './fields/items-without-id.ts';

/** A text of a front matter or a data file: a value, or the name of a field. */
interface FieldText {
  readonly text: string;
  readonly isName: boolean;
  /** Asked for only where something is found: most texts never need it. */
  span(): Span;
}

/** The fields of one file. */
interface WrittenFile {
  readonly path: string;
  texts(): readonly FieldText[];
}

/** What stands in the fields of a plan and has no place of its own in the model, for rules that ask what was written. */
export interface Written {
  readonly files: readonly WrittenFile[];
  /** The ids that files give themselves. */
  readonly fileIds: readonly Ref[];
  readonly itemsWithoutId: readonly ItemWithoutId[];
}

/** `trees` are those of every file that has some, by path. */
export function writtenIn(trees: ReadonlyMap<string, YamlTree>): Written {
  return {
    files: [...trees].map(([path, tree]) => ({ path, texts: () => textsOf(tree) })),
    fileIds: [...trees].flatMap(([path, tree]) =>
      path.endsWith('.md') ? (new Fields(tree).ref('id') ?? []) : [],
    ),
    itemsWithoutId: [...trees.values()].flatMap(itemsWithoutId),
  };
}

/** Many rules ask for the texts of a file, and a session for those of a file that is the same as before. */
const TEXTS = new WeakMap<YamlTree, readonly FieldText[]>();

function textsOf(tree: YamlTree): readonly FieldText[] {
  const known = TEXTS.get(tree);
  if (known) return known;
  const texts: FieldText[] = [];
  gather(tree, tree.data, '', texts);
  TEXTS.set(tree, texts);
  return texts;
}

function gather(tree: YamlTree, value: YamlValue, pointer: string, texts: FieldText[]): void {
  if (typeof value === 'string') texts.push({ text: value, isName: false, span: () => tree.at(pointer) });
  else if (Array.isArray(value)) {
    for (const [i, inside] of value.entries()) gather(tree, inside, `${pointer}/${i}`, texts);
  } else if (value !== null) {
    for (const [key, inside] of Object.entries(value)) {
      const below = `${pointer}/${escapeKey(key)}`;
      texts.push({ text: key, isName: true, span: () => tree.at(below, 'key') });
      gather(tree, inside, below, texts);
    }
  }
}
