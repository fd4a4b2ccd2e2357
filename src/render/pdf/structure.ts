import { type PdfDocument, pdfText, type Reference, writeObject } from './document.ts';
import { elementText } from './element.ts';
import { destinationName } from './links.ts';
import { isTag, type Leaf, ROLE_MAP, type Tag } from './tags.ts';
import type { Traces } from './traces.ts';

/**
 * Writes the tag tree: StructElem objects, the parent tree that leads from marked content and annotations back to
 * them, and the ids of the notes. pdfkit's own tree gives link references the wrong page.
 */
export function writeStructure(document: PdfDocument, root: Tag, traces: Traces): void {
  const treeRoot = document.getStructTreeRoot();
  const references = new Map<Tag, Reference>();
  const named: (readonly [Tag, Reference])[] = [];
  const pages = traces.pages.map(String);
  const linksByTag = new Map<Tag, Traces['links'][number][]>();
  for (const link of traces.links) {
    const known = linksByTag.get(link.tag);
    if (known) known.push(link);
    else linksByTag.set(link.tag, [link]);
  }

  /** Gives what others refer to the element by. */
  const write = (tag: Tag, parent: string): string => {
    const reference = document.ref(NO_DATA);
    references.set(tag, reference);
    if (tag.id !== undefined) named.push([tag, reference]);
    const self = String(reference);
    const home = homeOf(tag);
    const kids: string[] = [];
    for (const kid of tag.kids) {
      if (isTag(kid)) kids.push(write(kid, self));
      else for (const mark of kid.marks) kids.push(contentOf(mark, home, pages));
    }
    if (tag.link)
      for (const { page, annotation } of linksByTag.get(tag) ?? [])
        kids.push(`<<\n/Type /OBJR\n/Pg ${pages[page]}\n/Obj ${annotation}\n>>`);
    const page = home === undefined ? undefined : pages[home];
    writeObject(document, reference, elementText(tag, { parent, page, kids }));
    return self;
  };
  write(root, String(treeRoot));

  const parents = traces.leaves.map(
    (leaves, page) => `${page} [${leaves.map(({ tag }) => references.get(tag)).join(' ')}]`,
  );
  let key = traces.leaves.length;
  for (const { tag, annotation } of traces.links) {
    annotation.data.StructParent = key;
    annotation.end();
    parents.push(`${key++} ${references.get(tag)}`);
  }
  const parentTree = document.ref(NO_DATA);
  writeObject(document, parentTree, `<<\n/Nums [${parents.join(' ')}]\n>>`);
  named.sort(([a], [b]) => compare(a.id!, b.id!));
  Object.assign(treeRoot.data, {
    K: [references.get(root)],
    ParentTree: parentTree,
    ParentTreeNextKey: key,
    RoleMap: ROLE_MAP,
    IDTree:
      named.length === 0
        ? undefined
        : { Names: named.flatMap(([tag, reference]) => [pdfText(tag.id!), reference]) },
  });
}

/** Named destinations of headings, anchors and notes, in the order of their names. */
export function writeDestinations(document: PdfDocument, traces: Traces): void {
  for (const { tag } of traces.links) {
    const target = tag.link?.kind === 'inside' ? tag.link.target : undefined;
    if (target !== undefined && !traces.anchors.has(target))
      throw new Error(`No place is called «${target}»`);
  }
  const named = [...traces.anchors].map(([id, place]) => ({ name: destinationName(id), place }));
  named.sort((a, b) => compare(a.name, b.name));
  const names = document._root.data.Names as Reference;
  names.data.Dests = {
    Names: named.flatMap(({ name, place }) => [
      pdfText(name),
      [traces.pages[place.page], 'XYZ', Math.round(place.x), Math.round(place.y), null],
    ]),
  };
}

/** Of objects that are written without it. */
const NO_DATA = {};

/** The page that most of what a tag holds is painted on, so that bare numbers are of it. */
function homeOf(tag: Tag): number | undefined {
  for (const kid of tag.kids) if (!isTag(kid) && kid.marks.length > 0) return kid.marks[0]!.page;
  return undefined;
}

/** Where a leaf was painted. A bare number is marked content on the tag's home page. */
function contentOf(
  { page, mcid }: Leaf['marks'][number],
  home: number | undefined,
  pages: readonly string[],
): string {
  return page === home ? `${mcid}` : `<<\n/Type /MCR\n/Pg ${pages[page]}\n/MCID ${mcid}\n>>`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
