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
  const known = TEXTS.get(tree) ?? [...textsIn(tree, tree.data, '')];
  TEXTS.set(tree, known);
  return known;
}

function* textsIn(tree: YamlTree, value: YamlValue, pointer: string): Iterable<FieldText> {
  if (typeof value === 'string') yield { text: value, isName: false, span: () => tree.at(pointer) };
  else if (value !== null) {
    for (const [key, inside] of Object.entries(value)) {
      const below = `${pointer}/${escapeKey(key)}`;
      if (!Array.isArray(value)) yield { text: key, isName: true, span: () => tree.at(below, 'key') };
      yield* textsIn(tree, inside, below);
    }
  }
}
