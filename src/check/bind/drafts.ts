import type { Documents } from '../documents.ts';
import { type OutlineNode, stemOf } from '../folder.ts';
import { type RawSection, splitAtHeadings, textIn } from '../sections.ts';
import { Fields } from '../values.ts';
import type { Finding } from '../../diagnostics/index.ts';

/** What a chapter hands down to the files in it. */
export interface Inherited {
  readonly label: string | undefined;
}

/** One file of the outline, cut at its headings and with its ids chosen, before its prose is read. */
export interface Draft {
  readonly path: string;
  /** Undefined where the file could not be read; it keeps its place and number all the same. */
  readonly raw: RawSection | undefined;
  readonly fields: Fields | undefined;
  readonly kind: string;
  readonly id: string;
  readonly level: number;
  readonly inherited: Inherited;
  readonly headingIds: ReadonlyMap<RawSection, string>;
  readonly children: readonly Draft[];
}

/** The ids that headings and files can be linked by: per file its own id, and its headings by their words. */
export interface Anchors {
  readonly files: ReadonlyMap<string, { readonly id: string; readonly headings: ReadonlyMap<string, string> }>;
}

/** Chooses an id for every file and heading. Ids that authors wrote come first; the rest are made of the names. */
export function draftSections(
  nodes: readonly OutlineNode[],
  documents: Documents,
): { drafts: readonly Draft[]; anchors: Anchors; findings: Finding[] } {
  const findings: Finding[] = [];
  const files = new Map<string, { id: string; headings: ReadonlyMap<string, string> }>();
  const taken = new Set<string>();
  const authored = (path: string | undefined) => {
    const tree = path === undefined ? undefined : documents.markdown.get(path)?.front;
    return tree && new Fields(tree);
  };
  const reserve = (list: readonly OutlineNode[]) => {
    for (const node of list) {
      const id = authored(pathOf(node))?.text('id');
      if (id) taken.add(id);
      if (node.kind === 'chapter') reserve(node.children);
    }
  };
  reserve(nodes);

  const draft = (node: OutlineNode, level: number, parent: string, inherited: Inherited): Draft => {
    const path = pathOf(node) ?? (node.kind === 'chapter' ? node.folder : node.path);
    const document = documents.markdown.get(path);
    const fields = authored(path);
    const stem = stemOf(node.name).normalize('NFC').toLowerCase();
    const id = fields?.text('id') ?? free(stem, parent, taken);
    const cut = document?.body && splitAtHeadings(document.body, path, { path, start: 0, end: 0 });
    if (cut) findings.push(...cut.findings);
    const headingIds = new Map<RawSection, string>();
    const headings = new Map<string, string>();
    if (cut) nameHeadings(cut.section, id, headingIds, headings);
    files.set(path, { id, headings });
    const own = fields?.under('ärvs')?.text('etikett');
    const handed = own === undefined ? inherited : { label: own };
    return {
      path,
      raw: cut?.section,
      fields,
      kind: fields?.text('typ') ?? (node.kind === 'chapter' ? 'kapitel' : 'avsnitt'),
      id,
      level,
      inherited,
      headingIds,
      children: node.kind === 'chapter' ? node.children.map((child) => draft(child, level + 1, id, handed)) : [],
    };
  };
  const drafts = nodes.map((node) => draft(node, 1, '', { label: undefined }));
  return { drafts, anchors: { files }, findings };
}

function pathOf(node: OutlineNode): string | undefined {
  return node.kind === 'section' ? node.path : node.index;
}

/** A made id never takes one that an author wrote: it is then told apart by its chapter, and by a counter at last. */
function free(stem: string, parent: string, taken: Set<string>): string {
  let id = taken.has(stem) && parent !== '' ? `${parent}.${stem}` : stem;
  for (let n = 2; taken.has(id); n++) id = `${stem}.${n}`;
  taken.add(id);
  return id;
}

/** A heading's id is its file's id, a full stop (which authors' ids cannot hold) and its words. */
function nameHeadings(
  section: RawSection,
  file: string,
  ids: Map<RawSection, string>,
  bySlug: Map<string, string>,
): void {
  for (const child of section.children) {
    const slug = slugOf(child.heading ? textIn(child.heading) : '');
    let unique = slug;
    for (let n = 2; bySlug.has(unique); n++) unique = `${slug}-${n}`;
    bySlug.set(unique, `${file}.${unique}`);
    ids.set(child, `${file}.${unique}`);
    nameHeadings(child, file, ids, bySlug);
  }
}

/** Words as an id: `Måluppfyllelse 2023` gives `måluppfyllelse-2023`. */
export function slugOf(words: string): string {
  const slug = words
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return slug === '' ? 'rubrik' : slug;
}
