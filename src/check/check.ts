import { type Finding, finding, inOrder, nearest, type SourceText } from '../diagnostics/index.ts';
import type { Agreement, Area, Section } from '../model/index.ts';
import type { MarkdownDocument, YamlTree } from '../parse/index.ts';
import { readAgreement } from './agreement.ts';
import { type BoundPlan, bindPlan } from './bind/index.ts';
import { readDocuments } from './documents.ts';
import { type Outline, type OutlineNode, readOutline } from './folder.ts';
import type { CheckResult, FileEntry, PlanFolder, World } from './input.ts';
import { holdAgainstSchema, KINDS } from './schema.ts';
import { RULES, type Subject } from './rules/index.ts';

/**
 * Reads one plan and holds it against its schemas, its agreement and the rules. All findings at once, in reading order; the
 * edition is missing only when plan.md lacks what no report can be without.
 */
export function check(folder: PlanFolder, world: World): CheckResult {
  const outline = readOutline(folder);
  const documents = readDocuments(outline.documents);
  const findings: Finding[] = [...outline.findings, ...documents.findings];
  findings.push(...judgeFields(outline, documents.markdown));
  const indicators = outline.indicators === undefined ? undefined : documents.yaml.get(outline.indicators)?.tree;
  if (indicators) findings.push(...holdAgainstSchema(indicators, 'indikatorer'));

  const bound = bindPlan(folder.name, outline, documents, world);
  findings.push(...bound.findings, ...unlisted(outline.others, bound.pictures));

  const sources = new Map(documents.sources);
  const planTree = outline.plan === undefined ? undefined : documents.markdown.get(outline.plan)?.front;
  const agreement = planTree && findAgreement(planTree, world, findings, sources);
  const trees = new Map<string, YamlTree>();
  for (const document of documents.markdown.values()) if (document.front) trees.set(document.source.path, document.front);
  for (const document of documents.yaml.values()) if (document.tree) trees.set(document.source.path, document.tree);
  const subject: Subject = { ...bound, areas: areasIn(bound), agreement, sources: [...documents.sources.values()], trees, glyphs: world.glyphs };
  for (const rule of RULES) findings.push(...rule(subject));

  return { edition: bound.plan && { plan: bound.plan, agreement }, findings: inOrder(findings), sources };
}

/** Every file's front matter against the schema of its `typ`, and the `typ` against the file's place. */
function judgeFields(outline: Outline, markdown: ReadonlyMap<string, MarkdownDocument>): readonly Finding[] {
  const findings: Finding[] = [];
  const judge = (path: string | undefined, place: 'plan.md' | 'index.md' | 'section') => {
    const tree = path === undefined ? undefined : markdown.get(path)?.front;
    if (!tree) return;
    const kind = (tree.data as { readonly typ?: unknown } | null)?.typ;
    const kinds = KINDS.filter((word) => (word === 'plan') === (place === 'plan.md') && (word === 'kapitel') === (place === 'index.md'));
    if (typeof kind !== 'string') {
      findings.push(finding('field/missing', tree.at('', 'key'), { field: 'typ', in: '' }, { expected: kinds }));
    } else if (!KINDS.some((word) => word === kind)) {
      const data = { field: 'typ', value: kind, suggestion: nearest(kind, kinds) };
      findings.push(finding('field/value', tree.at('typ'), data, { expected: kinds }));
    } else {
      if (!kinds.some((word) => word === kind)) findings.push(finding('kind/misplaced', tree.at('typ'), { kind, place }, { expected: kinds }));
      findings.push(...holdAgainstSchema(tree, kind));
    }
  };
  const visit = (node: OutlineNode) => {
    if (node.kind === 'section') return judge(node.path, 'section');
    judge(node.index, 'index.md');
    node.children.forEach(visit);
  };
  judge(outline.plan, 'plan.md');
  outline.nodes.forEach(visit);
  return findings;
}

/** Files that are no part of the plan and that no text shows. A link that leads out is never let by. */
function unlisted(others: readonly FileEntry[], pictures: ReadonlySet<string>): readonly Finding[] {
  return others.flatMap((entry) => {
    const path = entry.path.normalize('NFC');
    const span = { path, start: 0, end: 0 };
    if (pictures.has(path)) return [];
    if (entry.kind === 'outside') return [finding('path/outside-workspace', span, { target: entry.target, by: 'link' })];
    return [finding('file/unlisted', span, { name: path.slice(path.lastIndexOf('/') + 1) })];
  });
}

/** The agreement that plan.md names. Its own findings are said with the plan's, at their places in its file. */
function findAgreement(
  tree: YamlTree,
  world: World,
  findings: Finding[],
  sources: Map<string, SourceText>,
): Agreement | undefined {
  const name = (tree.data as { readonly överenskommelse?: unknown } | null)?.['överenskommelse'];
  if (typeof name !== 'string') return undefined;
  const known = world.agreements.map((file) => file.id);
  const file = world.agreements.find((candidate) => candidate.id === name);
  if (!file) {
    findings.push(finding('agreement/unknown', tree.at('överenskommelse'), { agreement: name }, { expected: known }));
    return undefined;
  }
  const read = readAgreement(file);
  findings.push(...read.findings);
  if (read.source) sources.set(read.source.path, read.source);
  return read.agreement;
}

function areasIn(bound: BoundPlan): readonly { readonly area: Area; readonly section: Section }[] {
  const areas: { area: Area; section: Section }[] = [];
  const visit = (section: Section) => {
    if (section.area) areas.push({ area: section.area, section });
    section.sections.forEach(visit);
  };
  bound.sections.forEach(visit);
  return areas;
}
