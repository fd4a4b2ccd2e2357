import { type PdfDocument, pdfText, type Reference } from './document.ts';
import { writeElement } from './element.ts';
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
  const linksByTag = new Map<Tag, Traces['links'][number][]>();
  for (const link of traces.links) {
    const known = linksByTag.get(link.tag);
    if (known) known.push(link);
    else linksByTag.set(link.tag, [link]);
  }
  const refer = (tag: Tag): Reference => {
    const known = references.get(tag);
    if (known) return known;
    const made = document.ref(NO_DATA);
    references.set(tag, made);
    return made;
  };

  const write = (tag: Tag, parent: Reference): Reference => {
    const self = refer(tag);
    const home = tag.kids.find((kid): kid is Leaf => !isTag(kid) && kid.marks.length > 0)?.marks[0]?.page;
    const kids: string[] = [];
    for (const kid of tag.kids) {
      if (isTag(kid)) kids.push(`${write(kid, self)}`);
      else for (const mark of kid.marks) kids.push(contentOf(mark, home, traces));
    }
    for (const link of linksByTag.get(tag) ?? [])
      kids.push(`<<\n/Type /OBJR\n/Pg ${traces.pages[link.page]}\n/Obj ${link.annotation}\n>>`);
    writeElement(document, self, tag, {
      parent,
      home: home === undefined ? undefined : traces.pages[home],
      kids,
    });
    return self;
  };
  const top = write(root, treeRoot);

  const parents: unknown[] = traces.leaves.flatMap((leaves, page) => [
    page,
    leaves.map((leaf) => refer(leaf.tag)),
  ]);
  let key = traces.leaves.length;
  for (const { tag, annotation } of traces.links) {
    annotation.data.StructParent = key;
    annotation.end();
    parents.push(key++, refer(tag));
  }
  const parentTree = document.ref({ Nums: parents });
  parentTree.end();
  const named = [...references].filter(([tag]) => tag.id !== undefined);
  named.sort(([a], [b]) => compare(a.id!, b.id!));
  Object.assign(treeRoot.data, {
    K: [top],
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

/** Of elements, which are written without it. */
const NO_DATA = {};

/** Where a leaf was painted. A bare number is marked content on the tag's home page. */
function contentOf({ page, mcid }: Leaf['marks'][number], home: number | undefined, traces: Traces): string {
  return page === home ? `${mcid}` : `<<\n/Type /MCR\n/Pg ${traces.pages[page]}\n/MCID ${mcid}\n>>`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
