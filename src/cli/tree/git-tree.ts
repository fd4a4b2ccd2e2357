import path from 'node:path';
import type { GitWords } from '../../locale/index.ts';
import { GitRefusal } from '../git.ts';
import { absent, type GitState } from '../git-state.ts';
import { isWithinReach } from './reach.ts';
import type { Found, Tree, TreeItem } from './tree.ts';

/** How much is read of a state at a time. Far more than a plan has, and little beside what a machine has. */
const MOST_AT_ONCE = 8 * 1024 * 1024;

/** Links that lead to links: as many as a file system follows. */
const MOST_LINKS = 40;

/** Steps that only a tree made by hand has: git checks none of them out. */
const NO_NAME = /(?:^|\/)(?:\.{0,2}|\.git)(?:\/|$)/i;

/** No file has this name. */
const NOWHERE = '\0';

const LINK = '120000';
const SUBMODULE = '160000';

/** Modes of all that is no file. */
const KINDS: Readonly<Record<string, TreeItem['kind']>> = { [LINK]: 'link', [SUBMODULE]: 'other' };

interface Item {
  readonly mode: string;
  readonly id: string;
  readonly size: number;
}

type Leads =
  | { readonly target: string; readonly outside?: never }
  | { readonly target?: never; readonly outside: string };

/**
 * The files of a workspace in a state of git, as the disk would show them had the state been checked out. Nothing is read before somebody
 * asks, and then only what is within the limits: sizes are known from the list. Links are followed inside the workspace; git keeps
 * where they lead as their content.
 */
export class GitTree implements Tree {
  readonly #state: GitState;
  readonly #say: GitWords;
  readonly #items = new Map<string, Item>();
  /** What stands directly in each folder. */
  readonly #folders = new Map<string, Map<string, TreeItem>>();
  readonly #content = new Map<string, Buffer>();

  /** `folders` are those of the workspace to look in: the rest of the repository is nothing to us. */
  constructor(state: GitState, folders: readonly string[], say: GitWords) {
    this.#state = state;
    this.#say = say;
    const places = folders.map((folder) => `${state.prefix}${folder}/`);
    const list = this.#ask(['ls-tree', '-r', '-z', '-l', '--full-tree', state.commit, '--', ...places]);
    for (const line of list.toString('utf8').split('\0')) {
      const [, mode, id, size, place] = /^(\d+) \w+ ([0-9a-f]+) +(\d+|-)\t(.*)$/s.exec(line) ?? [];
      if (line === '') continue;
      // git lists what it has not got with `BAD` for a size.
      if (mode === undefined || id === undefined || place === undefined) throw absent(state, say);
      // No disk can hold it, and nobody may be told that all is well of what was not looked at.
      if (NO_NAME.test(place)) throw absent(state, say);
      const inside = place.slice(state.prefix.length);
      this.#items.set(inside, { mode, id, size: Number(size === '-' ? 0 : size) });
      this.#list(inside, KINDS[mode] ?? 'file');
    }
  }

  #list(place: string, kind: TreeItem['kind']): void {
    const slash = place.lastIndexOf('/');
    const folder = place.slice(0, Math.max(slash, 0));
    const name = place.slice(slash + 1);
    const items = this.#folders.get(folder);
    if (items) items.set(name, { name, kind });
    else {
      this.#folders.set(folder, new Map([[name, { name, kind }]]));
      if (folder !== '') this.#list(folder, 'folder');
    }
  }

  find(place: string): Found | undefined {
    const { target, outside } = this.#resolve(place);
    if (target === undefined) return { kind: 'outside', path: place, target: outside };
    if (target !== path.posix.normalize(place) && target !== NOWHERE && !isWithinReach(target))
      return { kind: 'outside', path: place, target: nameOf(target) };
    if (this.#folders.has(target)) return { kind: 'folder', path: place, real: target };
    const item = this.#items.get(target);
    // A broken link, or one that leads to a part of the workspace that no plan is made of.
    if (!item)
      return this.#items.has(place) ? { kind: 'unreadable', path: place, reason: 'other' } : undefined;
    if (item.mode === SUBMODULE) return { kind: 'unreadable', path: place, reason: 'not-a-file' };
    const read = () => this.#read(item, () => this.#neighboursOf(target));
    return { kind: 'file', path: place, size: item.size, read };
  }

  itemsIn(folder: string): readonly TreeItem[] | undefined {
    const { target } = this.#resolve(folder);
    const items = target === undefined ? undefined : this.#folders.get(target);
    return items && [...items.values()];
  }

  repositoryAt(place: string): string | undefined {
    for (let end = place.length; end > 0; end = place.lastIndexOf('/', end - 1)) {
      const folder = place.slice(0, end);
      if (this.#items.get(folder)?.mode === SUBMODULE) return folder;
    }
    return undefined;
  }

  isFolder(place: string): boolean {
    return this.find(place)?.kind === 'folder';
  }

  /** Where a path leads when every link on the way is followed, or the last name of what is out of the workspace. */
  #resolve(place: string): Leads {
    let rest = place.split('/');
    let said = '';
    const done: string[] = [];
    for (let links = 0; rest.length > 0; ) {
      const [part, ...after] = rest as [string, ...string[]];
      rest = after;
      if (part === '' || part === '.') continue;
      if (part === '..') {
        if (done.length === 0) return { outside: nameOf(said) };
        done.pop();
        continue;
      }
      const item = this.#items.get([...done, part].join('/'));
      if (item?.mode !== LINK) {
        done.push(part);
        continue;
      }
      links += 1;
      said = this.#leads(item);
      if (links > MOST_LINKS) return { target: NOWHERE };
      if (said.startsWith('/')) return { outside: nameOf(said) };
      rest = [...said.split('/'), ...rest];
    }
    return { target: done.join('/') };
  }

  /** What a link says. One that is longer than a path can be leads nowhere. */
  #leads(item: Item): string {
    return item.size > 4096 ? '/' : this.#read(item, () => []).toString('utf8');
  }

  /** Texts in the same plan: who reads one reads them all, and asking git once is much cheaper than once a file. */
  #neighboursOf(place: string): readonly Item[] {
    const folder = place.split('/').slice(0, -1).join('/');
    const isText = (name: string) => /\.(md|yaml)$/.test(name);
    if (!isText(place)) return [];
    const top = folder.split('/').slice(0, 2).join('/');
    return [...this.#items.keys()]
      .filter((name) => name.startsWith(`${top}/`) && isText(name))
      .map((name) => this.#items.get(name)!)
      .filter(({ mode, size }) => mode !== SUBMODULE && size <= MOST_AT_ONCE / 8);
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

  /** What git cannot answer about a state that is there lacks something. */
  #ask(words: readonly string[], input?: string): Buffer {
    try {
      return this.#state.git(words, input);
    } catch (error) {
      throw error instanceof GitRefusal ? absent(this.#state, this.#say) : error;
    }
  }

  /** Each answer is a line with the size, the bytes, and a line break. */
  #keep(ids: readonly string[]): void {
    const answer = this.#ask(['cat-file', '--batch'], ids.map((id) => `${id}\n`).join(''));
    let at = 0;
    for (const id of ids) {
      const end = answer.indexOf('\n', at);
      const [, kind, size] = answer.subarray(at, end).toString('latin1').split(' ');
      if (kind !== 'blob') throw absent(this.#state, this.#say);
      const start = end + 1;
      this.#content.set(id, answer.subarray(start, start + Number(size)));
      at = start + Number(size) + 1;
    }
  }
}

function nameOf(place: string): string {
  return place.slice(place.lastIndexOf('/') + 1);
}
