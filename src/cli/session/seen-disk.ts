import { diskTree, overlaid, remembering, type Tree } from '../tree/index.ts';
import { rawText } from './raw-text.ts';
import { changedBetween, isSame, lookAt, NOTHING_SEEN, type Seen } from './watched.ts';

/** The disk as it was when it was last looked at: nothing is known of it between two looks. */
export class SeenDisk {
  readonly tree: Tree;
  readonly #root: string;
  /** What was read at that look is not read again until something has changed. */
  #lookedAt: Tree;
  #seen: Seen;
  #isThere = true;

  constructor(root: string, now: number) {
    this.#root = root;
    this.tree = diskTree(root);
    this.#lookedAt = remembering(this.tree);
    this.#seen = lookAt(root, this.tree, NOTHING_SEEN, now) ?? NOTHING_SEEN;
  }

  /** Whether the workspace's folder is there. What was last seen is kept until it is back. */
  get isThere(): boolean {
    return this.#isThere;
  }

  /** Whether one file may stand in several places. */
  get hasLinks(): boolean {
    return this.#seen.hasLinks;
  }

  paths(): Iterable<string> {
    return this.#seen.files.keys();
  }

  /** How the disk spells a file, or would. */
  placeOf(path: string): string {
    return this.#seen.files.get(path)?.place ?? path;
  }

  hash(path: string): string | undefined {
    return this.#seen.files.get(path)?.hash;
  }

  text(path: string): string | undefined {
    const bytes = this.#seen.files.get(path)?.bytes;
    return bytes && rawText(bytes);
  }

  /** Of a file that was seen, text or picture. */
  bytes(path: string): Uint8Array | undefined {
    const seen = this.#seen.files.get(path);
    if (!seen || seen.bytes) return seen?.bytes;
    const found = this.tree.find(seen.place);
    return found?.kind === 'file' ? found.read() : undefined;
  }

  /** Looks, and gives the paths of what is another than it was. A folder that nothing lies in makes the whole another, and no path. */
  look(now: number): { readonly paths: readonly string[]; readonly isOther: boolean } {
    const seen = lookAt(this.#root, this.tree, this.#seen, now);
    const wasThere = this.#isThere;
    this.#isThere = seen !== undefined;
    if (!seen) return { paths: [], isOther: wasThere };
    const paths = changedBetween(this.#seen, seen);
    const isOther = !isSame(this.#seen, seen);
    if (isOther) this.#lookedAt = remembering(this.tree);
    this.#seen = seen;
    return { paths, isOther: isOther || !wasThere };
  }

  /** The disk with what is not saved laid over it, by its places: what is checked is what is shown to be written in. */
  under(unsaved: ReadonlyMap<string, Uint8Array>): Tree {
    const texts = new Map<string, Uint8Array>();
    for (const { place, bytes } of this.#seen.files.values()) if (bytes) texts.set(place, bytes);
    return overlaid(asSeen(this.#lookedAt, texts), unsaved);
  }
}

/** The disk, with the bytes that were seen there. */
function asSeen(disk: Tree, texts: ReadonlyMap<string, Uint8Array>): Tree {
  return {
    ...disk,
    find: (place) => {
      const found = disk.find(place);
      const bytes = texts.get(place);
      return found?.kind === 'file' && bytes
        ? { ...found, size: bytes.byteLength, read: () => bytes }
        : found;
    },
  };
}
