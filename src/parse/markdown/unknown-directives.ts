import type { Nodes, Root } from 'mdast';
import { type Finding, finding, lettered, nearest, type SourceText } from '../../diagnostics/index.ts';
import { BLOCK_NAMES, DIRECTIVE_NAMES, directiveName } from './directive-names.ts';

/**
 * Where somebody plainly meant a directive that does not exist: `:name[…` in a text, `::name` or `:::name` first on its
 * line. Any other colon is a colon. `:s[^1]` is a footnote.
 */
const IN_TEXT = lettered(
  String.raw`(?<![\p{L}\p{N}\p{M}:\\]):([\p{L}][\p{L}\p{N}\p{M}_-]*)(?=\[(?!\^))`,
  'gu',
);
const OWN_LINE = lettered(String.raw`^(?:[ \t>]*)(::+)([\p{L}][\p{L}\p{N}\p{M}_-]*)`, 'gmu');
/** One for a line of its own, in the middle of a text. */
const MISPLACED = new RegExp(`(?<=[^\\s>:\\\\][ \\t]?)::(${BLOCK_NAMES.join('|')})(?=[{[])`, 'gu');

/** As they are typed, for the sentence that lists them. */
const KNOWN = [...DIRECTIVE_NAMES.map((name) => `:${name}`), ...BLOCK_NAMES.map((name) => `::${name}`)];

export function findUnknownDirectives(root: Root, source: SourceText): Finding[] {
  const findings: Finding[] = [];
  const open: Nodes[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if ('children' in node) open.push(...[...node.children].reverse());
    if (node.type === 'text') findings.push(...inText(node, source));
    if (node.type === 'paragraph') findings.push(...onOwnLine(node, source));
  }
  return findings;
}

/** Reads the source and not the value, in which escapes are gone; one character before and after decides. */
function inText(node: Nodes, source: SourceText): Finding[] {
  const [start, end] = offsets(node);
  const from = Math.max(0, start - 1);
  const stretch = source.text.slice(from, end + 2);
  if (!stretch.includes(':')) return [];
  return [
    ...[...stretch.matchAll(IN_TEXT(stretch))].flatMap((match) =>
      unknown(match[1]!, from + match.index + 1, ':', source),
    ),
    ...[...stretch.matchAll(MISPLACED)].flatMap((match) =>
      unknown(match[1]!, from + match.index + 2, '::', source),
    ),
  ];
}

function onOwnLine(node: Nodes, source: SourceText): Finding[] {
  const [start, end] = offsets(node);
  const stretch = source.text.slice(start, end);
  if (!stretch.includes('::')) return [];
  return [...stretch.matchAll(OWN_LINE(stretch))].flatMap((match) => {
    const at = start + match.index + match[0].length - match[2]!.length;
    return unknown(match[2]!, at, match[1]!, source);
  });
}

function unknown(name: string, at: number, colons: string, source: SourceText): Finding[] {
  if (colons === ':' && directiveName(name) !== undefined) return [];
  const inText = colons === ':' ? nearest(name, DIRECTIVE_NAMES) : directiveName(name);
  // A name that is known and was not read has something after it that may not stand there, or stands in a text.
  const own = inText === undefined || colons !== ':' ? nearest(name, BLOCK_NAMES) : undefined;
  const suggestion = own !== undefined ? `::${own}{…}` : inText === undefined ? undefined : `:${inText}`;
  const span = { path: source.path, start: at - colons.length, end: at + name.length };
  return [finding('directive/unknown', span, { name: `${colons}${name}`, suggestion }, { expected: KNOWN })];
}

function offsets(node: Nodes): [number, number] {
  return [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
}
