import type { Span } from '../diagnostics/index.ts';
import type { PictureDrawing } from './drawing.ts';

/**
 * Prose: what an author may write in a body, as a closed union. Built from Markdown in `check/`; anything Markdown can
 * hold that has no place here is a finding, never silence.
 */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'emphasis' | 'strong' | 'strike'; readonly children: readonly Inline[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'break' }
  | { readonly kind: 'link'; readonly url: string; readonly children: readonly Inline[]; readonly span: Span }
  /** A link to another place of the plan: a file, a heading or an id. `id` is set when it has been resolved. */
  | {
      readonly kind: 'internal';
      readonly id: string;
      readonly children: readonly Inline[];
      readonly span: Span;
    }
  /** `:se[id]`: printed as «avsnitt 2.2». */
  | { readonly kind: 'reference'; readonly id: string; readonly span: Span }
  /** `:belopp[medel/…]`: printed as the amount that medel.yaml has. */
  | { readonly kind: 'amount'; readonly name: string; readonly span: Span }
  | { readonly kind: 'note'; readonly label: string; readonly span: Span }
  | { readonly kind: 'language'; readonly lang: string; readonly children: readonly Inline[] }
  /** `:plan[id]` and `:svar[id]` print nothing; the place is a link target. */
  | { readonly kind: 'mark'; readonly id: string };

export type ProseBlock =
  | { readonly kind: 'paragraph'; readonly content: readonly Inline[]; readonly span: Span }
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      readonly start: number;
      readonly items: readonly ProseItem[];
      readonly span: Span;
    }
  | { readonly kind: 'table'; readonly table: ProseTable; readonly span: Span }
  | { readonly kind: 'quote'; readonly blocks: readonly ProseBlock[]; readonly span: Span }
  | { readonly kind: 'code'; readonly text: string; readonly span: Span }
  | { readonly kind: 'figure'; readonly figure: ProseFigure; readonly span: Span }
  /** `::tabell{medel=…}`: a table of medel.yaml. */
  | { readonly kind: 'funds'; readonly name: string; readonly span: Span }
  /** `::diagram{…}`: a picture of an indicator's series, or of money. */
  | { readonly kind: 'chart'; readonly chart: ProseChart; readonly span: Span }
  | { readonly kind: 'divider'; readonly span: Span };

export interface ProseChart {
  /** What it draws: the id of an indicator, or the name of a table of money. */
  readonly of: { readonly kind: 'indicator' | 'funds'; readonly name: string };
  readonly form: 'linje' | 'staplar' | undefined;
  /** A small chart each for these, in place of one with many lines. */
  readonly per: 'kommun' | 'kön' | undefined;
}

export interface ProseItem {
  /** Set for a task list's item. */
  readonly checked: boolean | undefined;
  /** The number that its author typed, where it is another than the next in order: numbers of decisions, or years. */
  readonly number?: number;
  readonly blocks: readonly ProseBlock[];
}

type Alignment = 'left' | 'right' | 'center' | undefined;

export interface ProseTable {
  /** What references call it, what is said above it, and where what it says comes from, where its author tells. */
  readonly name: string | undefined;
  readonly caption: string | undefined;
  readonly source: string | undefined;
  readonly align: readonly Alignment[];
  readonly header: readonly (readonly Inline[])[];
  readonly rows: readonly (readonly (readonly Inline[])[])[];
}

interface ProseFigure {
  /** Path in the workspace, resolved. */
  readonly path: string;
  readonly format: 'png' | 'jpeg' | 'svg';
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** What an SVG shows, read once and for all; its file is not opened again. */
  readonly drawing?: PictureDrawing;
  readonly alternative: string;
  readonly caption: string | undefined;
}

/** A footnote's text, by the label its author gave it. Labels are unique within a file; `file` tells which. */
export interface Footnote {
  readonly label: string;
  readonly blocks: readonly ProseBlock[];
  readonly span: Span;
}

/** The words of inline content, without its dress. */
export function plainText(content: readonly Inline[]): string {
  return content.map(wordsOf).join('');
}

function wordsOf(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
    case 'code':
      return inline.text;
    case 'break':
      return ' ';
    case 'reference':
    case 'amount':
    case 'note':
    case 'mark':
      return '';
    default:
      return plainText(inline.children);
  }
}
