import { createHash } from 'node:crypto';
import { attributeText } from './word-values.ts';

/** The pictures of a whole document: each once, however often it is shown. */
export class Media {
  readonly files = new Map<string, Uint8Array>();
  readonly #known = new Map<Uint8Array, string>();

  /** The picture's name, which its bytes decide. */
  add(data: Uint8Array, ending: string): string {
    const known = this.#known.get(data);
    if (known !== undefined) return known;
    const name = `media/${createHash('sha1').update(data).digest('hex')}.${ending}`;
    this.#known.set(data, name);
    this.files.set(name, data);
    return name;
  }
}

interface Relation {
  readonly id: string;
  readonly sort: 'hyperlink' | 'image';
  readonly target: string;
}

/** What one part of the document leads to: addresses and pictures. */
export class Relations {
  readonly #media: Media;
  readonly #links: Relation[] = [];
  readonly #pictures = new Map<string, Relation>();

  constructor(media: Media) {
    this.#media = media;
  }

  /** The name by which the part's text leads to an address. */
  link(target: string): string {
    const id = `rIdLank${this.#links.length + 1}`;
    this.#links.push({ id, sort: 'hyperlink', target });
    return id;
  }

  picture(data: Uint8Array, ending: 'png' | 'jpg' | 'svg'): string {
    const target = this.#media.add(data, ending);
    const id = this.#pictures.get(target)?.id ?? `rIdBild${this.#pictures.size + 1}`;
    this.#pictures.set(target, { id, sort: 'image', target });
    return id;
  }

  xml(): string {
    return [...this.#links, ...this.#pictures.values()].map(relationXml).join('');
  }
}

const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function relationXml({ id, sort, target }: Relation): string {
  const mode = sort === 'hyperlink' ? ' TargetMode="External"' : '';
  return `<Relationship Id="${id}" Type="${TYPES}/${sort}" Target="${attributeText(target)}"${mode}/>`;
}
