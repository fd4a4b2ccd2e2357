import { type Finding, finding, type SourceText, type TextPart } from '../../diagnostics/index.ts';
import { LIMITS } from '../limits.ts';
import { depthOfLines } from './line-depth.ts';
import { runsOfLines } from './runs-of-lines.ts';

const PAIRED_SIGN = /[*_~[\]<&`]/g;
const OPENING = /<[!?]/g;
const SIGN = /[*_~[\]<&`|\\:@]/g;
const NOTE = /\[\^[^\]\n]+\]:/g;
const UNDERLINE = /^[ \t>]*(?:=+|-+)[ \t]*$/gm;

/** The limits of a Markdown text, held before the parser sees it. Empty when the text is within them. */
export function checkLimits(source: SourceText): Finding[] {
  return [...paragraphs(source), ...lines(source), ...signs(source)];
}

/** Runs of lines without a blank line; a fence does not end one, since the parser may see it otherwise. */
function paragraphs(source: SourceText): Finding[] {
  const findings: Finding[] = [];
  for (const { start, end } of runsOfLines(source.text)) {
    const run = source.text.slice(start, end);
    const firstLine = run.indexOf('\n') === -1 ? run.length : run.indexOf('\n');
    const span = { path: source.path, start, end: start + firstLine };
    const bytes = run.length * 3 > LIMITS.paragraphBytes ? new TextEncoder().encode(run).length : 0;
    if (bytes > LIMITS.paragraphBytes) {
      const data = { bytes, limit: LIMITS.paragraphBytes };
      findings.push(finding('text/paragraph-too-large', span, data));
      continue;
    }
    const paired = count(run, PAIRED_SIGN);
    const openings = count(run, OPENING);
    if (paired > LIMITS.signsInParagraph) {
      findings.push(finding('text/too-many-marks', span, { count: paired, limit: LIMITS.signsInParagraph }));
    } else if (openings > LIMITS.openingsInParagraph) {
      const data = { count: openings, limit: LIMITS.openingsInParagraph };
      findings.push(finding('text/too-many-marks', span, data));
    }
  }
  return findings;
}

/** Depth is told once, at the deepest line. A line counts once more for every ten levels that it stands in. */
function lines({ path, text }: SourceText): Finding[] {
  let deepest: { depth: number; start: number; end: number } | undefined;
  let lineCount = 0;
  let opened = count(text, NOTE) + count(text, UNDERLINE);
  for (const line of depthOfLines(text)) {
    if (line.depth > LIMITS.depth && line.depth > (deepest?.depth ?? 0)) deepest = line;
    lineCount += 1 + Math.floor(line.depth / 10);
    opened += line.opened;
  }
  if (deepest !== undefined) {
    const { depth, start, end } = deepest;
    return [finding('text/too-deep', { path, start, end }, { depth, limit: LIMITS.depth })];
  }
  return [
    ...tooMany('containers', opened, LIMITS.containers, path),
    ...tooMany('lines', lineCount, LIMITS.lines, path),
  ];
}

function signs({ path, text }: SourceText): Finding[] {
  return tooMany('signs', count(text, SIGN), LIMITS.signs, path);
}

/** Said of the file, at its start: no single place is the fault. */
function tooMany(part: TextPart, found: number, limit: number, path: string): Finding[] {
  if (found <= limit) return [];
  return [finding('text/too-many-parts', { path, start: 0, end: 0 }, { part, count: found, limit })];
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  pattern.lastIndex = 0;
  while (pattern.test(text)) found++;
  return found;
}
