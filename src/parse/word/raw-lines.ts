import { everyNode, type XmlNode } from './read-xml.ts';

/** Elements that hold words that somebody reads. */
const WORDS = ['w:t', 'm:t'];
const STRUCK = 'w:delText';
/** What parts two words. The mark of a note stands in none. */
const PARTING = ['w:br', 'w:tab', 'w:ptab', 'w:cr', 'w:noBreakHyphen'];

interface RawLine {
  kept: string;
  /** Struck words stand by themselves: what is put in their place would run into them. */
  struck: string;
  /** How much was kept when words were struck last. */
  keptBefore: number;
}

/**
 * Every word in the order of the file, a line a paragraph, by looking only at what is a word and what is a paragraph. It knows nothing of
 * lists, fields or styles, so that what the reader leaves out by mistake is seen. Of two ways to say one thing it takes the first, and of
 * what has moved the place that it has moved to.
 */
export function rawLines(roots: readonly XmlNode[]): readonly string[] {
  const lines: RawLine[] = [];
  const moves = roots.some((root) => holds(root, 'w:moveTo'));
  for (const root of roots) walk(root, undefined, moves, lines);
  return lines.map(({ kept, struck }) => `${kept} ${struck}`.trim());
}

function holds(root: XmlNode, called: string): boolean {
  for (const { name } of everyNode(root)) if (name === called) return true;
  return false;
}

function walk(node: XmlNode, line: RawLine | undefined, moves: boolean, lines: RawLine[]): void {
  let at = line;
  if (node.name === 'w:p' || (!at && (node.name === 'm:oMathPara' || node.name === 'm:oMath'))) {
    at = { kept: '', struck: '', keptBefore: 0 };
    lines.push(at);
  }
  if (at && WORDS.includes(node.name)) at.kept += node.text;
  else if (at && node.name === STRUCK) {
    // What is kept between them parts two struck words.
    if (at.keptBefore !== at.kept.length) at.struck += ' ';
    at.struck += node.text;
    at.keptBefore = at.kept.length;
  } else if (at && PARTING.includes(node.name)) at.kept += ' ';
  const [first] = node.name === 'mc:AlternateContent' ? node.children : [];
  for (const child of first ? [first] : node.children)
    if (!(moves && child.name === 'w:moveFrom')) walk(child, at, moves, lines);
}
