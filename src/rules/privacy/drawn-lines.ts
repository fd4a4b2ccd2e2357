import { addTo } from '../../diagnostics/index.ts';
import type { DrawnShape, PictureDrawing } from '../../model/index.ts';

interface Words {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** About how wide a letter or a digit is, as a share of its size. */
const LETTER = 0.56;
/** A gap of less than this many letters parts nothing for who looks at it. */
const GAP = 1.6;

/**
 * The words of a drawing as they are read: what stands close together on one line is one text, however many pieces the file has it in. A program
 * that draws often writes each word, or each figure, by itself.
 */
export function* drawnLines({ shapes }: PictureDrawing): Iterable<string> {
  const lines = new Map<number, Words[]>();
  for (const words of wordsIn(shapes)) {
    const line = Math.round(words.y / Math.max(1, words.size / 3));
    addTo(lines, line, words);
  }
  for (const line of lines.values()) {
    let text = '';
    let end = Number.NEGATIVE_INFINITY;
    for (const words of line.sort((a, b) => a.x - b.x)) {
      if (words.x - end > GAP * LETTER * words.size) {
        if (text !== '') yield text;
        text = '';
      }
      text += words.text;
      end = words.x + widthOf(words);
    }
    if (text !== '') yield text;
  }
}

function* wordsIn(shapes: readonly DrawnShape[]): Iterable<Words> {
  for (const shape of shapes) {
    if (shape.kind === 'group') yield* wordsIn(shape.shapes);
    if (shape.kind !== 'text') continue;
    const text = [shape, ...(shape.more ?? [])].map((run) => run.text).join('');
    const words = { text, x: shape.x, y: shape.y, size: shape.size };
    const left = { start: 0, middle: widthOf(words) / 2, end: widthOf(words) }[shape.anchor];
    yield { ...words, x: shape.x - left };
  }
}

function widthOf({ text, size }: Pick<Words, 'text' | 'size'>): number {
  return text.length * LETTER * size;
}
