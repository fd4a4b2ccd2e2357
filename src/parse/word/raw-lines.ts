import type { XmlNode } from './read-xml.ts';

/** Elements that hold words that somebody reads. */
const WORDS = ['w:t', 'w:delText', 'm:t'];

/**
 * Every word in the order of the file, a line a paragraph, by looking only at what is a word and what is a paragraph. It knows nothing of
 * lists, fields, changes or styles, so that what the reader leaves out by mistake is seen. Of two ways to say one thing it takes the first.
 */
export function rawLines(roots: readonly XmlNode[]): readonly string[] {
  const lines: string[] = [];
  for (const root of roots) walk(root, undefined, lines);
  return lines;
}

function walk(node: XmlNode, line: number | undefined, lines: string[]): void {
  let at = line;
  if (node.name === 'w:p' || (at === undefined && (node.name === 'm:oMathPara' || node.name === 'm:oMath')))
    at = lines.push('') - 1;
  if (at !== undefined && WORDS.includes(node.name)) lines[at] += node.text;
  // A break or a tab parts two words; a mark of a note stands in none.
  if (at !== undefined && (node.name === 'w:br' || node.name === 'w:tab' || node.name === 'w:cr'))
    lines[at] += ' ';
  const [first] = node.name === 'mc:AlternateContent' ? node.children : [];
  for (const child of first ? [first] : node.children) walk(child, at, lines);
}
