/** Stretches of lines that are not blank, as offsets without the last line feed. Spaces and tabs alone are blank. */
export function* runsOfLines(text: string): Generator<{ readonly start: number; readonly end: number }> {
  let run: { start: number; end: number } | undefined;
  let start = 0;
  while (start <= text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    if (!isBlank(text, start, end)) run = { start: run?.start ?? start, end };
    else if (run !== undefined) {
      yield run;
      run = undefined;
    }
    start = end + 1;
  }
  if (run !== undefined) yield run;
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const character = text.charCodeAt(at);
    if (character !== 32 && character !== 9) return false;
  }
  return true;
}
