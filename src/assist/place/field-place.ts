/** Where somebody writes among fields, told from the lines alone: what is being written can seldom be read yet. */
export interface FieldPlace {
  /** The steps to what the place is in: the field whose value is written, or what the field or item belongs to. */
  readonly steps: readonly string[];
  /** `key` is a field's name, `item` what follows a dash: a text, or the name of its first field. */
  readonly role: 'key' | 'value' | 'item';
  /** What stands there up to the place, and the stretch that an answer takes the place of. */
  readonly typed: string;
  readonly from: number;
  readonly to: number;
  readonly inFlow: boolean;
  /** Names of the fields that stand beside it. */
  readonly beside: readonly string[];
  /** How far in a new field stands. */
  readonly column: number;
}

interface Level {
  readonly indent: number;
  readonly step: string;
  readonly isItem: boolean;
}

const LINE = /^( *)((?:-(?: +|$))*)(?:("[^"]*"|'[^']*'|[^\s:#"'[{|>&*!-][^:#]*):(?: +(.*)|$))?/;

/** Where fields stand in a file: between the fences of a Markdown file, all over a data file. */
export function fieldsRange(
  path: string,
  text: string,
): { readonly start: number; readonly end: number } | undefined {
  if (!path.endsWith('.md')) return { start: 0, end: text.length };
  const first = /^---[ \t]*\n/.exec(text);
  if (!first) return undefined;
  const closing = /^---[ \t]*$/m.exec(text.slice(first[0].length));
  return closing ? { start: first[0].length, end: first[0].length + closing.index } : undefined;
}

export function fieldPlaceAt(
  text: string,
  start: number,
  end: number,
  offset: number,
): FieldPlace | undefined {
  const lineStart = Math.max(start, text.lastIndexOf('\n', offset - 1) + 1);
  const above = text.slice(start, lineStart).split('\n').slice(0, -1);
  const levels: Level[] = [];
  let block: number | undefined;
  for (const line of above) {
    if (isBlank(line)) continue;
    if (block !== undefined && indentOf(line) > block) continue;
    block = undefined;
    const { value, indent } = take(levels, line);
    if (/^[|>][-+\d]*(?:\s|$)/.test(value)) block = indent;
  }
  const lineEnd = text.indexOf('\n', offset);
  const line = text.slice(lineStart, lineEnd === -1 ? end : Math.min(lineEnd, end));
  if (block !== undefined && (isBlank(line) ? offset - lineStart : indentOf(line)) > block) return undefined;
  return onLine(levels, line, offset - lineStart, lineStart, (column) =>
    namesBeside(text.slice(start, end), lineStart - start, column),
  );
}

function onLine(
  levels: Level[],
  line: string,
  at: number,
  lineStart: number,
  namesAt: (column: number) => readonly string[],
): FieldPlace | undefined {
  const before = line.slice(0, at);
  if (/^\s*#|\s#/.test(before)) return undefined;
  const [whole = '', spaces = '', dashes = '', key, value] = LINE.exec(before) ?? [];
  const column = isBlank(before) ? before.length : spaces.length + dashes.length;
  if (key !== undefined && /:(?: |$)/.test(before.slice(column + key.length))) {
    if (value === undefined && !before.endsWith(' ')) return undefined;
    take(levels, before);
    const from = whole.length - (value?.length ?? 0);
    const steps = levels.map(({ step }) => step);
    const typed = before.slice(from);
    return /^[[{]/.test(typed)
      ? inBrackets(steps, typed, line.slice(at), lineStart + from, lineStart + at)
      : {
          steps,
          role: 'value',
          typed,
          from: lineStart + from,
          to: lineStart + at + /^.*?(?=\s*$|\s+#)/.exec(line.slice(at))![0].length,
          inFlow: false,
          beside: [],
          column,
        };
  }
  const typed = before.slice(column);
  if (/^[[{]/.test(typed)) {
    take(levels, before);
    return inBrackets(
      levels.map(({ step }) => step),
      typed,
      line.slice(at),
      lineStart + column,
      lineStart + at,
    );
  }
  openLine(levels, spaces.length, dashes, column);
  return {
    steps: levels.map(({ step }) => step),
    role: dashes === '' ? 'key' : 'item',
    typed,
    from: lineStart + column,
    to: lineStart + at + /^[^:#]*?(?=\s*(?::|$|\s#))/.exec(line.slice(at))![0].length,
    inFlow: false,
    beside: namesAt(column),
    column,
  };
}

/** Reads a line's dashes and name into the levels that are open after it. */
function take(levels: Level[], line: string): { readonly value: string; readonly indent: number } {
  const [, spaces = '', dashes = '', key, value = ''] = LINE.exec(line) ?? [];
  const column = spaces.length + dashes.length;
  openLine(levels, spaces.length, dashes, column);
  if (key === undefined) return { value: line.slice(column), indent: levels.at(-1)?.indent ?? 0 };
  levels.push({ indent: column, step: key.replace(/^(["'])(.*)\1$/, '$2'), isItem: false });
  return { value, indent: column };
}

/** Closes what the line is no longer in, and opens the items of its dashes. */
function openLine(levels: Level[], indent: number, dashes: string, column: number): void {
  let at = indent;
  for (const dash of dashes.match(/- */g) ?? []) {
    while ((levels.at(-1)?.indent ?? -1) > at) levels.pop();
    const last = levels.at(-1);
    const isNext = last?.isItem === true && last.indent === at;
    if (isNext) levels.pop();
    levels.push({ indent: at, step: isNext ? String(Number(last.step) + 1) : '0', isItem: true });
    at += dash.length;
  }
  if (dashes === '') while ((levels.at(-1)?.indent ?? -1) >= column) levels.pop();
}

/** Inside `[ ]` and `{ }` on one line. */
function inBrackets(
  above: readonly string[],
  typed: string,
  rest: string,
  start: number,
  at: number,
): FieldPlace | undefined {
  const open: { sign: string; count: number; names: string[]; from: number }[] = [];
  let quote = '';
  for (let i = 0; i < typed.length; i++) {
    const sign = typed[i]!;
    const top = open.at(-1);
    if (quote !== '') quote = sign === quote ? '' : quote;
    else if ((sign === '"' || sign === "'") && /[[{,:] *$/.test(typed.slice(0, i))) quote = sign;
    else if (sign === '[' || sign === '{') open.push({ sign, count: 0, names: [], from: i + 1 });
    else if (sign === ']' || sign === '}') open.pop();
    else if (sign === ',' && top) {
      top.count++;
      top.from = i + 1;
    } else if (sign === ':' && top?.sign === '{' && /[\s]|$/.test(typed[i + 1] ?? '')) {
      top.names.push(typed.slice(top.from, i).trim());
      top.from = i + 1;
    }
  }
  const top = open.at(-1);
  if (top === undefined) return undefined;
  const steps = open.map(({ sign, count, names }) => (sign === '[' ? String(count) : (names.at(-1) ?? '')));
  const isKey = top.sign === '{' && !/:/.test(typed.slice(typed.lastIndexOf(',', top.from), top.from));
  const from = top.from + /^\s*/.exec(typed.slice(top.from))![0].length;
  return {
    steps: [...above, ...(isKey ? steps.slice(0, -1) : steps)],
    role: isKey ? 'key' : top.sign === '[' ? 'item' : 'value',
    typed: typed.slice(from),
    from: start + from,
    to: at + /^[^,\]}]*?(?=\s*(?:[,\]}]|$))/.exec(rest)![0].length,
    inFlow: true,
    beside: isKey ? [...top.names, ...[...rest.matchAll(/([^\s,{}]+):/g)].map(([, name]) => name!)] : [],
    column: 0,
  };
}

/** The names of the fields that stand as far in, up and down from a line to where what they belong to begins and ends. */
function namesBeside(yaml: string, at: number, column: number): readonly string[] {
  const lines = yaml.split('\n');
  const here = yaml.slice(0, at).split('\n').length - 1;
  const names: string[] = [];
  const look = (step: 1 | -1) => {
    for (let i = here + step; i >= 0 && i < lines.length; i += step) {
      const line = lines[i]!;
      if (isBlank(line)) continue;
      const [, spaces = '', dashes = '', key] = LINE.exec(line) ?? [];
      const from = spaces.length + dashes.length;
      // Downwards, a dash further out begins the next item.
      if (dashes !== '' && spaces.length < column && step === 1) return;
      if (from === column && key !== undefined) names.push(key);
      if (spaces.length < column) return;
    }
  };
  // An item that begins on this line has nothing above it.
  if (!/^ *- /.test(lines[here] ?? '') || column === 0) look(-1);
  look(1);
  return names;
}

function isBlank(line: string): boolean {
  return /^\s*(?:#.*)?$/.test(line);
}

function indentOf(line: string): number {
  return /^ */.exec(line)![0].length;
}
