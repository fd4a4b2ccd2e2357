import { type Finding, finding, type SourceText } from '../../diagnostics/index.ts';
import { LIMITS } from '../limits.ts';
import { depthOfLines } from './line-depth.ts';
import { runsOfLines } from './runs-of-lines.ts';

/** The limits of a Markdown text, held before the parser sees it. Empty when the text is within them. */
export function checkLimits(source: SourceText): Finding[] {
  return [...largeParagraphs(source), ...tooDeep(source)];
}

/** Runs of lines without a blank line; a fence does not end one, since the parser may see it otherwise. */
function largeParagraphs(source: SourceText): Finding[] {
  const findings: Finding[] = [];
  for (const { start, end } of runsOfLines(source.text)) {
    const run = source.text.slice(start, end);
    const bytes = run.length * 3 > LIMITS.paragraphBytes ? new TextEncoder().encode(run).length : 0;
    if (bytes <= LIMITS.paragraphBytes) continue;
    const firstLine = run.indexOf('\n') === -1 ? run.length : run.indexOf('\n');
    const span = { path: source.path, start, end: start + firstLine };
    findings.push(finding('text/paragraph-too-large', span, { bytes, limit: LIMITS.paragraphBytes }));
  }
  return findings;
}

/** One finding: the deepest line. */
function tooDeep(source: SourceText): Finding[] {
  let deepest: { depth: number; start: number; end: number } | undefined;
  for (const line of depthOfLines(source.text)) {
    if (line.depth > LIMITS.depth && line.depth > (deepest?.depth ?? 0)) deepest = line;
  }
  if (deepest === undefined) return [];
  const { depth, start, end } = deepest;
  return [finding('text/too-deep', { path: source.path, start, end }, { depth, limit: LIMITS.depth })];
}
