import { type Finding, finding, type SourceText, type Span } from '../diagnostics/index.ts';
import { decode, LIMITS, type MarkdownDocument, parseMarkdown, parseYaml, type YamlDocument } from '../parse/index.ts';
import type { FileEntry } from './input.ts';

/** The files of a plan, read. Keys are paths after NFC. */
export interface Documents {
  readonly markdown: ReadonlyMap<string, MarkdownDocument>;
  readonly yaml: ReadonlyMap<string, YamlDocument>;
  readonly sources: ReadonlyMap<string, SourceText>;
  readonly findings: readonly Finding[];
}

/** Reads and parses every file; what cannot be read is a finding and left out. */
export function readDocuments(entries: readonly FileEntry[]): Documents {
  const markdown = new Map<string, MarkdownDocument>();
  const yaml = new Map<string, YamlDocument>();
  const sources = new Map<string, SourceText>();
  const findings: Finding[] = [];
  for (const entry of entries) {
    const path = entry.path.normalize('NFC');
    const bytes = bytesOf(entry, LIMITS.fileBytes, findings);
    if (!bytes) continue;
    const text = decode(path, bytes);
    findings.push(...text.findings);
    if (!text.value) continue;
    sources.set(path, text.value);
    if (path.endsWith('.md')) {
      const parsed = parseMarkdown(text.value);
      findings.push(...parsed.findings);
      if (parsed.value) markdown.set(path, parsed.value);
    } else {
      const parsed = parseYaml(text.value);
      findings.push(...parsed.findings);
      if (parsed.value) yaml.set(path, parsed.value);
    }
  }
  return { markdown, yaml, sources, findings };
}

/** The bytes of a file within a limit, or nothing and a finding. */
export function bytesOf(entry: FileEntry, limit: number, findings: Finding[]): Uint8Array | undefined {
  const span: Span = { path: entry.path.normalize('NFC'), start: 0, end: 0 };
  if (entry.kind === 'outside') {
    findings.push(finding('path/outside-workspace', span, { target: entry.target, by: 'link' }));
    return undefined;
  }
  if (entry.kind === 'unreadable') {
    findings.push(finding('file/unreadable', span, { reason: entry.reason }));
    return undefined;
  }
  if (entry.size > limit) {
    findings.push(finding('file/too-large', span, { bytes: entry.size, limit }));
    return undefined;
  }
  return entry.read();
}
