import { type Finding, finding, type SourceText } from '../../diagnostics/index.ts';
import type { YamlTree } from '../../parse/index.ts';
import { PALETTE_FIELDS, SLOT_WORDS } from './words.ts';

/**
 * Two traps of YAML that everybody who writes a template falls into: `text: #112233` is a comment, and `vänster: {titel}`
 * a group of fields. What the reader and the schema have to say of such a line is told once, as what was meant.
 */
export function explainTraps(
  read: readonly Finding[],
  judged: readonly Finding[],
  tree: YamlTree,
  source: SourceText,
): readonly Finding[] {
  const told = new Map(judged.map((found) => [found, meant(found, tree, source)]));
  const lines = [...told].flatMap(([found, other]) => (other ? [lineOf(found, source)] : []));
  const isTold = ({ span }: Finding) =>
    lines.some(({ start, end }) => span.start >= start && span.start <= end);
  const silent = read.filter(
    (found) => isTold(found) && (found.code === 'yaml/comment-cuts-text' || found.code === 'yaml/syntax'),
  );
  return [
    ...read.filter((found) => !silent.includes(found)),
    ...judged.map((found) => told.get(found) ?? found),
  ];
}

function meant(found: Finding, tree: YamlTree, { text }: SourceText): Finding | undefined {
  if (found.code === 'field/empty') {
    const { field } = found.data;
    const [, after] = /^[^\n:]*:[ \t]*([^\n]*)/.exec(text.slice(found.span.start)) ?? [];
    const isColour = Object.values(PALETTE_FIELDS).some((group) => tree.has(`${group}/${field}`));
    if (!isColour || !after?.startsWith('#')) return undefined;
    return finding('field/format', found.span, { field, value: after.trim(), format: 'färg' });
  }
  if (found.code === 'field/type' && found.data.found === 'fields') {
    const { field } = found.data;
    const value = text.slice(found.span.start, found.span.end);
    if (!Object.values(SLOT_WORDS).some((word) => word === field) || !value.startsWith('{')) return undefined;
    return finding('field/format', found.span, { field, value, format: 'plats' });
  }
  return undefined;
}

function lineOf({ span }: Finding, { text }: SourceText): { start: number; end: number } {
  const end = text.indexOf('\n', span.end);
  return { start: text.lastIndexOf('\n', span.start - 1) + 1, end: end === -1 ? text.length : end };
}
