import type { Agreement, Recipient } from '../../model/index.ts';
import type { YamlTree } from '../../parse/index.ts';
import { Fields } from '../values.ts';

const RECIPIENTS: readonly Recipient[] = ['län', 'region', 'kommun', 'region+kommun', 'skr'];

/** Makes an agreement of its file. `id` is the file's name, the word that plans use. */
export function bindAgreement(tree: YamlTree, id: string): Agreement {
  const fields = new Fields(tree);
  const sources = fields.under('källor');
  return {
    id,
    title: fields.text('titel') ?? id,
    areas: fields.each('områden').map((area) => ({
      id: area.text('id') ?? '',
      number: area.text('nummer'),
      title: area.text('titel') ?? '',
      aliases: area.texts('kallas'),
      topic: area.text('ämne'),
      recipients: RECIPIENTS.filter((word) => area.texts('mottagare').includes(word)),
      origin: area.origin(),
    })),
    sources: (sources?.keys() ?? []).flatMap((key) => {
      const source = sources?.under(key);
      return source
        ? [
            {
              id: key,
              title: source.text('titel') ?? key,
              address: source.text('adress'),
              origin: source.origin(),
            },
          ]
        : [];
    }),
    origin: fields.origin(),
  };
}
