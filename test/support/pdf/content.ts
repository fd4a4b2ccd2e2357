/**
 * Reads a page's content stream: which text stands in which marked content, and what is painted outside of any.
 * Tuned to our own output: no inline images, no form objects, strings of glyph numbers in hexadecimal.
 */
export interface PageFont {
  /** Glyph number → text; undefined where the file does not say. */
  textOf(glyph: number): string | undefined;
}

export interface PageContent {
  /** By number of the marked content. */
  readonly marks: ReadonlyMap<number, { readonly tag: string; readonly text: string }>;
  /** Text of Artifacts, in the order painted. */
  readonly artifacts: readonly string[];
  readonly faults: readonly string[];
}

interface Open {
  readonly tag: string;
  readonly mcid: number | undefined;
  readonly actual: string | undefined;
  text: string;
}

const PAINTING = new Set([
  'f',
  'F',
  'f*',
  'S',
  's',
  'B',
  'b',
  'B*',
  'b*',
  'Do',
  'sh',
  'Tj',
  'TJ',
  "'",
  '"',
  'BI',
]);

export function readContent(stream: string, fonts: ReadonlyMap<string, PageFont>): PageContent {
  const marks = new Map<number, { tag: string; text: string }>();
  const artifacts: string[] = [];
  const faults: string[] = [];
  const open: Open[] = [];
  let operands: string[] = [];
  let font: PageFont | undefined;

  const show = (text: string) => {
    const top = open.at(-1);
    if (top) top.text += text;
  };
  for (const token of tokensOf(stream)) {
    if (/^[-+.\d/<[(]/.test(token)) {
      operands.push(token);
      continue;
    }
    if (PAINTING.has(token) && !open.some((mark) => mark.mcid !== undefined || mark.tag === 'Artifact')) {
      faults.push(`content/untagged: ${token} outside of tagged content and Artifacts`);
    }
    if (token === 'Tf') font = fonts.get(operands[0]?.slice(1) ?? '');
    else if (token === 'TJ' || token === 'Tj') {
      for (const glyph of glyphsOf(operands[0] ?? '')) {
        const text = font?.textOf(glyph);
        if (glyph === 0) faults.push('text/notdef: the empty glyph is shown');
        else if (text === undefined || text === '' || text === '\0')
          faults.push(`text/unicode: glyph ${glyph} has no text`);
        show(text ?? '');
      }
    } else if (token === 'BDC' || token === 'BMC') {
      const properties = operands[1] ?? '';
      const mcid = /\/MCID (\d+)/.exec(properties)?.[1];
      const actual = /\/ActualText <FEFF([0-9A-F]*)>/.exec(properties)?.[1];
      const mark: Open = {
        tag: operands[0]?.slice(1) ?? '',
        mcid: mcid === undefined ? undefined : Number(mcid),
        actual: actual === undefined ? undefined : utf16(actual),
        text: '',
      };
      const outer = open.some((other) => other.mcid !== undefined || other.tag === 'Artifact');
      if (outer && (mark.mcid !== undefined || mark.tag === 'Artifact')) {
        faults.push(`content/nested: ${mark.tag} inside of ${open.map((other) => other.tag).join(' > ')}`);
      }
      open.push(mark);
    } else if (token === 'EMC') {
      const mark = open.pop();
      if (!mark) faults.push('content/balance: EMC without a beginning');
      else if (mark.tag === 'Artifact') artifacts.push(mark.text);
      else if (mark.mcid === undefined) show(mark.actual ?? mark.text);
      else if (marks.has(mark.mcid)) faults.push(`content/mcid: ${mark.mcid} is used twice`);
      else marks.set(mark.mcid, { tag: mark.tag, text: mark.actual ?? mark.text });
    }
    operands = [];
  }
  if (open.length > 0) faults.push(`content/balance: never ended: ${open.map((mark) => mark.tag).join(' ')}`);
  return { marks, artifacts, faults };
}

function tokensOf(stream: string): string[] {
  const pattern =
    /<<(?:[^<>]|<[^<>]*>)*>>|\[[^\]]*\]|<[^>]*>|\((?:\\.|[^\\)])*\)|\/[^\s<>[\]()/]+|[^\s<>[\]()/]+/g;
  return stream.match(pattern) ?? [];
}

function glyphsOf(operand: string): number[] {
  const strings = operand.match(/<([0-9a-fA-F]*)>/g) ?? [];
  return strings.flatMap((string) =>
    (string.slice(1, -1).match(/.{4}/g) ?? []).map((hex) => Number.parseInt(hex, 16)),
  );
}

export function utf16(hex: string): string {
  const units = (hex.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16));
  return String.fromCharCode(...units);
}
