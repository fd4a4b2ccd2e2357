import { withAddresses } from './links.ts';
import { type Goal, renamed } from './order.ts';

/** What a move does: the files that get another place, and the texts that are another after it, by their new places. */
export interface MovedPart {
  /** New paths by old ones, of every file that is moved. */
  readonly paths: ReadonlyMap<string, string>;
  readonly texts: ReadonlyMap<string, string>;
  /** Where the part's own file is now. */
  readonly path: string;
}

/**
 * Moves a part of a plan: up, down or to another chapter. The numbers before names are the order of the report, so files get other names; ids
 * stay, and addresses between files lead where they did. `textOf` gives a file's text, of those that have one.
 */
export function movePart(
  path: string,
  goal: Goal,
  plan: string,
  files: readonly string[],
  textOf: (path: string) => string | undefined,
): MovedPart | undefined {
  const inPlan = files.filter((file) => file.startsWith(`${plan}/`));
  const names = renamed(path, goal, inPlan);
  if (!names) return undefined;
  const moved = (file: string) => {
    for (const [before, after] of names) {
      if (file === before) return after;
      if (file.startsWith(`${before}/`)) return after + file.slice(before.length);
    }
    return file;
  };
  const there = new Set(inPlan);
  const paths = new Map(inPlan.map((file) => [file, moved(file)]).filter(isOther));
  const taken = [...paths.values()].some((file) => there.has(file) && !paths.has(file));
  if (taken) return undefined;
  const texts = new Map<string, string>();
  for (const file of inPlan.filter((each) => each.endsWith('.md'))) {
    const text = textOf(file);
    if (text === undefined) continue;
    const linked = withAddresses(text, file, moved, (each) => there.has(each));
    const after = file === `${plan}/plan.md` ? withPlaces(linked, plan, paths) : linked;
    if (after !== text) texts.set(moved(file), after);
  }
  return { paths, texts, path: moved(path) };
}

function isOther(pair: readonly string[]): pair is [string, string] {
  return pair[0] !== pair[1];
}

/** What the plan has accepted in a file, or at something in it (`fil:id`), follows the file. */
function withPlaces(text: string, plan: string, paths: ReadonlyMap<string, string>): string {
  const inside = (path: string) => path.slice(plan.length + 1);
  return text.replace(/^([ \t]*(?:-[ \t]+)?var:[ \t]*["']?)(.*)$/gm, (all, head: string, rest: string) => {
    const [place = ''] = /^(?:[^"':\s]|[ \t]+(?=[^\s#]))+/.exec(rest) ?? [];
    const clean = place.normalize('NFC').replaceAll('\\', '/').replace(/^\.\//, '');
    const after = paths.get(clean.startsWith(`${plan}/`) ? clean : `${plan}/${clean}`);
    return after === undefined ? all : head + inside(after) + rest.slice(place.length);
  });
}
