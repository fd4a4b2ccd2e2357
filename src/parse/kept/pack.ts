import type { Finding, Outcome, SourceText, Span } from '../../diagnostics/index.ts';
import type { MarkdownDocument } from '../parse-markdown.ts';
import type { YamlDocument } from '../parse-yaml.ts';
import { branchOf, toTree, type YamlTree } from '../yaml/tree.ts';
import { type PackedNode, packBody, unpackBody } from './pack-body.ts';
import { type PackedBranch, packBranch, unpackBranch } from './pack-tree.ts';

export type Parsed = Outcome<MarkdownDocument | YamlDocument>;

interface PackedTree {
  readonly top: readonly [start: number, end: number];
  readonly root: PackedBranch;
}

interface Packed {
  readonly kind: 'markdown' | 'yaml';
  readonly tree: PackedTree | 0;
  readonly body: PackedNode | 0;
  readonly findings: readonly Finding[];
}

/** What was parsed as a text on one line, or undefined where it cannot be had back just as it is. */
export function pack({ value, findings }: Parsed): string | undefined {
  if (!value) return undefined;
  const tree = value.kind === 'markdown' ? value.front : value.tree;
  const packedTree = tree === undefined ? 0 : packTree(tree);
  if (packedTree === undefined) return undefined;
  const body = value.kind === 'markdown' && value.body ? packBody(value.body) : 0;
  return JSON.stringify({ kind: value.kind, tree: packedTree, body, findings } satisfies Packed);
}

/** The same outcome again, for a text that may have another path by now. */
export function unpack(words: string, source: SourceText): Parsed {
  const packed = JSON.parse(words) as Packed;
  const tree = packed.tree === 0 ? undefined : unpackTree(packed.tree, source.path);
  const value: MarkdownDocument | YamlDocument =
    packed.kind === 'yaml'
      ? { kind: 'yaml', source, tree }
      : {
          kind: 'markdown',
          source,
          front: tree,
          body: packed.body === 0 ? undefined : unpackBody(packed.body),
        };
  return { value, findings: packed.findings.map((found) => movedTo(found, source.path)) };
}

/** Aliases share the branches that they repeat, which a text cannot say. They are rare, so such a file is parsed anew. */
function packTree(tree: YamlTree): PackedTree | undefined {
  const kept = branchOf(tree);
  if (!kept || kept.root.aliasCost > 0) return undefined;
  return { top: [kept.top.start, kept.top.end], root: packBranch(kept.root) };
}

function unpackTree({ top: [start, end], root }: PackedTree, path: string): YamlTree {
  return toTree(unpackBranch(root, path), { path, start, end });
}

/** A parser's findings never lead out of their file. */
function movedTo(found: Finding, path: string): Finding {
  const moved = (span: Span): Span => ({ ...span, path });
  const related = found.related?.map((other) => ({ ...other, span: moved(other.span) }));
  return { ...found, span: moved(found.span), ...(related && { related }) };
}
