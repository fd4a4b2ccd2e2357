import { comparePaths, type Finding, finding, type Span } from '../diagnostics/index.ts';
import type { FileEntry, PlanFolder } from './input.ts';

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
  const visible = folder.entries.filter((entry) => !isInvisible(entry.path, folder.path));
  const markdown = new Map<string, FileEntry>();
  let indicators: string | undefined;

  for (const entry of visible) {
    const path = entry.path.normalize('NFC');
    const twin = markdown.get(path);
    if (twin) {
      findings.push(
        finding('file/name-collision', place(path), { name: nameOf(path) }, {
          related: [{ role: 'other', span: place(twin.path) }],
        }),
      );
    } else if (path.endsWith('.md')) {
      markdown.set(path, entry);
      documents.push(entry);
    } else if (path === `${folder.path}/indikatorer.yaml`) {
      indicators = path;
      documents.push(entry);
    } else others.push(entry);
  }

  const planFile = `${folder.path}/plan.md`;
  const plan = markdown.has(planFile) ? planFile : undefined;
  if (!plan) {
    findings.push(finding(visible.length === 0 ? 'plan/empty' : 'plan/missing', place(folder.path), { folder: folder.path }));
  }
  markdown.delete(planFile);
  const nodes = nodesIn(folder.path, [...markdown.keys()], findings);
  return { plan, indicators, nodes, documents, others, findings };
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
    else folders.set(first!, [...(folders.get(first!) ?? []), path]);
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
    if (!NUMBERED.test(name)) findings.push(finding('file/number-missing', place(index ?? inside[0]!), { name }));
    if (!index) findings.push(finding('chapter/index-missing', place(inside[0]!), { folder: path }));
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
        finding('file/number-duplicate', place(fileOf(node)), { number, name: node.name }, {
          related: [{ role: 'other', span: place(fileOf(twin)) }],
        }),
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
