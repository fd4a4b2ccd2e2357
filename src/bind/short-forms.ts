import type { ShortForm } from '../model/index.ts';
import type { YamlTree } from '../parse/index.ts';
import { Fields } from './fields/fields.ts';

/** The plan's own short forms of ordlista.yaml, in the order they are written. */
export function bindShortForms(tree: YamlTree): readonly ShortForm[] {
  const fields = new Fields(tree);
  return fields.keys().flatMap((short) => {
    const meaning = fields.text(short);
    return meaning === undefined ? [] : [{ short, meaning, span: fields.at(short, 'key') }];
  });
}
