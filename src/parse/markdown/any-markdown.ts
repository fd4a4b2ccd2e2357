import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { SourceText } from '../../diagnostics/index.ts';
import { remarkFewAddresses } from './addresses.ts';
import { cutClosingQuotes } from './closing-quotes.ts';
import { remarkDirectives } from './directives.ts';
import { fillPositions } from './fill-positions.ts';
import { moveDown } from './move-down.ts';

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

/** Reads whatever is written, by the library. What stands before `from`, at the end of a line, is spaces and line feeds. */
export function readAnyMarkdown(source: SourceText, from: number): Root {
  processor ??= makeProcessor();
  const root = processor.parse(source.text.slice(from));
  moveDown(root, source.text, from);
  fillPositions(root, source);
  cutClosingQuotes(root, source);
  return root;
}
