// Puts a new entry into the tables that are kept by code: after the last one of its subject, where a reader looks for it.

/** A line that begins an entry of a table: `  'area/unknown': …`, or the same in JSON. */
const entryOf = (subject) => new RegExp(`^  ['"]${subject}/[a-z0-9-]+['"]: `);

/** A line that an entry goes on with: further in, or the bracket that closes it. */
const GOES_ON = /^ {3}|^ {2}[}\])>]/;

/** Whether a text has an entry of the subject. */
export function hasSubject(text, subject) {
  return text.split('\n').some((line) => entryOf(subject).test(line));
}

/** The text with the entry after the last of its subject, or undefined where it has none. */
export function withEntry(text, subject, entry) {
  const lines = text.split('\n');
  let at = lines.findLastIndex((line) => entryOf(subject).test(line));
  if (at < 0) return undefined;
  while (GOES_ON.test(lines[at + 1] ?? '')) at++;
  return beside(lines, at, entry);
}

/** The text with the entry last in the table that begins with a line. */
export function withLastEntry(text, beginning, entry) {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.startsWith(beginning));
  if (first < 0) throw new Error(`no line begins with ${beginning}`);
  const end = lines.findIndex((line, i) => i > first && /^[}\]]/.test(line));
  return beside(lines, end - 1, entry);
}

/** JSON allows no comma after the last. */
function beside(lines, at, entry) {
  const last = /^[}\]]/.test(lines[at + 1] ?? '') && !lines[at].endsWith(',');
  const [before, added] = last ? [`${lines[at]},`, entry.replace(/,$/, '')] : [lines[at], entry];
  return [...lines.slice(0, at), before, ...added.split('\n'), ...lines.slice(at + 1)].join('\n');
}
