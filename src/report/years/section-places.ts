import type { ChangeSide } from '../../diff/index.ts';
import type { ChangeWords } from '../../locale/index.ts';
import { type Edition, plainText, type Section } from '../../model/index.ts';
import type { PlaceName } from './parts.ts';

/** A section, and the nearest around it that has a number: what a reader finds it by. */
interface Found {
  readonly start: number;
  readonly section: Section;
  readonly numbered: Section | undefined;
}

/** Names where a thing stands as readers of the reports know it, who have no files; nothing for what stands in no section. */
export function sectionPlaces(before: Edition, after: Edition, words: ChangeWords): PlaceName {
  const sections = { before: sectionsIn(before), after: sectionsIn(after) };
  return ({ span }: ChangeSide, of) => {
    const inFile = sections[of].get(span.path);
    if (!inFile) return undefined;
    // What stands above the first heading is said of all that follows in the file.
    const { section, numbered } = inFile[lastBegun(inFile, span.start)]!;
    const { stands } = words;
    return numbered?.number === undefined
      ? stands.titled(plainText(section.title))
      : stands.section(numbered.number);
  };
}

/** By halving: a file may hold thousands of headings, and a comparison thousands of changes. The first where none has begun. */
function lastBegun(sections: readonly Found[], offset: number): number {
  let [low, high] = [0, sections.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sections[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The sections of each file, in the order in which they begin. */
function sectionsIn({ plan }: Edition): ReadonlyMap<string, readonly Found[]> {
  const files = new Map<string, Found[]>();
  const add = (section: Section, around: Section | undefined) => {
    const numbered = section.number === undefined ? around : section;
    const { path, start } = section.origin.span;
    const found: Found = { start, section, numbered };
    const known = files.get(path);
    if (known) known.push(found);
    else files.set(path, [found]);
    for (const child of section.sections) add(child, numbered);
  };
  for (const section of plan.sections) add(section, undefined);
  for (const found of files.values()) found.sort((a, b) => a.start - b.start);
  return files;
}
