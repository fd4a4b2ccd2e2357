import { type Finding, finding, type SourceText } from '../diagnostics/index.ts';

/** Where the parts of a Markdown file lie, as offsets. The YAML is `yamlStart` to `yamlEnd`, without the fences. */
export interface FrontMatter {
  readonly yamlStart: number;
  readonly yamlEnd: number;
  readonly bodyStart: number;
}

const FENCE = /^---[ \t]*$/;
const CLOSING_FENCE = /^---[ \t]*$/gm;

/** Finds the block between the `---` of the first line and the next `---`, or says what is missing. */
export function findFrontMatter(source: SourceText): FrontMatter | Finding {
  const { path, text } = source;
  const firstEnd = text.indexOf('\n') === -1 ? text.length : text.indexOf('\n');
  const first = text.slice(0, firstEnd);
  if (!FENCE.test(first)) {
    const shown = first.length > 60 ? `${first.slice(0, 59)}…` : first;
    return finding('front-matter/missing', { path, start: 0, end: firstEnd }, { first: shown });
  }
  CLOSING_FENCE.lastIndex = firstEnd + 1;
  const closing = firstEnd === text.length ? null : CLOSING_FENCE.exec(text);
  if (closing === null) return finding('front-matter/unclosed', { path, start: 0, end: 3 }, {});
  return {
    yamlStart: firstEnd + 1,
    yamlEnd: closing.index,
    bodyStart: closing.index + closing[0].length,
  };
}

/** The text with everything before `end` as spaces: the Markdown parser sees blank lines and every offset stays true. */
export function blankUntil(text: string, end: number): string {
  return text.slice(0, end).replace(/[^\n]/g, ' ') + text.slice(end);
}
