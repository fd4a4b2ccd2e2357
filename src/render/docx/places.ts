import { addTo, lineStarts, positionAt, type SourceText, type Span } from '../../diagnostics/index.ts';
import { wordsSum } from '../../parse/index.ts';
import { BookmarkEnd, BookmarkStart, type Piece } from './pieces/index.ts';
import { attributeText } from './word-values.ts';

export type Sources = ReadonlyMap<string, SourceText>;

/** A place of the document: the bookmark that holds it, and where its words were written. */
interface Place {
  readonly number: number;
  readonly span: Span;
  readonly line: number;
  /** What its words come to: tells whether they are still the ones that were sent out. */
  readonly hash: string;
}

/**
 * Bookmarks that nobody sees, and the part that says where each was written. Without the texts that the report was made of there are
 * none: a document that is published names no files.
 */
export class Places {
  readonly #sources: Sources | undefined;
  readonly #starts = new Map<string, readonly number[]>();
  readonly #places: Place[] = [];
  readonly #nextId: () => number;

  constructor(sources: Sources | undefined, nextId: () => number) {
    this.#sources = sources;
    this.#nextId = nextId;
  }

  /** A paragraph's content between the two ends of its bookmark. */
  marked(from: Span | undefined, words: string, content: readonly Piece[]): readonly Piece[] {
    const source = from && this.#sources?.get(from.path);
    if (!source || !from) return content;
    const starts = this.#starts.get(from.path) ?? lineStarts(source.text);
    this.#starts.set(from.path, starts);
    const number = this.#places.length + 1;
    const { line } = positionAt(starts, from.start);
    this.#places.push({ number, span: from, line, hash: wordsSum(words) });
    const id = this.#nextId();
    // Word hides a bookmark whose name begins with a line.
    const start = new BookmarkStart(`_plan_${number}`, id);
    return [start, ...content, new BookmarkEnd(id)];
  }

  /** The part's XML; undefined where there is nothing to say. */
  xml(): string | undefined {
    if (this.#places.length === 0) return undefined;
    const files = new Map<string, Place[]>();
    for (const place of this.#places) addTo(files, place.span.path, place);
    const told = [...files].map(
      ([file, own]) => `<file path="${attributeText(file)}">${own.map(placeXml).join('')}</file>`,
    );
    return `${HEAD}<places xmlns="${PLACES_SPACE}">${told.join('')}</places>`;
  }
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PLACES_SPACE = 'urn:plan:places';

function placeXml({ number, span, line, hash }: Place): string {
  return `<p n="${number}" line="${line}" from="${span.start}" to="${span.end}" words="${hash}"/>`;
}
