import type { Documents, Outline } from '../bind/index.ts';
import { type Code, type Finding, shownPath } from '../diagnostics/index.ts';
import type { Unread } from '../model/index.ts';

/** Codes that mean: what stands here did not become what its author meant, so nothing may be concluded from it. */
const REFUSED: ReadonlySet<Code> = new Set<Code>([
  'field/format',
  'field/type',
  'field/value',
  'field/unknown',
  'id/duplicate',
  'mark/id-missing',
  'mark/attribute',
  'mark/value',
  'directive/unknown',
  'yaml/colon-in-text',
  'yaml/comma-in-flow',
  'yaml/comment-cuts-text',
]);

/** What a later comparison of years must not take for left out. */
export function unreadIn(outline: Outline, documents: Documents, findings: readonly Finding[]): Unread {
  const files = outline.documents
    .map((entry) => shownPath(entry.path))
    .filter((path) => {
      if (!path.endsWith('.md')) return documents.yaml.get(path)?.tree === undefined;
      const document = documents.markdown.get(path);
      return document?.front === undefined || document.body === undefined;
    });
  return { files, values: findings.filter(({ code }) => REFUSED.has(code)).map(({ span }) => span) };
}
