import type { DiffFileFormat, DiffFormat } from '../output-formats.ts';
import { diffJson } from './diff-json.ts';
import { diffMarkdown } from './diff-markdown.ts';
import { diffTerminal } from './diff-terminal.ts';
import type { DiffFormatter } from './years.ts';

/** How changes can be printed as text, by the name on the command line. HTML and PDF are drawn by the renderers. */
export const DIFF_FORMATTERS: {
  readonly [F in Exclude<DiffFormat, DiffFileFormat>]: DiffFormatter;
} = {
  terminal: diffTerminal,
  markdown: diffMarkdown,
  json: diffJson,
};
