import path from 'node:path';
import {
  type FileEntry,
  readOwnTemplates,
  readTemplate,
  type TemplateFile,
  type TemplateShelf,
  templateNames,
  type World,
} from '../bind/index.ts';
import { judge, tellable } from '../check/index.ts';
import { comparePaths, inOrder, nearest, shownPath } from '../diagnostics/index.ts';
import { type Theme, themeWith } from '../render/index.ts';
import { type Outlines, outlinesWith } from '../report/index.ts';
import { personsIn } from '../rules/index.ts';
import type { Context } from './context.ts';
import { realPath } from './disk/index.ts';
import { type CheckedPlan, heldAgainst } from './format/index.ts';
import { OutsideError } from './outside-error.ts';
import { programFolder, ROOT_TEMPLATE, rootTemplate } from './program-files.ts';
import { spelledIn } from './spelled.ts';
import { diskTree, fileIn, type Tree } from './tree/index.ts';

/** The folder of the workspace that may hold templates. */
export const TEMPLATES = 'templates';

/** The built-in templates with the workspace's own. In the program's own folder they are the same, and built in. */
export function shelfWith(tree: Tree, root: string): () => TemplateShelf {
  let shelf: TemplateShelf | undefined;
  const make = (): TemplateShelf => {
    const entries = isProgramFolder(root) ? [] : templateFiles(tree);
    const isTemplate = ({ path: name }: FileEntry) => TEMPLATE_PATH.test(name);
    return {
      files: [...builtIn(), ...entries.filter(isTemplate).map((entry) => fileOf(entry, false))],
      strays: entries.filter((entry) => !isTemplate(entry)).map((entry) => entry.path),
      root: { ...palettes(), name: ROOT_TEMPLATE },
    };
  };
  return () => {
    shelf ??= make();
    return shelf;
  };
}

/** Whether a path below `templates/` is that of a template, or looks as if it was meant to be one. */
function mayBeTemplate(name: string): boolean {
  return /^templates\/([^./][^/]*\/)?[^./][^/]*\.ya?ml$/i.test(name);
}

const TEMPLATE_PATH = /^templates\/[^./][^/]*\/mall\.yaml$/;

/** The files below `templates/` that are templates or look like some. */
function templateFiles(tree: Tree): readonly FileEntry[] {
  const namesIn = (folder: string) => (tree.itemsIn(folder) ?? []).map(({ name }) => `${folder}/${name}`);
  return namesIn(TEMPLATES)
    .flatMap((place) => [place, ...namesIn(place)])
    .filter(mayBeTemplate)
    .sort(comparePaths)
    .flatMap((place) => fileIn(tree, place) ?? []);
}

/** What a report is made with: the look and the order of a template and all that it builds on. */
export interface Made {
  readonly theme: Theme;
  readonly outlines: Outlines;
  /** What is wrong with the template; nothing where all is well. */
  readonly checked: CheckedPlan | undefined;
}

/** The template of a name that somebody has given, or the one that holds where nobody has. */
export function makeTemplate(name: string, world: World, context: Context): Made {
  const clean = name.normalize('NFC');
  const { template, findings, sources } = readTemplate(clean, world);
  if (!template) {
    const names = world.templates ? templateNames(world.templates()) : [ROOT_TEMPLATE];
    throw new OutsideError(context.locale.commands.unknownTemplate(name, nearest(clean, names), names));
  }
  const { theme, outlines } = rootTemplate();
  return {
    theme: themeWith(theme, template),
    outlines: outlinesWith(outlines, template),
    checked: checkedOf(findings, sources, world, context),
  };
}

/** What is wrong with the workspace's own templates, as one more thing that was checked; nothing where all is well. */
export function checkTemplates(world: World, context: Context, ref?: string): CheckedPlan | undefined {
  const { findings, sources } = readOwnTemplates(world);
  const checked = checkedOf(findings, sources, world, context);
  return checked && ref !== undefined ? { ...checked, label: `${ref}:${TEMPLATES}` } : checked;
}

/** The same beside what was wrong with them in an earlier state. */
export function checkTemplatesSince(
  now: World,
  before: World,
  ref: string,
  context: Context,
): readonly CheckedPlan[] {
  const [is, was] = [checkTemplates(now, context), checkTemplates(before, context)];
  if (!is && !was) return [];
  const none: CheckedPlan = { name: TEMPLATES, diagnostics: [], accepted: [], sources: new Map() };
  const held = heldAgainst(is ?? none, was, ref);
  // As with agreements: what a change does not touch is not its business.
  const touched = (held.since?.fresh.size ?? 0) + (held.since?.gone.length ?? 0) > 0;
  return touched ? [held] : [];
}

function checkedOf(
  findings: Parameters<typeof judge>[0],
  sources: CheckedPlan['sources'],
  world: World,
  context: Context,
): CheckedPlan | undefined {
  // What a template says stands on every page of every report.
  const all = inOrder([...findings, ...personsIn(sources)]);
  if (all.length === 0) return undefined;
  const { files = [], strays = [] } = world.templates?.() ?? {};
  const spelled = spelledIn([...files.map(({ entry }) => entry), ...strays.map((path) => ({ path }))]);
  return {
    name: TEMPLATES,
    diagnostics: tellable(judge(all, context.stage), TEMPLATES),
    accepted: [],
    sources,
    spelled,
  };
}

function builtIn(): readonly TemplateFile[] {
  const entries = templateFiles(diskTree(realPath(programFolder())));
  return entries.filter((entry) => TEMPLATE_PATH.test(entry.path)).map((entry) => fileOf(entry, true));
}

function fileOf(entry: FileEntry, isBuiltIn: boolean): TemplateFile {
  return {
    id: shownPath(path.posix.basename(path.posix.dirname(entry.path))),
    entry,
    builtIn: isBuiltIn,
  };
}

function palettes(): Pick<TemplateShelf['root'], 'colour' | 'dark'> {
  const { colour, dark } = rootTemplate().theme;
  return { colour, dark };
}

function isProgramFolder(root: string): boolean {
  return path.relative(root, realPath(programFolder())) === '';
}
