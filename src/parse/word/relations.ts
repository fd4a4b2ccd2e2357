import type { XmlNode } from './read-xml.ts';

/** What a part points to. */
export interface Relation {
  /** The last word of its type: `image`, `hyperlink`, `header`. */
  readonly type: string;
  /** A part's name, or an address outside the file. */
  readonly target: string;
  readonly isOutside: boolean;
}

/** The name of the part that holds another part's relations. */
export function relationsPart(owner: string): string {
  const slash = owner.lastIndexOf('/') + 1;
  return `${owner.slice(0, slash)}_rels/${owner.slice(slash)}.rels`;
}

export function relationsOf(owner: string, xml: XmlNode | undefined): ReadonlyMap<string, Relation> {
  const folder = owner.slice(0, owner.lastIndexOf('/') + 1);
  return new Map(
    (xml?.children ?? []).map(({ attributes }) => {
      const isOutside = attributes.TargetMode === 'External';
      const target = attributes.Target ?? '';
      return [
        attributes.Id ?? '',
        {
          type: (attributes.Type ?? '').split('/').at(-1)!,
          target: isOutside ? target : resolved(folder, target),
          isOutside,
        },
      ];
    }),
  );
}

/** A part's name from where another lies: `../media/image1.png` and `/word/media/image1.png` are the same. */
function resolved(folder: string, target: string): string {
  const names: string[] = [];
  for (const name of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (name === '..') names.pop();
    else if (name !== '' && name !== '.') names.push(name);
  }
  return names.join('/');
}
