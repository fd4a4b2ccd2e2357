import type { Root } from 'mdast';
import type { Outcome, SourceText } from '../../diagnostics/index.ts';
import { readAnyMarkdown } from './any-markdown.ts';
import { checkLimits } from './check-limits.ts';
import { readPlainMarkdown } from './plain/read-plain.ts';
import { findUnknownDirectives } from './unknown-directives.ts';

/**
 * Reads Markdown into mdast, every node with its position. No value where a limit is exceeded. What stands before `from`, at
 * the end of a line, is spaces and line feeds, which the parser is spared.
 */
export function readMarkdown(source: SourceText, from = 0): Outcome<Root> {
  const exceeded = checkLimits(source);
  if (exceeded.length > 0) return { value: undefined, findings: exceeded };
  const root = readPlainMarkdown(source.text, from) ?? readAnyMarkdown(source, from);
  return { value: root, findings: findUnknownDirectives(root, source) };
}
