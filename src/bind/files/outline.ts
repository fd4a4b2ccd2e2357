import { comparePaths, type Finding, finding, type Span, shownPath } from '../../diagnostics/index.ts';
import { copiedFrom } from './meant-name.ts';
import type { FileEntry, PlanFolder } from './world.ts';

/** A chapter's folder or a section's file, in the order of the numbers. */
export type OutlineNode =
  | { readonly kind: 'section'; readonly path: string; readonly name: string }
  | {
      readonly kind: 'chapter';
      readonly folder: string;
      /** The chapter's own file, where there is one. */
      readonly index: string | undefined;
      readonly name: string;
      readonly children: readonly OutlineNode[];
    };

/** The folder read as an outline. Paths are NFC. */
export interface Outline {
  readonly plan: string | undefined;
  readonly indicators: string | undefined;
  readonly funds: string | undefined;
  readonly glossary: string | undefined;
  readonly nodes: readonly OutlineNode[];
  /** Every Markdown and data file that belongs to the plan. */
  readonly documents: readonly FileEntry[];
  /** The rest: pictures, perhaps, once somebody shows them. */
  readonly others: readonly FileEntry[];
  readonly findings: readonly Finding[];
}

/** Names that no author put there; they are not seen at all. */
const INVISIBLE = /^(\..*|~\$.*|Thumbs\.db|desktop\.ini)$/i;
const NUMBERED = /^(\d+)-(.+)$/;

/** Reads the names in a plan's folder as chapters and sections. Knows no file's content. */
export function readOutline(folder: PlanFolder): Outline {
  const findings: Finding[] = [];
  const documents: FileEntry[] = [];
  const others: FileEntry[] = [];
  const visible = folder.entries.filter((entry) => !isInvisible(shownPath(entry.path), folder.path));
  const names = new Names(findings);
  const markdown = new Set<string>();
  const planFile = `${folder.path}/plan.md`;
  const byFolder = namesByFolder(visible);
  const siblingsOf = (path: string) => byFolder.get(folderOf(path)) ?? new Set<string>();
  const copies = new Set<string>();
  let plan: string | undefined;
  let indicators: string | undefined;
  let funds: string | undefined;
  let glossary: string | undefined;

  for (const entry of visible) {
    const path = shownPath(entry.path);
    if (names.collides(entry.path)) continue;
    const copy = copyIn(path, folder.path, siblingsOf);
    if (copy !== undefined) {
      // Of a folder one copy is told, and not each of its files.
      if (!copies.has(copy.path)) {
        const data = { name: nameOf(copy.path), original: copy.original };
        findings.push(finding('file/copy', place(copy.path), data));
      }
      copies.add(copy.path);
      continue;
    }
    if (path === planFile) plan = path;
    else if (path === `${folder.path}/indikatorer.yaml`) indicators = path;
    else if (path === `${folder.path}/medel.yaml`) funds = path;
    else if (path === `${folder.path}/ordlista.yaml`) glossary = path;
    // The plan's own first page is plan.md, so an index.md beside it has no place.
    else if (path.endsWith('.md') && path !== `${folder.path}/index.md` && !isReservedMisspelt(path)) {
      markdown.add(path);
    } else if (entry.kind !== 'unreadable' || entry.reason !== 'folder') {
      others.push(entry);
      continue;
    }
    // What lies in a folder that may not be read belongs to the plan, and nothing may be concluded from its not being there.
    documents.push(entry);
  }

  const nodes = nodesIn(folder.path, [...markdown], findings);
  if (visible.length === 0 || (plan !== undefined && nodes.length === 0)) {
    findings.push(finding('plan/empty', place(plan ?? folder.path), { folder: folder.path }));
  } else if (plan === undefined)
    findings.push(finding('plan/missing', place(folder.path), { folder: folder.path }));
  return { plan, indicators, funds, glossary, nodes, documents, others, findings };
}

/** The file itself or a folder that it lies in, where that is a copy of what stands beside it. */
function copyIn(
  path: string,
  top: string,
  siblingsOf: (path: string) => ReadonlySet<string>,
): { readonly path: string; readonly original: string } | undefined {
  for (let end = path.indexOf('/', top.length + 1); ; end = path.indexOf('/', end + 1)) {
    const part = end === -1 ? path : path.slice(0, end);
    const original = copiedFrom(nameOf(part), siblingsOf(part));
    if (original !== undefined) return { path: part, original };
    if (end === -1) return undefined;
  }
}

/** What stands directly in each folder, files and folders, by name. */
function namesByFolder(entries: readonly FileEntry[]): ReadonlyMap<string, ReadonlySet<string>> {
  const folders = new Map<string, Set<string>>();
  for (const { path } of entries) {
    for (let place = shownPath(path); place.includes('/'); place = folderOf(place)) {
      const names = folders.get(folderOf(place)) ?? new Set();
      if (names.has(nameOf(place))) break;
      folders.set(folderOf(place), names.add(nameOf(place)));
    }
  }
  return folders;
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}

/** Names that look alike and are stored with other bytes: `1-mål` with a composed å and with a ring of its own. */
class Names {
  readonly #spelled = new Map<string, string>();
  readonly #told = new Set<string>();
  readonly #findings: Finding[];

  constructor(findings: Finding[]) {
    this.#findings = findings;
  }

  /** Whether a file or a folder above it has a twin. A pair of folders is told once; what is in the second is left out. */
  collides(path: string): boolean {
    for (let end = path.indexOf('/'); ; end = path.indexOf('/', end + 1)) {
      const raw = end === -1 ? path : path.slice(0, end);
      const composed = shownPath(raw);
      const other = this.#spelled.get(composed);
      if (other === undefined) this.#spelled.set(composed, raw);
      else if (other !== raw) {
        this.#tell(raw, composed, other);
        return true;
      }
      if (end === -1) return false;
    }
  }

  #tell(raw: string, composed: string, other: string): void {
    if (this.#told.has(raw)) return;
    this.#told.add(raw);
    const related = [{ role: 'other', span: place(other) }] as const;
    this.#findings.push(
      finding('file/name-collision', place(composed), { name: nameOf(composed) }, { related }),
    );
  }
}

/** `Plan.md` and `INDEX.md` are no sections without a number; other systems would not take them for plan.md at all. */
function isReservedMisspelt(path: string): boolean {
  const name = nameOf(path);
  return name !== name.toLowerCase() && ['plan.md', 'index.md'].includes(name.toLowerCase());
}

function isInvisible(path: string, folder: string): boolean {
  return path
    .slice(folder.length + 1)
    .split('/')
    .some((name) => INVISIBLE.test(name));
}

/** The chapters and sections directly in a folder, numbered and in order. */
function nodesIn(folder: string, paths: readonly string[], findings: Finding[]): OutlineNode[] {
  const files: string[] = [];
  const folders = new Map<string, string[]>();
  for (const path of paths) {
    const [first, ...rest] = path.slice(folder.length + 1).split('/');
    if (rest.length === 0) files.push(path);
    else {
      const inside = folders.get(first!) ?? [];
      inside.push(path);
      folders.set(first!, inside);
    }
  }
  const nodes: OutlineNode[] = [];
  for (const path of files) {
    const name = nameOf(path);
    if (name === 'index.md') continue;
    if (!NUMBERED.test(name)) findings.push(finding('file/number-missing', place(path), { name }));
    nodes.push({ kind: 'section', path, name });
  }
  for (const [name, inside] of folders) {
    const path = `${folder}/${name}`;
    const index = inside.find((file) => file === `${path}/index.md`);
    if (!NUMBERED.test(name))
      findings.push(finding('file/number-missing', place(index ?? inside[0]!), { name }));
    // A folder that is not named as a chapter is told so, and that is enough.
    else if (!index) findings.push(finding('chapter/index-missing', place(inside[0]!), { folder: path }));
    nodes.push({ kind: 'chapter', folder: path, index, name, children: nodesIn(path, inside, findings) });
  }
  nodes.sort((a, b) => comparePaths(a.name, b.name));
  reportDoubles(nodes, findings);
  return nodes;
}

function reportDoubles(nodes: readonly OutlineNode[], findings: Finding[]): void {
  const first = new Map<number, OutlineNode>();
  for (const node of nodes) {
    const match = NUMBERED.exec(node.name);
    if (!match) continue;
    const number = Number(match[1]);
    const twin = first.get(number);
    if (!twin) first.set(number, node);
    else {
      findings.push(
        finding(
          'file/number-duplicate',
          place(fileOf(node)),
          { number, name: node.name },
          {
            related: [{ role: 'other', span: place(fileOf(twin)) }],
          },
        ),
      );
    }
  }
}

/** The file in which a finding about a node is shown. */
function fileOf(node: OutlineNode): string {
  return node.kind === 'section' ? node.path : (node.index ?? node.folder);
}

/** A name without number and ending: `2-sip.md` gives `sip`. */
export function stemOf(name: string): string {
  return name.replace(/\.md$/, '').replace(/^\d+-/, '');
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function place(path: string): Span {
  return { path, start: 0, end: 0 };
}
