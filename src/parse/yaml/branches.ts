import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { type Finding, finding, type Outcome, type Span } from '../../diagnostics/index.ts';
import { LIMITS } from '../limits.ts';
import type { SpanOf } from './traps.ts';
import type { Branch, Entry, YamlValue } from './tree.ts';

interface Context {
  readonly text: string;
  readonly span: SpanOf;
  /** Gives a text its hidden characters back. */
  restore(value: string): string;
}

/** What is gathered on the way through one document. */
interface Walk extends Context {
  readonly findings: Finding[];
  /** Anchors seen so far; an anchor inside itself is not there yet. */
  readonly anchors: Map<string, Branch>;
  broken: boolean;
}

/** Makes the library's nodes into values with places. No value where an alias cannot be followed or depth is too great. */
export function toBranch(node: unknown, context: Context): Outcome<Branch> {
  const walk: Walk = { ...context, findings: [], anchors: new Map(), broken: false };
  const root = branchOf(node, walk);
  if (!walk.broken && root.height > LIMITS.depth + 1) {
    walk.broken = true;
    walk.findings.push(finding('yaml/too-deep', firstCharacter(node, walk), { limit: LIMITS.depth }));
  }
  return { value: walk.broken ? undefined : root, findings: walk.findings };
}

function branchOf(node: unknown, walk: Walk): Branch {
  if (isAlias(node)) return aliased(node, walk);
  const branch = isMap(node)
    ? mapBranch(node, walk)
    : isSeq(node)
      ? listBranch(node, walk)
      : leaf(scalarText(node, walk), spanOf(node, walk));
  const anchor = (node as { anchor?: string } | null)?.anchor;
  if (anchor !== undefined) walk.anchors.set(anchor, branch);
  return branch;
}

/** Words that YAML has for nothing. */
const NOTHING = /^(?:~|null|Null|NULL)?$/;

/** An empty value without quotes is null, and so is one that says so in YAML's own word; `""` is an empty text. */
function scalarText(node: unknown, walk: Walk, nothing = NOTHING): string | null {
  if (!isScalar(node)) return null;
  const value = typeof node.value === 'string' ? node.value : (node.source ?? '');
  // Letters with their signs apart (`a` and a ring) are the same letters; some editors store them so.
  return node.type === 'PLAIN' && nothing.test(value) ? null : walk.restore(value).normalize('NFC');
}

function leaf(data: string | null, span: Span): Branch {
  return { data, span, children: new Map(), height: 1, size: 1, aliasCost: 0 };
}

function mapBranch(node: YAMLMap, walk: Walk): Branch {
  const children = new Map<string, Entry>();
  for (const pair of node.items) addPair(pair, children, walk);
  // `fromEntries` defines and never assigns, so that a key named __proto__ is a key like others.
  const data = Object.fromEntries([...children].map(([key, entry]) => [key, entry.branch.data]));
  return collection(data, spanOf(node, walk), children, walk);
}

function addPair(pair: Pair, children: Map<string, Entry>, walk: Walk): void {
  const place = spanOf(pair.key, walk);
  const afterSign = isAfterKeySign(pair.key, walk);
  if (!isScalar(pair.key)) {
    const data = { what: 'complex-key' } as const;
    if (!afterSign) walk.findings.push(finding('yaml/unsupported', firstCharacter(pair.key, walk), data));
    return;
  }
  const key = scalarText(pair.key, walk, /^$/);
  if (key === '<<') {
    walk.findings.push(finding('yaml/unsupported', place, { what: 'merge-key' }));
    return;
  }
  if (key === null || pair.value === null) {
    const data = { reason: 'key-without-value', near: key ?? ':' } as const;
    const where = key === null ? firstCharacter(pair.key, walk) : place;
    if (!afterSign) walk.findings.push(finding('yaml/syntax', where, data));
    return;
  }
  const branch = branchOf(pair.value, walk);
  const first = children.get(key);
  if (first !== undefined) {
    const related = [{ role: 'first', span: first.key }] as const;
    walk.findings.push(finding('yaml/duplicate-key', place, { key }, { related }));
    return;
  }
  const value = branch.data === null ? place : spanOf(pair.value, walk);
  children.set(key, { key: place, value, branch });
}

function listBranch(node: YAMLSeq, walk: Walk): Branch {
  const entries = node.items.map((item): Entry => {
    const branch = branchOf(item, walk);
    const value = spanOf(item, walk);
    return { key: firstLineOf(item, walk), value, branch };
  });
  const data = entries.map((entry) => entry.branch.data);
  const children = new Map(entries.map((entry, index) => [String(index), entry]));
  return collection(data, spanOf(node, walk), children, walk);
}

function collection(data: YamlValue, span: Span, children: ReadonlyMap<string, Entry>, walk: Walk): Branch {
  let height = 0;
  let size = 1;
  let aliasCost = 0;
  for (const { branch, value } of children.values()) {
    height = Math.max(height, branch.height);
    size += branch.size;
    aliasCost += branch.aliasCost;
    if (aliasCost > LIMITS.aliases) tooManyAliases(value, walk);
  }
  return { data, span, children, height: height + 1, size, aliasCost };
}

/** The branch is shared, not copied: a bomb of aliases costs one step for each that is written. */
function aliased(node: Node & { source: string }, walk: Walk): Branch {
  const place = spanOf(node, walk);
  const target = walk.anchors.get(node.source);
  if (target === undefined) {
    if (!walk.broken)
      walk.findings.push(finding('yaml/syntax', place, { reason: 'anchor', near: `*${node.source}` }));
    walk.broken = true;
    return leaf(null, place);
  }
  const aliasCost = target.aliasCost + 1 + Math.floor(target.size / 1000);
  if (aliasCost > LIMITS.aliases) tooManyAliases(place, walk);
  return { ...target, aliasCost };
}

function tooManyAliases(place: Span, walk: Walk): void {
  if (!walk.broken) walk.findings.push(finding('yaml/too-many-aliases', place, { limit: LIMITS.aliases }));
  walk.broken = true;
}

/** A collection ends with its last word and not with the lines after it; a block text keeps its line feeds. */
function spanOf(node: unknown, walk: Walk): Span {
  const [start, end] = rangeOf(node);
  if (!isMap(node) && !isSeq(node)) return walk.span(start, end);
  return walk.span(start, start + walk.text.slice(start, end).trimEnd().length);
}

/** What shows an item of a list, which has no key. */
function firstLineOf(node: unknown, walk: Walk): Span {
  const [start, end] = rangeOf(node);
  const lineEnd = walk.text.indexOf('\n', start);
  const line = walk.text.slice(start, lineEnd === -1 ? end : Math.min(end, lineEnd));
  return walk.span(start, start + line.trimEnd().length);
}

function rangeOf(node: unknown): readonly [number, number] {
  const range = (node as { range?: readonly [number, number, number] | null } | null)?.range;
  return range ? [range[0], range[1]] : [0, 0];
}

function firstCharacter(node: unknown, walk: Walk): Span {
  const [start] = rangeOf(node);
  return walk.span(start, Math.min(start + 1, walk.text.length));
}

/** Whether a key follows a `?`, which is told where it stands. */
function isAfterKeySign(key: unknown, walk: Walk): boolean {
  const [start] = rangeOf(key);
  return /\?\s*$/.test(walk.text.slice(Math.max(0, start - 20), start));
}
