import type { Root } from 'mdast';
import type { Finding, Outcome, SourceText } from '../diagnostics/index.ts';
import { blankUntil, findFrontMatter } from './front-matter.ts';
import { readMarkdown } from './markdown/read-markdown.ts';
import { readYaml } from './yaml/read-yaml.ts';
import type { YamlTree } from './yaml/tree.ts';

/** A Markdown file. `front` or `body` is undefined where that part is missing or too broken to be read. */
export interface MarkdownDocument {
  readonly kind: 'markdown';
  readonly source: SourceText;
  readonly front: YamlTree | undefined;
  /** Offsets count from the beginning of the file, as everywhere. */
  readonly body: Root | undefined;
}

/** The front matter of a Markdown file alone, for those who ask nothing of its text. */
interface FrontDocument {
  readonly front: YamlTree | undefined;
  /** Where the YAML stands, without its fences, and where the text after it begins. */
  readonly yaml: { readonly start: number; readonly end: number };
  readonly bodyStart: number;
}

/** Reads the front matter and not the text. No value where no block of it can be told. Never throws on content. */
export function parseFront(source: SourceText): Outcome<FrontDocument> {
  const parts = findFrontMatter(source);
  if ('code' in parts) return { value: undefined, findings: [parts] };
  const { fenceStart, yamlStart: start, yamlEnd: end, bodyStart } = parts;
  const fence = { path: source.path, start: fenceStart, end: fenceStart + 3 };
  const { value, findings } = readYaml(source, start, end, fence);
  return {
    value: { front: value, yaml: { start, end }, bodyStart },
    findings: [...parts.findings, ...findings],
  };
}

/** Reads a Markdown file with its front matter. A fault in one part does not hide the other. Never throws on content. */
export function parseMarkdown(source: SourceText): Outcome<MarkdownDocument> {
  const parts = findFrontMatter(source);
  if ('code' in parts) return withoutFrontMatter(source, parts);
  const fence = { path: source.path, start: parts.fenceStart, end: parts.fenceStart + 3 };
  const front = readYaml(source, parts.yamlStart, parts.yamlEnd, fence);
  const body = readMarkdown(
    { path: source.path, text: blankUntil(source.text, parts.bodyStart) },
    parts.bodyStart,
  );
  return {
    value: { kind: 'markdown', source, front: front.value, body: body.value },
    findings: [...parts.findings, ...front.findings, ...body.findings],
  };
}

/** An unclosed block may be YAML or text to its end, so nothing of it is read. */
function withoutFrontMatter(source: SourceText, problem: Finding): Outcome<MarkdownDocument> {
  const body: Outcome<Root> =
    problem.code === 'front-matter/missing' ? readMarkdown(source) : { value: undefined, findings: [] };
  return {
    value: { kind: 'markdown', source, front: undefined, body: body.value },
    findings: [problem, ...body.findings],
  };
}
