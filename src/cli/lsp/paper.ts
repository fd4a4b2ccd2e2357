import type { SourceText, Span } from '../../diagnostics/index.ts';
import { type StoredText, storedText } from '../../edit/index.ts';
import { decode } from '../../parse/index.ts';
import { rawBytes } from '../session/index.ts';
import type { Desk, Documents } from './documents.ts';
import type { At } from './params.ts';
import { RawLines } from './raw-lines.ts';

interface Range {
  readonly start: At;
  readonly end: At;
}

/** A file as an editor counts in it, beside the text in which spans count. */
export interface Paper {
  readonly path: string;
  readonly lines: RawLines;
  readonly stored: StoredText;
  rangeOf(span: Pick<Span, 'start' | 'end'>): Range;
  /** The offset, in what is read, of a place in the editor. */
  offsetAt(at: At): number;
}

function paperOf(path: string, raw: string, text: string): Paper {
  const lines = new RawLines(raw);
  const stored = storedText(raw, text);
  // A span never ends within a letter; were one to, its letter's beginning is near enough to show.
  const rawAt = (offset: number) => stored.toRaw(offset) ?? stored.toRaw(offset - 1) ?? 0;
  return {
    path,
    lines,
    stored,
    rangeOf: ({ start, end }) => ({ start: lines.placeAt(rawAt(start)), end: lines.placeAt(rawAt(end)) }),
    offsetAt: (at) => stored.toText(lines.offsetAt(at)),
  };
}

/**
 * The papers of one version of a workspace, each made when it is asked for. A file that is not open counts as the editor would count in it: without
 * its byte order mark. One that cannot be written in counts as it was read.
 */
export class Papers {
  readonly #desk: Desk;
  readonly #documents: Documents;
  readonly #papers = new Map<string, Paper>();

  constructor(desk: Desk, documents: Documents) {
    this.#desk = desk;
    this.#documents = documents;
  }

  of(path: string, sources: ReadonlyMap<string, SourceText> = new Map()): Paper {
    const known = this.#papers.get(path);
    if (known) return known;
    const raw = this.#rawOf(path);
    const read = sources.get(path)?.text;
    const text = read ?? (raw === undefined ? '' : (decode(path, rawBytes(raw)).value?.text ?? ''));
    const paper = paperOf(path, raw ?? text, text);
    this.#papers.set(path, paper);
    return paper;
  }

  #rawOf(path: string): string | undefined {
    const open = this.#documents.at(this.#desk, path)?.text;
    return open ?? this.#desk.session.text(path)?.text.replace(/^\uFEFF/, '');
  }
}
