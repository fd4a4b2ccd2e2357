import {
  comparePaths,
  type Finding,
  finding,
  inOrder,
  nearest,
  type SourceText,
  shownPath,
} from '../../diagnostics/index.ts';
import type { Template } from '../../model/index.ts';
import { parseFile, type YamlTree } from '../../parse/index.ts';
import { Fields } from '../fields/fields.ts';
import { holdAgainstSchema } from '../fields/schema.ts';
import { readText } from '../files/documents.ts';
import type { TemplateFile, TemplateShelf, World } from '../files/world.ts';
import { bindTemplate } from './bind-template.ts';
import { judgeContrast } from './contrast.ts';
import { explainTraps } from './explain-traps.ts';
import { laidOver, noChange } from './laid-over.ts';
import { logoIn } from './logo.ts';
import { judgeLogoSlots, judgeSlots } from './slots.ts';

export interface ReadTemplate {
  /** With all that it builds on; undefined where no template has that name. */
  readonly template: Template | undefined;
  readonly findings: readonly Finding[];
  readonly sources: ReadonlyMap<string, SourceText>;
}

/** How many templates may build on each other before nobody can follow them. */
const LONGEST_CHAIN = 5;

const BASE = 'utgår-från';

/** A file of the chain, read. */
interface Link {
  readonly file: TemplateFile;
  readonly tree: YamlTree | undefined;
  readonly template: Template;
  readonly source: SourceText | undefined;
  readonly findings: readonly Finding[];
}

/**
 * Reads a template by its name, and those that it builds on: the workspace's own before the built-in ones, and below them
 * all the root. A template that builds on its own name means the built-in one that it stands before.
 */
export function readTemplate(name: string, world: World): ReadTemplate {
  const shelf = world.templates?.();
  const file = shelf && fileNamed(name, shelf);
  if (shelf && file) return readChain(file, shelf, world);
  const template = shelf?.root.name === name ? noChange(name) : undefined;
  return { template, findings: [], sources: new Map() };
}

/** What is wrong with the workspace's own templates, used or not. */
export function readOwnTemplates(world: World): Omit<ReadTemplate, 'template'> {
  const shelf = world.templates?.();
  const own = (shelf?.files ?? []).filter(({ builtIn }) => !builtIn);
  const read = own.map((file) => readChain(file, shelf!, world));
  const strays = (shelf?.strays ?? []).map((name) => {
    const path = shownPath(name);
    return finding('template/misnamed', { path, start: 0, end: 0 }, { file: path });
  });
  return {
    findings: inOrder([...read.flatMap(({ findings }) => findings), ...strays]),
    sources: new Map(read.flatMap(({ sources }) => [...sources])),
  };
}

/** The names that a template may be called by. */
export function templateNames({ files, root }: TemplateShelf): readonly string[] {
  return [...new Set([root.name, ...files.map(({ id }) => id)])].sort(comparePaths);
}

function readChain(first: TemplateFile, shelf: TemplateShelf, world: World): ReadTemplate {
  const links: Link[] = [];
  const broken: Finding[] = [];
  for (let file: TemplateFile | undefined = first; file; ) {
    const link = readFile(file, world);
    links.push(link);
    const next = below(link, links, shelf);
    if (next && 'code' in next) broken.push(next);
    file = next && !('code' in next) ? next : undefined;
  }
  let whole = noChange(shelf.root.name);
  const judged: Finding[] = [];
  for (const { tree, template } of links.reverse()) {
    whole = laidOver(whole, template);
    // Of a chain that does not reach its end, the colours and the logo are not all known.
    if (!tree || broken.length > 0) continue;
    judged.push(...judgeContrast(tree, whole, shelf.root), ...judgeLogoSlots(tree, whole));
  }
  return {
    template: whole,
    findings: inOrder([...links.flatMap(({ findings }) => findings), ...broken, ...judged]),
    sources: new Map(links.flatMap(({ source }) => (source ? [[source.path, source] as const] : []))),
  };
}

/**
 * The next file down the chain; nothing where the root is next; or why the chain ends too early. A template that names no
 * base stands on the built-in one of its own name, or else on the root's name. A built-in one stands on built-in ones.
 */
function below(link: Link, links: readonly Link[], shelf: TemplateShelf): TemplateFile | Finding | undefined {
  const { file, tree } = link;
  if (!tree) return undefined;
  const written = new Fields(tree).text(BASE);
  const name = written ?? (fileNamed(file.id, shelf, true) === undefined ? shelf.root.name : file.id);
  const found = fileNamed(name, shelf, file.builtIn || name === file.id);
  const span = tree.at(BASE);
  if (!found || (file.builtIn && found === file)) {
    if (name === shelf.root.name || written === undefined) return undefined;
    const expected = templateNames(shelf).filter((known) => known !== file.id);
    const data = { template: name, suggestion: nearest(name, expected) };
    return finding('template/unknown', span, data, { expected });
  }
  if (links.some((one) => one.file === found)) {
    const templates = [...links.map((one) => one.file.id), found.id];
    return finding('template/circle', span, { templates });
  }
  if (links.length >= LONGEST_CHAIN)
    return finding('template/chain-too-long', span, { limit: LONGEST_CHAIN });
  return found;
}

/** The workspace's own file before the built-in one; only the built-in one for a file that stands before it. */
function fileNamed(name: string, { files }: TemplateShelf, builtInOnly = false): TemplateFile | undefined {
  const named = files.filter(({ id }) => id === name);
  return (
    (builtInOnly ? undefined : named.find(({ builtIn }) => !builtIn)) ?? named.find(({ builtIn }) => builtIn)
  );
}

function readFile(file: TemplateFile, world: World): Link {
  const text = readText(file.entry);
  const nothing = { file, tree: undefined, template: noChange(file.id), source: text.value };
  if (!text.value || text.findings.length > 0) return { ...nothing, findings: text.findings };
  const parsed = parseFile(text.value, undefined);
  const tree = parsed.value?.kind === 'yaml' ? parsed.value.tree : undefined;
  if (!tree) return { ...nothing, findings: parsed.findings };
  const { logo, findings } = logoIn(tree, text.value.path, world);
  return {
    file,
    tree,
    template: bindTemplate(tree, file.id, logo),
    source: text.value,
    findings: [
      ...explainTraps(parsed.findings, holdAgainstSchema(tree, 'mall'), tree, text.value),
      ...findings,
      ...judgeSlots(tree, text.value, world.glyphs),
    ],
  };
}
