import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Outcome, SourceText } from '../../diagnostics/index.ts';
import { remarkFewAddresses } from './addresses.ts';
import { checkLimits } from './check-limits.ts';
import { cutClosingQuotes } from './closing-quotes.ts';
import { remarkDirectives } from './directives.ts';
import { fillPositions } from './fill-positions.ts';
import { moveDown } from './move-down.ts';
import { readPlainMarkdown } from './plain/read-plain.ts';
import { findUnknownDirectives } from './unknown-directives.ts';

/** Made once, when the first text is read. */
let processor: ReturnType<typeof makeProcessor> | undefined;

function makeProcessor() {
  return unified()
    .use(remarkParse)
    .use(remarkGfm, { singleTilde: false })
    .use(remarkFewAddresses)
    .use(remarkDirectives)
    .freeze();
}

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

/** Reads whatever is written, by the library. */
export function readAnyMarkdown(source: SourceText, from: number): Root {
  processor ??= makeProcessor();
  const root = processor.parse(source.text.slice(from));
  moveDown(root, source.text, from);
  fillPositions(root, source);
  cutClosingQuotes(root, source);
  return root;
}
