import type { Nodes } from 'mdast';
import { type Finding, lettered } from '../diagnostics/index.ts';
import { indicatorAnchor, markAnchor, OWN_BEGINNINGS, RESERVED_NAMES, remembered } from '../model/index.ts';
import type { MarkdownDocument } from '../parse/index.ts';
import { Fields } from './fields/fields.ts';
import type { Documents } from './files/documents.ts';
import { type OutlineNode, stemOf } from './files/outline.ts';
import { labelOf } from './prose/index.ts';
import { type RawSection, splitAtHeadings, textIn } from './prose/sections.ts';

/** One file of the outline, cut at its headings and with its ids chosen, before its prose is read. */
export interface Draft {
  readonly path: string;
  /** The file's or folder's name without number. */
  readonly name: string;
  /** Undefined where the file could not be read; it keeps its place and number all the same. */
  readonly raw: RawSection | undefined;
  readonly fields: Fields | undefined;
  readonly kind: string;
  readonly id: string;
  readonly level: number;
  readonly headingIds: ReadonlyMap<RawSection, string>;
  readonly children: readonly Draft[];
}

/** What links inside a plan may lead to. */
export interface Anchors {
  /** By path: a file's own id, its headings by their words, and whether all of it could be read. */
  readonly files: ReadonlyMap<string, FileAnchors>;
  /** Link targets of the ids that authors wrote, and of the files. */
  readonly ids: ReadonlyMap<string, string>;
}

interface FileAnchors {
  readonly id: string;
  readonly headings: ReadonlyMap<string, string>;
  /** Words that several headings have, with how many those are: a link to them leads to the first. */
  readonly repeated: ReadonlyMap<string, number>;
  readonly whole: boolean;
}

/** Chooses an id for every file and heading. Ids that authors wrote come first; the rest are made of the names. */
export function draftSections(
  nodes: readonly OutlineNode[],
  documents: Documents,
  indicators: readonly string[],
): { drafts: readonly Draft[]; anchors: Anchors; findings: readonly Finding[] } {
  const findings: (readonly Finding[])[] = [];
  const files = new Map<string, FileAnchors>();
  const ids = authoredIds(documents, indicators);
  // Answers and indicators have link targets that begin with these words.
  const names = new FreeNames([...ids.keys(), ...RESERVED_NAMES]);

  const draft = (node: OutlineNode, level: number, parent: string): Draft => {
    const path = node.kind === 'section' ? node.path : (node.index ?? node.folder);
    const document = documents.markdown.get(path);
    const fields = document?.front && new Fields(document.front);
    const name = stemOf(node.name).normalize('NFC');
    const id = fields?.text('id') ?? names.forFile(slugOf(name), parent);
    if (!ids.has(id)) ids.set(id, id);
    const cut = document?.body && splitAtHeadings(document.body, document.source);
    if (cut) findings.push(cut.findings);
    const { ids: headingIds, bySlug: headings, repeated } = nameHeadings(cut?.section, id, names);
    // The title leads to the file, unless a heading in it has the same words.
    const title = cut?.section.heading && slugOf(textIn(cut.section.heading));
    if (title !== undefined && !headings.has(title)) headings.set(title, id);
    files.set(path, { id, headings, repeated, whole: document?.front !== undefined && cut !== undefined });
    return {
      path,
      name,
      raw: cut?.section,
      fields,
      kind: fields?.text('typ') ?? (node.kind === 'chapter' ? 'kapitel' : 'avsnitt'),
      id,
      level,
      headingIds,
      children: node.kind === 'chapter' ? node.children.map((child) => draft(child, level + 1, id)) : [],
    };
  };
  const drafts = nodes.map((node) => draft(node, 1, ''));
  return { drafts, anchors: { files, ids }, findings: findings.flat() };
}

/** Every id that an author wrote, with its link target. What is both promised and answered is found where it is promised. */
function authoredIds(documents: Documents, indicators: readonly string[]): Map<string, string> {
  const ids = new Map<string, string>();
  const answers: string[] = [];
  const add = (id: string | undefined, target = id) => {
    if (id !== undefined && id !== '' && target !== undefined && !ids.has(id)) ids.set(id, target);
  };
  for (const document of documents.markdown.values()) {
    const fields = document.front && new Fields(document.front);
    for (const area of fields ? [fields, ...fields.each('delområden')] : []) {
      add(area.text('id'));
      for (const list of ['mål', 'aktiviteter']) for (const item of area.each(list)) add(item.text('id'));
    }
    for (const { role, id } of marksIn(document)) {
      if (role === 'plan') add(id);
      else answers.push(id);
    }
  }
  for (const id of answers) add(id, markAnchor('svar', id));
  for (const id of indicators) add(id, indicatorAnchor(id));
  return ids;
}

/** The marks of a text, before they are judged. */
const marksIn = remembered((document: MarkdownDocument): readonly { role: string; id: string }[] => {
  const marks: { role: string; id: string }[] = [];
  const open: Nodes[] = document.body ? [document.body] : [];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'textDirective' && (node.name === 'plan' || node.name === 'svar')) {
      marks.push({ role: node.name, id: labelOf(node) });
    } else if ('children' in node) for (const child of node.children) open.push(child);
  }
  return marks;
});

/** Hands out names, each once. */
class FreeNames {
  readonly #taken: Set<string>;
  /** How often a name has been asked for, so that ten thousand headings of one name are counted and not tried. */
  readonly #asked = new Map<string, number>();

  constructor(taken: Iterable<string>) {
    this.#taken = new Set(taken);
  }

  /** A made id never takes one that an author wrote: it is then told apart by its chapter, and by a counter at last. */
  forFile(stem: string, parent: string): string {
    return this.#free(this.#taken.has(stem) && parent !== '' ? `${parent}.${stem}` : stem, '.');
  }

  /** `own` holds what headings of the file are called by themselves, which no counter may make. */
  forHeading(file: string, slug: string, own: ReadonlySet<string>): string {
    // Where an author has taken one of our own words for a file, two full stops tell its headings from what we make.
    const base = OWN_BEGINNINGS.includes(file) ? `${file}..` : `${file}.`;
    return this.#free(base + slug, '-', (made) => own.has(made.slice(base.length)));
  }

  #free(wanted: string, sign: string, isKept = (_made: string) => false): string {
    const key = `${wanted}${sign}`;
    let count = this.#asked.get(key) ?? 0;
    let name = wanted;
    do {
      count++;
      name = count === 1 ? wanted : `${wanted}${sign}${count}`;
    } while (this.#taken.has(name) || (count > 1 && isKept(name)));
    this.#asked.set(key, count);
    this.#taken.add(name);
    return name;
  }
}

interface HeadingNames {
  readonly ids: ReadonlyMap<RawSection, string>;
  readonly bySlug: Map<string, string>;
  readonly repeated: ReadonlyMap<string, number>;
}

/**
 * A heading's id is its file's id, a full stop (which authors' ids cannot hold) and its words. Of several with the same words the first
 * has them alone and the others are counted, but never so that one gets the words of another: «Insats», «Insats», «Insats 2».
 */
function nameHeadings(root: RawSection | undefined, file: string, names: FreeNames): HeadingNames {
  const headings: RawSection[] = [];
  const gather = ({ children }: RawSection): void => {
    for (const child of children) {
      headings.push(child);
      gather(child);
    }
  };
  if (root) gather(root);
  const slugs = headings.map(({ heading }) => slugOf(heading ? textIn(heading) : ''));
  const counts = new Map<string, number>();
  for (const slug of slugs) counts.set(slug, (counts.get(slug) ?? 0) + 1);
  const own = new Set(slugs);
  const ids = new Map<RawSection, string>();
  const bySlug = new Map<string, string>();
  headings.forEach((heading, i) => {
    const id = names.forHeading(file, slugs[i]!, own);
    ids.set(heading, id);
    bySlug.set(id.slice(id.lastIndexOf('.') + 1), id);
  });
  return { ids, bySlug, repeated: new Map([...counts].filter(([, count]) => count > 1)) };
}

const NO_WORD = lettered(String.raw`[^\p{L}\p{N}]+`, 'gu');

/** Words as an id: `Måluppfyllelse 2023` gives `måluppfyllelse-2023`. */
export function slugOf(words: string): string {
  const plain = words.normalize('NFC').toLowerCase();
  const slug = plain.replace(NO_WORD(plain), '-').replace(/^-|-$/g, '');
  return slug === '' ? 'rubrik' : slug;
}
