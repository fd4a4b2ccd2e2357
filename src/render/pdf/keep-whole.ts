import { drawsHyphen, type Piece } from './inline.ts';
import { addWhole, type Leaf } from './tags.ts';

/**
 * A word that is divided at a line's end stays one word for whoever hears or searches the text: its parts get a Span
 * of their own that says the whole word. Only here do lines reach back into the tag tree.
 */
export function keepWhole(lines: readonly (readonly Piece[])[]): readonly (readonly Piece[])[] {
  if (!lines.some((line) => line.at(-1) !== undefined && drawsHyphen(line.at(-1)!))) return lines;
  const flat = lines.flatMap((line, number) =>
    line.map((piece, i) => ({ piece, number, isLast: i === line.length - 1 })),
  );
  const replaced = new Map<Leaf, Leaf>();
  const pieces = flat.map(({ piece }) => piece);
  let i = 0;
  while (i < pieces.length) {
    const piece = pieces[i]!;
    const end = wordEnd(pieces, i);
    const isDivided = flat.slice(i, end).some((part) => part.isLast && drawsHyphen(part.piece));
    let leaf = replaced.get(piece.leaf) ?? piece.leaf;
    if (isDivided) {
      const { whole, rest } = addWhole(leaf, spoken(pieces.slice(i, end)));
      replaced.set(piece.leaf, rest);
      leaf = whole;
    }
    for (; i < end; i++) pieces[i] = { ...pieces[i]!, leaf };
  }
  const out: Piece[][] = lines.map(() => []);
  for (const [at, piece] of pieces.entries()) out[flat[at]!.number]!.push(piece);
  return out;
}

/** Where the stretch that begins here ends: at the end of the word, or where another leaf begins. */
function wordEnd(pieces: readonly Piece[], start: number): number {
  const { leaf } = pieces[start]!;
  let end = start + 1;
  while (end < pieces.length && pieces[end]!.leaf === leaf && !endsWord(pieces[end - 1]!)) end++;
  return end;
}

function endsWord(piece: Piece): boolean {
  return piece.after === 'space' || piece.after === 'tied' || piece.after === 'line';
}

function spoken(pieces: readonly Piece[]): string {
  return pieces.map((piece) => piece.text + (endsWord(piece) ? ' ' : '')).join('');
}
