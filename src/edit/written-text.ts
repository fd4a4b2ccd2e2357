/** Signs that begin something of YAML's own, unless a letter follows them at once. */
const BEGINS = /^[,[\]{}#&*!|>'"%@`]|^[-?:](?:\s|$)|^(?:---|\.\.\.)/;
/** What ends a plain text, or is cut from it. */
const ENDS = /:(?:\s|$)|\s#/;
/** What an editor or a network would lose, or show as nothing. */
const UNSEEN = /[\p{Cc}\p{Cf}\u2028\u2029\ufeff]|^\s|\s$/u;
/** Words that other readers of YAML make something else of. */
const OTHERWISE = /^(?:null|~|true|false)$/i;
const IN_FLOW = /[,[\]{}]/;

/** Whether a text can stand without quotes and be read as itself. Inside `[ ]` and `{ }` less can. */
export function isPlain(text: string, inFlow: boolean): boolean {
  return (
    text !== '' &&
    ![BEGINS, ENDS, UNSEEN, OTHERWISE].some((sign) => sign.test(text)) &&
    !(inFlow && IN_FLOW.test(text))
  );
}

export function doubleQuoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function singleQuoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/**
 * The ways in which a text may be written on one line, the best first: as the one before it, then plain, then in double quotes. Nothing could only be
 * written in quotes, so those were nobody's choice.
 */
export function onOneLine(text: string, inFlow: boolean, old = ''): readonly string[] {
  const before = /^(?:""|'')$/.test(old) ? '' : old;
  const ways: string[] = [];
  const single = before.startsWith("'") && !UNSEEN.test(text);
  if (single) ways.push(singleQuoted(text));
  else if (!before.startsWith('"') && isPlain(text, inFlow)) ways.push(text);
  return [...ways, doubleQuoted(text)];
}

/** What stands first on the line of a text that is kept over several: `|`, `>-`, with a note after it. */
const HEADER = /^([|>])[-+\d]*( +#.*)?$/m;

/** The header of a block text, and the note beside it; undefined for a text of another kind. */
export function blockHeader(written: string): { readonly sign: string; readonly note: string } | undefined {
  const match = HEADER.exec(written.split('\n', 1)[0]!);
  return match ? { sign: match[1]!, note: match[2] ?? '' } : undefined;
}

/** A text as a block of lines below its name, each `indent` in; undefined where that would not be read as the same. */
export function asBlock(text: string, indent: string, sign: string, note = ''): string | undefined {
  const body = text.replace(/\n+$/, '');
  // A first line that is further in, or signs that nobody sees, must be in quotes.
  if (body === '' || /^\s/.test(body) || UNSEEN.test(body.replaceAll('\n', ''))) return undefined;
  const ending = text.length - body.length;
  const keep = ending === 0 ? '-' : ending === 1 ? '' : '+';
  const lines = sign === '>' ? folded(body) : body.split('\n');
  if (lines === undefined || lines.some((line) => /\s$/.test(line))) return undefined;
  const more = Array.from({ length: Math.max(0, ending - 1) }, () => '');
  const shown = [...lines, ...more].map((line) => (line === '' ? '' : indent + line));
  return [`${sign}${keep}${note}`, ...shown].join('\n');
}

/** Lines at most this long, in texts that are folded. */
const WIDTH = 100;

/** A text cut into lines that are read as one. A line feed of its own is an empty line more. */
function folded(text: string): readonly string[] | undefined {
  if (/^\s/m.test(text.replace(/\n+/g, '\n')) || / {2}/.test(text)) return undefined;
  return text.split(/(\n+)/).flatMap((part, i) => {
    if (i % 2 === 1) return Array.from({ length: part.length }, () => '');
    return wrapped(part);
  });
}

function wrapped(text: string): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= WIDTH)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** A text as it is best written on one line of a file's fields. */
export function writtenText(text: string, inFlow: boolean): string {
  return onOneLine(text, inFlow)[0]!;
}
