import type { Theme } from '../theme.ts';
import type { Measurer } from '../type/index.ts';
import type { EmbeddedFont, PdfDocument } from './document.ts';
import type { Picture, Vector } from './drawing.ts';
import type { Fragment, Line } from './lines.ts';
import { decimal, inkOf, type Pen } from './pen.ts';
import type { EmbeddedPicture } from './picture.ts';
import { addMark, type Leaf, type Tag } from './tags.ts';
import { vectorOperators } from './vector.ts';
import type { VectorShelf } from './vector-shelf.ts';

/** What a page is painted with, beside what stands on it. */
export interface PaintTools {
  readonly document: PdfDocument;
  readonly pen: Pen;
  readonly theme: Theme;
  readonly measurer: Measurer;
  /** A text string that may come again. */
  readonly text: (text: string) => object;
  /** Puts the picture among the page's resources. */
  readonly picture: (key: string) => EmbeddedPicture;
  /** Puts what a drawing refers to among them. */
  readonly vectors: VectorShelf;
}

/** The operators of one page's content stream, with the marked content that is open. */
export class ContentStream {
  readonly #tools: PaintTools;
  readonly #operators: string[];
  #open: Leaf | 'repeated' | undefined;
  #ink = '';
  #font: EmbeddedFont | undefined;

  constructor(tools: PaintTools, operators: string[]) {
    this.#tools = tools;
    this.#operators = operators;
  }

  text(): string {
    return this.#operators.join('\n');
  }

  /** Ends the open marked content, if any. */
  close(): void {
    if (this.#open !== undefined) this.#operators.push('EMC');
    this.#open = undefined;
  }

  artifact(properties: string, operators: readonly string[]): void {
    if (operators.length === 0) return;
    this.close();
    this.#operators.push(`/Artifact <<${properties}>> BDC`, 'q', ...operators, 'Q', 'EMC');
  }

  /** A line of text, in the marked content of its leaves. */
  line(line: Line, x: number, baseline: number, page: number, leaves: Leaf[]): void {
    for (const fragment of line.fragments) {
      this.#enter(fragment.leaf, page, leaves);
      this.#show(fragment, x, baseline);
    }
  }

  /** A line that is shown again: painted, but no part of the text. */
  plain(line: Line, x: number, baseline: number): void {
    if (this.#open !== 'repeated') {
      this.close();
      this.#operators.push('/Artifact <</Type /Pagination>> BDC');
      this.#open = 'repeated';
    }
    for (const fragment of line.fragments) this.#show(fragment, x, baseline);
  }

  picture(mark: Picture, top: number, page: number, leaves: Leaf[]): void {
    this.#enter(mark.leaf, page, leaves);
    const { label, matrix } = this.#tools.picture(mark.key);
    const [x, y] = [mark.x, top - mark.height];
    const place = matrix(x, y, mark.width, mark.height).map(decimal).join(' ');
    this.#operators.push(`q ${place} cm /${label} Do Q`);
    this.close();
    setBox(mark.figure, [x, y, x + mark.width, top]);
  }

  vector(mark: Vector, top: number, page: number, leaves: Leaf[]): void {
    this.#enter(mark.leaf, page, leaves);
    const { pen, measurer, theme, document } = this.#tools;
    const font = (face: Parameters<Pen['font']>[0]) => {
      const embedded = pen.font(face);
      document.page.fonts[embedded.id] = embedded.ref();
      return embedded.id;
    };
    const tools = { pen, measurer, colour: theme.colour, font, ...this.#tools.vectors };
    this.#operators.push('q', ...vectorOperators(mark.drawing, mark.x, top, tools), 'Q');
    this.close();
    const { width, height } = mark.drawing;
    setBox(mark.figure, [mark.x, top - height, mark.x + width, top]);
  }

  #enter(leaf: Leaf, page: number, leaves: Leaf[]): void {
    if (this.#open === leaf) return;
    this.close();
    const mcid = leaves.length;
    leaves.push(leaf);
    addMark(leaf, page, mcid);
    this.#operators.push(`/${leaf.tag.role} <</MCID ${mcid}>> BDC`);
    this.#open = leaf;
  }

  #show(fragment: Fragment, x: number, baseline: number): void {
    const { pen } = this.#tools;
    const { face, size, colour, rise } = fragment.style;
    const font = pen.font(face);
    if (font !== this.#font) this.#tools.document.page.fonts[font.id] = font.ref();
    this.#font = font;
    const ink = inkOf(colour);
    if (ink !== this.#ink) this.#operators.push(`${ink} rg`);
    this.#ink = ink;
    let words = '';
    for (const word of fragment.words) words += pen.glyphs(word, face);
    // A plain hyphen: programs that read the page without its tags put the word together by it.
    if (fragment.hyphen) words += pen.glyphs('-', face);
    const place = `1 0 0 1 ${decimal(x + fragment.x)} ${decimal(baseline + rise)} Tm`;
    this.#operators.push(`BT /${font.id} ${decimal(size)} Tf ${place} [<${words}>] TJ ET`);
  }
}

/** A figure says where on the page it stands. */
function setBox(figure: Tag, box: readonly number[]): void {
  const rounded = box.map((value) => Math.round(value * 100) / 100);
  figure.attributes = { O: 'Layout', Placement: 'Block', BBox: rounded };
}
