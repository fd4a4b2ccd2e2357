import { plainWords, type WordBlock, type WordInline } from '../../parse/index.ts';

/** One thing that is said: a paragraph, or a line of one. */
export interface Line {
  readonly text: string;
  readonly line: number;
  /** Notes that it marks: they cannot stand in a field. */
  readonly notes: readonly string[];
}

const BULLET = /^[•·▪●○◦–—*-]\s+/;

/** Everything that some blocks say, thing by thing. Lines broken within a paragraph are things of their own unless a sentence goes on. */
export function linesIn(blocks: readonly WordBlock[]): readonly Line[] {
  return blocks.flatMap((block): readonly Line[] => {
    if (block.kind === 'table')
      return block.rows.flatMap(({ cells }) => cells.flatMap((cell) => linesIn(cell.blocks)));
    return linesOf(block.inlines, block.line);
  });
}

export function linesOf(inlines: readonly WordInline[], line: number): readonly Line[] {
  const lines: Line[] = [];
  for (const part of splitAtBreaks(inlines)) {
    const whole = plainWords(part)
      .replace(/[\u00ad\u200b\ufeff]/g, '')
      .replace(/\s+/g, ' ')
      .trim();
    const text = whole.replace(BULLET, '');
    if (text === '') continue;
    const last = lines.at(-1);
    const notes = notesIn(part);
    if (last && text === whole && goesOn(last.text, text))
      lines[lines.length - 1] = { ...last, text: `${last.text} ${text}`, notes: [...last.notes, ...notes] };
    else lines.push({ text, line, notes });
  }
  return lines;
}

/** A line that begins with a small letter goes on with the one above it, unless that has ended. */
function goesOn(before: string, text: string): boolean {
  return /^\p{Ll}/u.test(text) && !/[.:;!?]$/.test(before);
}

function splitAtBreaks(inlines: readonly WordInline[]): readonly (readonly WordInline[])[] {
  const parts: WordInline[][] = [[]];
  for (const inline of inlines) {
    if (inline.kind === 'break') parts.push([]);
    else parts.at(-1)!.push(inline);
  }
  return parts;
}

export function notesIn(inlines: readonly WordInline[]): readonly string[] {
  return inlines.flatMap((inline) =>
    inline.kind === 'note' ? [inline.id] : inline.kind === 'link' ? notesIn(inline.inlines) : [],
  );
}

/** Whether something stands in some blocks that no field can hold. */
export function holdsPictures(blocks: readonly WordBlock[]): boolean {
  return blocks.some((block) =>
    block.kind === 'table'
      ? block.rows.some(({ cells }) => cells.some((cell) => holdsPictures(cell.blocks)))
      : block.inlines.some(({ kind }) => kind === 'picture' || kind === 'thing'),
  );
}

/** Words without so many of their first signs, those of links among them. */
export function withoutStart(inlines: readonly WordInline[], length: number): readonly WordInline[] {
  let left = length;
  return inlines.flatMap((inline): readonly WordInline[] => {
    const width = plainWords([inline]).length;
    if (left <= 0 || width === 0) return [inline];
    const cut = left;
    left -= width;
    if (inline.kind === 'text') return cut < width ? [{ ...inline, value: inline.value.slice(cut) }] : [];
    if (inline.kind !== 'link') return [];
    const inside = withoutStart(inline.inlines, cut);
    return inside.length === 0 ? [] : [{ ...inline, inlines: inside }];
  });
}
