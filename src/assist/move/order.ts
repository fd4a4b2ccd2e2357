/** A part of a folder that has a number before its name: a file, or a folder with all that is in it. */
interface Entry {
  /** `2-sip.md`, `3-områden`. */
  readonly name: string;
  readonly number: string;
  readonly stem: string;
}

/** Where a part is to stand: a step up or down among its neighbours, or last in another chapter. */
export type Goal = 'up' | 'down' | { readonly chapter: string };

const NUMBERED = /^(\d+)-(.+)$/;

/** The folder or file by which a part is moved: a chapter's own text moves its folder. */
function movedBy(path: string): string {
  return path.endsWith('/index.md') ? folderOf(path) : path;
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** The numbered parts of a folder in the order of the report. */
function entriesIn(folder: string, files: readonly string[]): readonly Entry[] {
  const below = `${folder}/`;
  const inside = files
    .filter((file) => file.startsWith(below))
    .map((file) => file.slice(folder.length + 1))
    .flatMap((rest) => {
      const [name = '', ...more] = rest.split('/');
      return more.length > 0 || name.endsWith('.md') ? [name] : [];
    });
  const entries = [...new Set(inside)].flatMap((name): readonly Entry[] => {
    const [, number, stem] = NUMBERED.exec(name) ?? [];
    return number === undefined || stem === undefined ? [] : [{ name, number, stem }];
  });
  return entries.sort((a, b) => Number(a.number) - Number(b.number) || (a.name < b.name ? -1 : 1));
}

/** What each part of a plan can do: take a step up, a step down. Nothing where it has no number to stand by. */
export function stepsIn(files: readonly string[]): (path: string) => readonly ('up' | 'down')[] {
  const known = new Map<string, readonly string[]>();
  const namesIn = (folder: string) => {
    const names = known.get(folder) ?? entriesIn(folder, files).map(({ name }) => `${folder}/${name}`);
    known.set(folder, names);
    return names;
  };
  return (path) => {
    const names = namesIn(folderOf(movedBy(path)));
    const at = names.indexOf(movedBy(path));
    if (at === -1) return [];
    return [...(at > 0 ? (['up'] as const) : []), ...(at < names.length - 1 ? (['down'] as const) : [])];
  };
}

/** New names for the parts of folders, by their old ones. Undefined where the part cannot go there. */
export function renamed(
  path: string,
  goal: Goal,
  files: readonly string[],
): ReadonlyMap<string, string> | undefined {
  const place = movedBy(path);
  const folder = folderOf(place);
  const entries = entriesIn(folder, files);
  const at = entries.findIndex(({ name }) => `${folder}/${name}` === place);
  const entry = entries[at];
  if (!entry) return undefined;
  if (typeof goal === 'object') {
    const { chapter } = goal;
    if (chapter === folder || `${chapter}/`.startsWith(`${place}/`)) return undefined;
    const there = entriesIn(chapter, files);
    const number = String(Math.max(0, ...there.map((each) => Number(each.number))) + 1);
    return new Map([[place, `${chapter}/${number}-${entry.stem}`]]);
  }
  const to = at + (goal === 'up' ? -1 : 1);
  if (!entries[to]) return undefined;
  const order = entries.filter((_, i) => i !== at);
  order.splice(to, 0, entry);
  const numbers = entries.map(({ number }) => number);
  // Numbers are kept as they are written, gaps and all, unless two are the same.
  const isClear = new Set(numbers.map(Number)).size === numbers.length;
  const names = order.map(({ name, stem }, i) => {
    const number = isClear ? numbers[i]! : String(i + 1);
    return [`${folder}/${name}`, `${folder}/${number}-${stem}`] as const;
  });
  return new Map(names.filter(([before, after]) => before !== after));
}
