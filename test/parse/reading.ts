import type { Finding, SourceText, Span } from '../../src/diagnostics/index.ts';
import { parseMarkdown, parseYaml } from '../../src/parse/index.ts';

const FRONT = '---\ntyp: avsnitt\n---\n\n';

export function source(text: string, path = 'plans/2023/1-a.md'): SourceText {
  return { path, text };
}

/** A Markdown file with front matter before the given body. */
export function withFront(body: string): SourceText {
  return source(FRONT + body);
}

/** What a span covers. */
export function covered(file: SourceText, span: Span): string {
  return file.text.slice(span.start, span.end);
}

/** Findings as a test reads them: code, data and the words that they point at. */
export function told(file: SourceText, findings: readonly Finding[]) {
  return findings.map(({ code, data, span }) => ({ code, data, at: covered(file, span) }));
}

export function readYamlText(text: string) {
  const file = source(text, 'plans/2023/medel.yaml');
  const { value, findings } = parseYaml(file);
  const tree = value?.tree;
  return { file, tree, data: tree?.data, findings, told: told(file, findings) };
}

export function readBody(body: string) {
  const file = withFront(body);
  const { value, findings } = parseMarkdown(file);
  return { file, body: value?.body, findings, told: told(file, findings) };
}
