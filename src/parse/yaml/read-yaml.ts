import type { Outcome, SourceText, Span } from '../../diagnostics/index.ts';
import { readAnyYaml } from './any-yaml.ts';
import { readPlainYaml } from './plain-yaml.ts';
import type { SpanOf } from './traps.ts';
import { toTree, type YamlTree } from './tree.ts';
import { findUnseenSigns } from './unseen-signs.ts';

/** Reads the YAML between two offsets of a file. `top` is shown for what is missing at the top level. */
export function readYaml(source: SourceText, start: number, end: number, top: Span): Outcome<YamlTree> {
  const span: SpanOf = (from, to) => ({ path: source.path, start: start + from, end: start + to });
  const { text, findings: unseen } = findUnseenSigns(source.text.slice(start, end), span);
  const plain = readPlainYaml(text, span);
  if (plain !== undefined) return { value: toTree(plain, top), findings: unseen };
  const { value, findings } = readAnyYaml(text, span, top);
  // What a sign of no width has made of an indent is no second fault.
  const broken = value === undefined && unseen.length > 0;
  return { value, findings: broken ? unseen : [...unseen, ...findings] };
}
