import type { Span } from '../diagnostics/index.ts';
import type { PictureDrawing } from '../model/index.ts';
import type { Chart } from './chart.ts';

/**
 * The report: a closed union of blocks that both renderers draw. All words are finished; a renderer adds none of its own
 * but those in `words`. What the PDF says, the HTML says.
 */
export interface Report {
  readonly lang: 'sv';
  readonly title: string;
  readonly cover: Cover;
  /** Shown on every page of an unfinished plan: «Utkast». */
  readonly draft: string | undefined;
  /** The running head of every page. */
  readonly header: string;
  readonly county: string;
  /** The plan's date in words; empty where it has none. */
  readonly dateText: string;
  /** ISO day, of the plan: the files' own date. Never the clock's. */
  readonly date: string;
  /** Who answers for the report; metadata. Empty where nobody knows. */
  readonly author: string;
  readonly subject: string;
  readonly keywords: readonly string[];
  /** Deepest heading level that stands in contents and bookmarks; 1 for chapters only. */
  readonly contentsDepth: number;
  /** What is listed after the contents: tables, figures. */
  readonly lists: readonly ReportList[];
  readonly blocks: readonly Block[];
  /** Footnotes in the order of their first reference; a note's number is its place, from 1. */
  readonly notes: readonly Note[];
  readonly words: Words;
}

export interface ReportList {
  readonly title: string;
  /** The word that captions of this sort begin with: «Tabell». */
  readonly label: string;
  readonly entries: readonly { readonly words: string; readonly target: string }[];
}

/** What is numbered, and may be led to. */
interface Numbered {
  /** What it is called where things are listed: where the heading above is its caption, and where that says more. */
  readonly name?: string;
  /** Where texts that refer to it would lead. */
  readonly anchor?: string;
  /** Set where it has a number: its link target, and the number that its caption has too. */
  readonly id?: string;
  readonly number?: number;
}

/** The few words that a renderer sets by itself. */
export interface Words {
  readonly contents: string;
  /** How the contents of a Word document get their page numbers. */
  readonly pagesWhen: string;
  readonly skip: string;
  readonly notes: string;
  readonly backToText: string;
  readonly note: string;
  readonly figure: string;
  readonly done: string;
  readonly notDone: string;
  readonly list: string;
  readonly table: string;
}

export interface Cover {
  readonly label: string | undefined;
  readonly title: string;
  readonly subtitle: string | undefined;
  /** Lines of term and values: county, parties, date, decision, diarienummer. */
  readonly facts: readonly Fact[];
}

export interface Fact {
  readonly term: string;
  readonly values: readonly (readonly Inline[])[];
  /** The values are items of a list, a single one of bullets needing none; else each is a line of its own. */
  readonly list?: 'bullets' | { readonly from: number };
  /** Where its author wrote it. */
  readonly from?: Span;
  /** Where each of its values was written, where they come from several places. */
  readonly valuesFrom?: readonly Span[];
}

/** `from` is where its author wrote it, for whoever shows the way back; a block that the program makes by itself has none. */
export type Block = BlockContent & { readonly from?: Span };

type BlockContent =
  | Heading
  | { readonly kind: 'label'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly content: readonly Inline[] }
  | List
  | Table
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  | { readonly kind: 'code'; readonly text: string }
  | Figure
  | Chart
  | { readonly kind: 'divider' }
  | { readonly kind: 'keyFigures'; readonly figures: readonly KeyFigure[] }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] };

/** One of the few figures that say most: what it is, the figure in words, and what it is to be held against. */
export interface KeyFigure {
  readonly label: string;
  readonly value: string;
  readonly note: string | undefined;
}

/** `level` 1 is a chapter; the cover's title stands above it. The number is text in the heading, followed by a space. */
export interface Heading {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3 | 4 | 5;
  readonly number: string | undefined;
  readonly content: readonly Inline[];
  readonly id: string;
  /** False for a heading that only orders the parts of an area: it stands in no contents and no bookmarks. */
  readonly listed?: false;
}

export interface List {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly start: number;
  readonly items: readonly ListItem[];
}

export interface ListItem {
  readonly checked: boolean | undefined;
  /** Where it is another than the next in order. */
  readonly number?: number;
  readonly blocks: readonly Block[];
}

export type Alignment = 'left' | 'right' | 'center';

export interface Table extends Numbered {
  readonly kind: 'table';
  readonly caption: string | undefined;
  readonly align: readonly Alignment[];
  readonly header: readonly (readonly Inline[])[];
  /** Every row as long as the header. */
  readonly rows: readonly (readonly (readonly Inline[])[])[];
  /** The first cell of a row names the row. */
  readonly rowHeaders: boolean;
  /** Where what each row tells was written, where rows come from several places. */
  readonly rowsFrom?: readonly (Span | undefined)[];
  /** Many columns that are looked over rather than read: set a little smaller on paper. */
  readonly small?: true;
  /** The facts straight below say what its signs mean, and stay with it. */
  readonly explained?: true;
  /** The line straight below says something of it, and stays with its last row. */
  readonly noted?: true;
  /** Its two columns are texts against each other, as before and after. */
  readonly against?: true;
}

export interface Figure extends Numbered {
  readonly kind: 'figure';
  /** Key into the assets that the door hands to the renderers. */
  readonly picture: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly format: 'png' | 'jpeg' | 'svg';
  /** Set for an SVG: what both renderers draw instead of its bytes. */
  readonly drawing?: PictureDrawing;
  readonly alternative: string;
  /** «Figur 1. …», finished. */
  readonly caption: string | undefined;
}

export interface Note {
  readonly number: number;
  /** Anchor of the note itself. */
  readonly id: string;
  readonly blocks: readonly Block[];
}

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'emphasis' | 'strong' | 'strike'; readonly children: readonly Inline[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'break' }
  /** A web or mail address. */
  | { readonly kind: 'link'; readonly url: string; readonly children: readonly Inline[] }
  /** To a heading or anchor of this report. */
  | { readonly kind: 'internal'; readonly target: string; readonly children: readonly Inline[] }
  /** The mark of a footnote; `anchor` is where the note links back to. */
  | { readonly kind: 'note'; readonly number: number; readonly anchor: string }
  | { readonly kind: 'language'; readonly lang: string; readonly children: readonly Inline[] }
  | { readonly kind: 'anchor'; readonly id: string };

/** The headings that stand in contents and bookmarks. */
export function listedHeadings(report: Report): readonly Heading[] {
  return report.blocks.filter(
    (block): block is Heading =>
      block.kind === 'heading' && block.level <= report.contentsDepth && block.listed !== false,
  );
}

/** The words of inline content, without its dress. */
export function wordsOf(content: readonly Inline[]): string {
  const [only] = content;
  // Most cells and facts are one text.
  if (content.length === 1 && only!.kind === 'text') return only!.text;
  return content
    .map((inline) => {
      switch (inline.kind) {
        case 'text':
        case 'code':
          return inline.text;
        case 'break':
          return ' ';
        case 'note':
        case 'anchor':
          return '';
        default:
          return wordsOf(inline.children);
      }
    })
    .join('');
}
