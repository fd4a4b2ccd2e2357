import type { Edition, Footnote, Inline, ProseBlock } from '../model/index.ts';

/** By label. */
type Notes = ReadonlyMap<string, Footnote>;

const NONE: Notes = new Map();

/** The notes that a file's words may call for. They go with the file, so that who keeps the one keeps the other. */
export function notesOf({ plan }: Edition, file: string): Notes {
  return plan.footnotes.get(file) ?? NONE;
}

/**
 * The words of running text, a paragraph a line. What a mark covers is left out, since promises and answers are compared by
 * their ids; footnotes stand where they are called for.
 */
export function proseWords(blocks: readonly ProseBlock[], notes: Notes): string {
  const lines: string[] = [];
  for (const block of blocks) linesOf(block, notes, lines);
  return lines.join('\n');
}

function linesOf(block: ProseBlock, notes: Notes, lines: string[]): void {
  const add = (content: readonly Inline[]) => {
    const words = uncovered(content, notes).replace(/\s+/g, ' ').trim();
    if (words !== '') lines.push(words);
  };
  switch (block.kind) {
    case 'paragraph':
      add(block.content);
      return;
    case 'list':
      for (const item of block.items) for (const inner of item.blocks) linesOf(inner, notes, lines);
      return;
    case 'quote':
      for (const inner of block.blocks) linesOf(inner, notes, lines);
      return;
    case 'table':
      for (const words of [block.table.caption, block.table.source])
        if (words !== undefined) lines.push(words);
      for (const row of [block.table.header, ...block.table.rows]) {
        lines.push(row.map((cell) => uncovered(cell, notes).trim()).join(' | '));
      }
      return;
    case 'figure': {
      const { path, alternative, caption } = block.figure;
      lines.push([path.slice(path.lastIndexOf('/') + 1), caption ?? alternative].join(': '));
      return;
    }
    case 'code':
      lines.push(block.text);
      return;
    case 'funds':
      lines.push(`::tabell{medel=${block.name}}`);
      return;
    case 'chart': {
      const { of, form, per } = block.chart;
      const words = [of.kind === 'indicator' ? 'indikator' : 'medel', of.name].join('=');
      const wishes = [form && `form=${form}`, per && `per=${per}`].filter((wish) => wish !== undefined);
      lines.push(`::diagram{${[words, ...wishes].join(' ')}}`);
      return;
    }
    case 'divider':
      return;
  }
}

/** The words after the last mark of a paragraph. A link's address is part of what is said. */
function uncovered(content: readonly Inline[], notes: Notes): string {
  let words = '';
  for (const inline of content) {
    if (inline.kind === 'mark') words = '';
    else words += wordsOf(inline, notes);
  }
  return words;
}

function wordsOf(inline: Inline, notes: Notes): string {
  switch (inline.kind) {
    case 'text':
    case 'code':
      return inline.text;
    case 'break':
      return ' ';
    case 'mark':
      return '';
    case 'reference':
      return `:se[${inline.id}]`;
    case 'amount':
      return `:belopp[${inline.name}]`;
    case 'note': {
      const note = notes.get(inline.label);
      return note ? ` (${proseWords(note.blocks, notes).replaceAll('\n', ' ')})` : '';
    }
    case 'link':
      return `${uncovered(inline.children, notes)} <${inline.url}>`;
    default:
      return uncovered(inline.children, notes);
  }
}
