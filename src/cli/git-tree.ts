import type { FileEntry } from '../bind/index.ts';
import type { GitWords } from '../locale/index.ts';
import type { GitState } from './git-state.ts';
import { OutsideError } from './outside-error.ts';

/** How much is read of a state at a time. Far more than a plan has, and little beside what a machine has. */
const MOST_AT_ONCE = 8 * 1024 * 1024;

/** Links that lead to links: as many as a file system follows. */
const MOST_LINKS = 40;

/** No file has this name. */
const NOWHERE = '\0';

interface Item {
  readonly mode: string;
  readonly id: string;
  readonly size: number;
}

/**
 * The files of a workspace in a state of git, as the disk would show them had the state been checked out. Nothing is read before somebody
 * asks, and then only what is within the limits: sizes are known from the list. Links are followed inside the workspace; git keeps
 * where they lead as their content.
 */
export class GitTree {
  readonly #state: GitState;
  readonly #say: GitWords;
  readonly #items = new Map<string, Item>();
  readonly #folders = new Set<string>();
  readonly #content = new Map<string, Buffer>();

  /** `folders` are those of the workspace to look in: the rest of the repository is nothing to us. */
  constructor(state: GitState, folders: readonly string[], say: GitWords) {
    this.#state = state;
    this.#say = say;
    const places = folders.map((folder) => `${state.prefix}${folder}/`);
    const list = state.git(['ls-tree', '-r', '-z', '-l', '--full-tree', state.commit, '--', ...places]);
    for (const line of list.toString('utf8').split('\0')) {
      const [, mode, id, size, place] = /^(\d+) \w+ ([0-9a-f]+) +(\d+|-)\t(.*)$/s.exec(line) ?? [];
      if (mode === undefined || id === undefined || place === undefined) continue;
      const inside = place.slice(state.prefix.length);
      this.#items.set(inside, { mode, id, size: Number(size === '-' ? 0 : size) });
      for (let end = inside.lastIndexOf('/'); end > 0; end = inside.lastIndexOf('/', end - 1)) {
        const folder = inside.slice(0, end);
        if (this.#folders.has(folder)) break;
        this.#folders.add(folder);
      }
    }
  }

  /** Every path, files and links alike. */
  get paths(): readonly string[] {
    return [...this.#items.keys()];
  }

  has(place: string): boolean {
    return this.#items.has(place);
  }

  /** The folders directly in a folder, links to folders among them. */
  foldersIn(folder: string): readonly { readonly name: string; readonly isLink: boolean }[] {
    const direct = (place: string) =>
      place.startsWith(`${folder}/`) && !place.slice(folder.length + 1).includes('/');
    const nameOf = (place: string) => place.slice(folder.length + 1);
    const links = this.paths.filter((place) => {
      if (!direct(place) || this.#items.get(place)?.mode !== '120000') return false;
      const target = this.#resolve(place);
      return target !== undefined && this.#folders.has(target);
    });
    return [
      ...[...this.#folders].filter(direct).map((place) => ({ name: nameOf(place), isLink: false })),
      ...links.map((place) => ({ name: nameOf(place), isLink: true })),
    ];
  }

  /** Every file below a folder. A link to a folder is gone into, once. */
  entriesBelow(folder: string): readonly FileEntry[] {
    const real = this.#resolve(folder) ?? folder;
    return this.#below(real, folder, new Set([real]));
  }

  #below(folder: string, shownAs: string, visited: ReadonlySet<string>): readonly FileEntry[] {
    return this.paths
      .filter((place) => place.startsWith(`${folder}/`))
      .flatMap((place) => {
        const name = `${shownAs}${place.slice(folder.length)}`;
        const target = this.#resolve(place);
        if (target === undefined || !this.#folders.has(target)) return [this.#entry(name, target, place)];
        // A link to a folder above itself would lead round for ever.
        if (visited.has(target)) return [];
        return this.#below(target, name, new Set(visited).add(target));
      });
  }

  /** One file by its path, however its letters are composed. */
  open(place: string): FileEntry | undefined {
    const wanted = place.normalize('NFC');
    const spelled = this.#items.has(place)
      ? place
      : this.paths.find((candidate) => candidate.normalize('NFC') === wanted);
    const asked = spelled ?? place;
    const target = this.#resolve(asked);
    if (spelled === undefined && (target === undefined || !this.#items.has(target))) return undefined;
    return this.#entry(asked, target, asked);
  }

  /** Where a path leads when every link on the way is followed; undefined when that is out of the workspace. */
  #resolve(place: string): string | undefined {
    let rest = place.split('/');
    const done: string[] = [];
    for (let links = 0; rest.length > 0; ) {
      const [part, ...after] = rest as [string, ...string[]];
      rest = after;
      if (part === '' || part === '.') continue;
      if (part === '..') {
        if (done.length === 0) return undefined;
        done.pop();
        continue;
      }
      const here = [...done, part].join('/');
      const item = this.#items.get(here);
      if (item?.mode !== '120000') {
        done.push(part);
        continue;
      }
      links += 1;
      const leads = this.#leads(item);
      if (links > MOST_LINKS) return NOWHERE;
      if (leads.startsWith('/')) return undefined;
      rest = [...leads.split('/'), ...rest];
    }
    return done.join('/');
  }

  /** What a link says. One that is longer than a path can be leads nowhere. */
  #leads(item: Item): string {
    return item.size > 4096 ? '/' : this.#read(item, () => []).toString('utf8');
  }

  #entry(shownAs: string, target: string | undefined, place: string): FileEntry {
    if (target === undefined) {
      const link = this.#items.get(place);
      const leads = link?.mode === '120000' ? this.#leads(link) : '';
      return { kind: 'outside', path: shownAs, target: leads.slice(leads.lastIndexOf('/') + 1) };
    }
    const item = this.#items.get(target);
    // A broken link, or one that leads to a part of the workspace that no plan is made of.
    if (item === undefined) return { kind: 'unreadable', path: shownAs, reason: 'other' };
    if (item.mode === '160000') return { kind: 'unreadable', path: shownAs, reason: 'not-a-file' };
    return {
      kind: 'file',
      path: shownAs,
      size: item.size,
      read: () => this.#read(item, () => this.#neighboursOf(target)),
    };
  }

  /** Texts in the same plan: who reads one reads them all, and asking git once is much cheaper than once a file. */
  #neighboursOf(place: string): readonly Item[] {
    const folder = place.split('/').slice(0, -1).join('/');
    const isText = (name: string) => /\.(md|yaml)$/.test(name);
    if (!isText(place)) return [];
    const top = folder.split('/').slice(0, 2).join('/');
    return this.paths
      .filter((name) => name.startsWith(`${top}/`) && isText(name))
      .map((name) => this.#items.get(name)!)
      .filter(({ mode, size }) => mode !== '160000' && size <= MOST_AT_ONCE / 8);
  }

  #read(item: Item, more: () => readonly Item[]): Buffer {
    const had = this.#content.get(item.id);
    if (had) return had;
    const wanted = new Set([item.id]);
    let bytes = item.size;
    for (const other of more()) {
      if (this.#content.has(other.id) || wanted.has(other.id)) continue;
      if (bytes + other.size > MOST_AT_ONCE) break;
      bytes += other.size;
      wanted.add(other.id);
    }
    this.#keep([...wanted]);
    return this.#content.get(item.id)!;
  }

  /** Each answer is a line with the size, the bytes, and a line break. */
  #keep(ids: readonly string[]): void {
    const answer = this.#state.git(['cat-file', '--batch'], ids.map((id) => `${id}\n`).join(''));
    let at = 0;
    for (const id of ids) {
      const end = answer.indexOf('\n', at);
      const [, kind, size] = answer.subarray(at, end).toString('latin1').split(' ');
      if (kind !== 'blob') throw new OutsideError(this.#say.incomplete(this.#state.ref));
      const start = end + 1;
      this.#content.set(id, answer.subarray(start, start + Number(size)));
      at = start + Number(size) + 1;
    }
  }
}
