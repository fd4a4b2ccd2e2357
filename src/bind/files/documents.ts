import {
  type Finding,
  finding,
  type Outcome,
  type SourceText,
  type Span,
  shownPath,
} from '../../diagnostics/index.ts';
import {
  decode,
  LIMITS,
  type MarkdownDocument,
  type ParseStore,
  parseFile,
  type YamlDocument,
  type YamlTree,
} from '../../parse/index.ts';
import { EMPTY_PLAN, type Excess, excessOf, type PlanSize, withFile } from './plan-size.ts';
import type { FileEntry } from './world.ts';

/** The files of a plan, read. Keys are paths after NFC. */
export interface Documents {
  readonly markdown: ReadonlyMap<string, MarkdownDocument>;
  readonly yaml: ReadonlyMap<string, YamlDocument>;
  /** Front matter and data of every file that has some. */
  readonly trees: ReadonlyMap<string, YamlTree>;
  readonly sources: ReadonlyMap<string, SourceText>;
  readonly size: PlanSize;
  readonly findings: readonly Finding[];
}

/** Reads and parses every file; what cannot be read is a finding and left out. */
export function readDocuments(entries: readonly FileEntry[], store?: ParseStore): Documents {
  const markdown = new Map<string, MarkdownDocument>();
  const yaml = new Map<string, YamlDocument>();
  const sources = new Map<string, SourceText>();
  const findings: (readonly Finding[])[] = [];
  let size = EMPTY_PLAN;
  for (const entry of entries) {
    if (excessOf(size)) continue;
    const text = readText(entry, store);
    findings.push(text.findings);
    if (!text.value) continue;
    const { path } = text.value;
    sources.set(path, text.value);
    // What a parser would say of a file with merge markers or broken bytes only repeats what has been said.
    if (text.findings.length > 0) continue;
    size = withFile(size, text.value);
    const excess = excessOf(size);
    if (excess) {
      findings.push([tooLarge(excess, path)]);
      continue;
    }
    const parsed = parseFile(text.value, store);
    findings.push(parsed.findings);
    if (parsed.value?.kind === 'markdown') markdown.set(path, parsed.value);
    else if (parsed.value) yaml.set(path, parsed.value);
  }
  const trees = new Map<string, YamlTree>();
  for (const [path, { front }] of markdown) if (front) trees.set(path, front);
  for (const [path, { tree }] of yaml) if (tree) trees.set(path, tree);
  return { markdown, yaml, trees, sources, size, findings: findings.flat() };
}

/** Said once, at the file that was one too many; neither it nor those after it are parsed. */
function tooLarge(data: Excess, path: string): Finding {
  return finding('plan/too-large', { path, start: 0, end: 0 }, data);
}

/** The text of a file within the limits, or a finding that says why there is none. */
export function readText(entry: FileEntry, store?: ParseStore): Outcome<SourceText> {
  const path = shownPath(entry.path);
  const refuse = (found: Finding) => ({ value: undefined, findings: [found] });
  const span: Span = { path, start: 0, end: 0 };
  switch (entry.kind) {
    case 'outside':
      return refuse(finding('path/outside-workspace', span, { target: entry.target, by: 'link' }));
    case 'unreadable':
      return refuse(finding('file/unreadable', span, { reason: entry.reason }));
    case 'file':
      if (entry.size > LIMITS.fileBytes) {
        return refuse(finding('file/too-large', span, { bytes: entry.size, limit: LIMITS.fileBytes }));
      }
      return store?.decoded ? store.decoded(path, entry.read()) : decode(path, entry.read());
  }
}
