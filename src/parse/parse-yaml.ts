import type { Outcome, SourceText } from '../diagnostics/index.ts';
import { readYaml } from './yaml/read-yaml.ts';
import type { YamlTree } from './yaml/tree.ts';

/** A data file. `tree` is undefined where the YAML is too broken to be read. */
export interface YamlDocument {
  readonly kind: 'yaml';
  readonly source: SourceText;
  readonly tree: YamlTree | undefined;
}

/** Reads a data file. Never throws on content. */
export function parseYaml(source: SourceText): Outcome<YamlDocument> {
  const lineEnd = source.text.indexOf('\n');
  const firstLine = { path: source.path, start: 0, end: lineEnd === -1 ? source.text.length : lineEnd };
  const { value, findings } = readYaml(source, 0, source.text.length, firstLine);
  return { value: { kind: 'yaml', source, tree: value }, findings };
}
