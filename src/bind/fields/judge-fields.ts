import { type Finding, finding, nearest } from '../../diagnostics/index.ts';
import type { MarkdownDocument, YamlTree } from '../../parse/index.ts';
import type { Outline, OutlineNode } from '../files/outline.ts';
import { escapeKey, Fields } from './fields.ts';
import { holdAgainstSchema, KINDS } from './schema.ts';

type KindPlace = 'plan.md' | 'index.md' | 'section';

/** What `typ` may be in each place. */
const KINDS_AT: { readonly [P in KindPlace]: readonly (typeof KINDS)[number][] } = {
  'plan.md': ['plan'],
  'index.md': ['kapitel'],
  section: KINDS.filter((kind) => kind !== 'plan' && kind !== 'kapitel'),
};

/** Every file's front matter against the schema of its `typ`, and the `typ` against the file's place. */
export function judgeFields(
  outline: Outline,
  markdown: ReadonlyMap<string, MarkdownDocument>,
): readonly Finding[] {
  const findings: (readonly Finding[])[] = [];
  const judge = (path: string | undefined, place: KindPlace) => {
    const tree = path === undefined ? undefined : markdown.get(path)?.front;
    if (tree) findings.push(judgeKind(tree, place), judgeRest(tree, place));
  };
  const visit = (node: OutlineNode) => {
    if (node.kind === 'section') return judge(node.path, 'section');
    judge(node.index, 'index.md');
    node.children.forEach(visit);
  };
  judge(outline.plan, 'plan.md');
  outline.nodes.forEach(visit);
  return findings.flat();
}

function judgeKind(tree: YamlTree, place: KindPlace): readonly Finding[] {
  const expected = KINDS_AT[place];
  const fields = new Fields(tree);
  const kind = fields.get('typ');
  const field = 'typ';
  if (kind === undefined) {
    const slip = nearest(field, fields.keys());
    if (slip === undefined)
      return [finding('field/missing', tree.at('', 'key'), { field, in: '' }, { expected })];
    // `Typ:` and `type:` are the field, misspelt.
    const data = { field: slip, in: '', suggestion: field };
    return [finding('field/unknown', tree.at(escapeKey(slip), 'key'), data)];
  }
  if (kind === null || kind === '')
    return [finding('field/empty', tree.at(field, 'key'), { field }, { expected })];
  if (typeof kind !== 'string') {
    const found = Array.isArray(kind) ? 'list' : 'fields';
    return [finding('field/type', tree.at(field), { field, found, expected: ['text'] }, { expected })];
  }
  if (expected.some((word) => word === kind)) return [];
  if (KINDS.some((word) => word === kind)) {
    return [finding('kind/misplaced', tree.at(field), { kind, place }, { expected })];
  }
  const data = { field, value: kind, suggestion: nearest(kind, expected) };
  return [finding('field/value', tree.at(field), data, { expected })];
}

/**
 * The other fields. Where the place allows one kind only, they are held against that one, whatever `typ` says; what a
 * section of an unknown or misplaced kind was meant to be is not guessed at.
 */
function judgeRest(tree: YamlTree, place: KindPlace): readonly Finding[] {
  const written = new Fields(tree).text('typ');
  const kinds = KINDS_AT[place];
  const kind = kinds.length === 1 ? kinds[0] : kinds.find((word) => word === written);
  return kind === undefined || tree.data === null ? [] : holdAgainstSchema(tree, kind, 'typ');
}
