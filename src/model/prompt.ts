/** Begins a question that a draft leaves in a file, in a comment: what is still to be written. */
export const PROMPT = 'att skriva:';

/** A list's sign, or a quotation's, before what stands on a line. */
const MARKER = /^[\s>]*(?:[-*+]|\d+[.)])?[ \t]*$/;

/**
 * What goes of a text with a question in a comment: a line of its own goes whole, with an empty one below it. Words beside it stay where they stand, and
 * so do those that a list's sign before it is for.
 */
export function promptRange(
  text: string,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const before = text.slice(lineStart, start);
  const [spaces = ''] = /^[ \t]*/.exec(text.slice(end)) ?? [];
  const next = end + spaces.length;
  const isLast = next === text.length;
  if (!isLast && text[next] !== '\n') {
    // Words follow: one space between them and those before is enough.
    return MARKER.test(before)
      ? { start, end: next }
      : { start: start - /[ \t]*$/.exec(before)![0].length, end };
  }
  if (!MARKER.test(before)) return { start: start - /[ \t]*$/.exec(before)![0].length, end: next };
  const [goesOn] = /^\n[ \t]+(?=\S)/.exec(text.slice(next)) ?? [];
  if (before.trim() !== '' && goesOn !== undefined) return { start, end: next + goesOn.length };
  const [gone = ''] = before.trim() === '' ? (/^\n(?:[ \t]*\n)?/.exec(text.slice(next)) ?? []) : ['\n'];
  return { start: lineStart, end: isLast ? next : next + gone.length };
}
