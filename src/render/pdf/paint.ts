import type { Theme } from '../theme.ts';
import type { PdfDocument, Reference } from './document.ts';
import { pdfText } from './document.ts';
import type { Drawing, Fill, Mark, Picture } from './drawing.ts';
import type { Fragment, Line } from './lines.ts';
import type { Measurer } from './measure.ts';
import type { Placed } from './paginate.ts';
import { decimal, inkOf, type Pen } from './pen.ts';
import type { EmbeddedPicture } from './picture.ts';
import type { Leaf, Tag } from './tags.ts';

/** A page ready to be painted: what is text, and what only belongs to the paper. */
export interface PaintedPage {
  readonly placed: readonly Placed<Drawing>[];
  /** Top of the text area, from the top of the paper. */
  readonly top: number;
  /** Running head, page number, «Utkast», the rule above footnotes. */
  readonly furniture: Drawing;
}

/** What the painted pages leave for the tag tree, the destinations and the bookmarks. */
export interface Traces {
  /** By page: the leaf of every marked content, in the order of its number. */
  readonly leaves: Leaf[][];
  readonly pages: Reference[];
  readonly links: { readonly tag: Tag; readonly annotation: Reference; readonly page: number }[];
  readonly anchors: Map<string, { readonly page: number; readonly x: number; readonly y: number }>;
  /** Every content stream, for the file's id. */
  readonly streams: string[];
}

export interface Easel {
  readonly document: PdfDocument;
  readonly theme: Theme;
  readonly measurer: Measurer;
  readonly pen: Pen;
  /** Puts the picture among the page's resources. */
  readonly picture: (key: string) => EmbeddedPicture;
}

export function noTraces(): Traces {
  return { leaves: [], pages: [], links: [], anchors: new Map(), streams: [] };
}

/** Paints one page: grounds and rules first, then text, then the page's furniture. */
export function paintPage(page: PaintedPage, easel: Easel, traces: Traces): void {
  const { document, theme } = easel;
  document.addPage();
  const number = traces.pages.length;
  const leaves: Leaf[] = [];
  traces.pages.push(document.page.dictionary);
  traces.leaves.push(leaves);
  document.page.dictionary.data.StructParents = number;
  const height = theme.page.height;
  // pdfkit turns the page upside down at its start; we count from the foot, as PDF does.
  const stream = new Stream(easel, [`1 0 0 -1 0 ${decimal(height)} cm`]);

  stream.artifact('/Type /Layout', grounds(page, easel));
  for (const box of page.placed) {
    const top = page.top + box.y;
    for (const mark of box.content) {
      if (mark.kind === 'anchor') rememberAnchor(mark.id, number, 0, height - top, traces);
      else if (mark.kind === 'picture') stream.picture(mark, height - top - mark.y, number, leaves);
      else if (mark.kind === 'text') {
        const baseline = height - top - mark.baseline;
        if (box.repeated) stream.plain(mark.line, mark.x, baseline);
        else {
          stream.line(mark.line, mark.x, baseline, number, leaves);
          for (const id of mark.line.anchors) {
            rememberAnchor(id, number, mark.x, baseline + theme.size.body * 1.2, traces);
          }
        }
      }
    }
  }
  stream.close();
  stream.artifact('/Type /Pagination', furniture(page.furniture, easel));
  const content = stream.text();
  document.page.write(content);
  traces.streams.push(content);
  annotate(page, easel, traces, number);
}

/** The operators of one page's content stream, with the marked content that is open. */
class Stream {
  readonly #easel: Easel;
  readonly #operators: string[];
  #open: Leaf | 'repeated' | undefined;
  #ink = '';

  constructor(easel: Easel, operators: string[]) {
    this.#easel = easel;
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
    const { label, matrix } = this.#easel.picture(mark.key);
    const [x, y] = [mark.x, top - mark.height];
    const place = matrix(x, y, mark.width, mark.height).map(decimal).join(' ');
    this.#operators.push(`q ${place} cm /${label} Do Q`);
    this.close();
    const box = [x, y, x + mark.width, top].map((value) => Math.round(value * 100) / 100);
    mark.figure.attributes = { O: 'Layout', Placement: 'Block', BBox: box };
  }

  #enter(leaf: Leaf, page: number, leaves: Leaf[]): void {
    if (this.#open === leaf) return;
    this.close();
    const mcid = leaves.length;
    leaves.push(leaf);
    leaf.marks.push({ page, mcid });
    this.#operators.push(`/${leaf.tag.role} <</MCID ${mcid}>> BDC`);
    this.#open = leaf;
  }

  #show(fragment: Fragment, x: number, baseline: number): void {
    const { pen } = this.#easel;
    const { face, size, colour, rise } = fragment.style;
    const font = pen.font(face);
    this.#easel.document.page.fonts[font.id] = font.ref();
    const ink = inkOf(colour);
    if (ink !== this.#ink) this.#operators.push(`${ink} rg`);
    this.#ink = ink;
    const words = fragment.words
      .map((word) => pen.glyphs(word, face))
      .join('')
      .replaceAll('><', '');
    const place = `1 0 0 1 ${decimal(x + fragment.x)} ${decimal(baseline + rise)} Tm`;
    // A plain hyphen: programs that read the page without its tags put the word together by it.
    const hyphen = fragment.hyphen ? pen.glyphs('-', face) : '';
    this.#operators.push(
      `BT /${font.id} ${decimal(size)} Tf ${place} [${(words + hyphen).replaceAll('><', '')}] TJ ET`,
    );
  }
}

/** Everything behind the text: grounds, rules, leaders, lines under links and through struck words. */
function grounds(page: PaintedPage, easel: Easel): string[] {
  const height = easel.theme.page.height;
  return page.placed.flatMap((box) => {
    const top = height - page.top - box.y;
    return box.content.flatMap((mark) => {
      if (mark.kind === 'fill') return [fillOf(mark, top, box.before)];
      if (mark.kind === 'dots') return [dotsOf(mark, top, easel.theme.colour.muted)];
      if (mark.kind !== 'text') return [];
      return mark.line.fragments.flatMap((fragment) => decorations(fragment, mark.x, top - mark.baseline));
    });
  });
}

function decorations(fragment: Fragment, x: number, baseline: number): string[] {
  const { style } = fragment;
  const line = (y: number) => {
    const place = [x + fragment.x, baseline + style.rise + y, fragment.width, style.size * 0.055].map(
      decimal,
    );
    return `${inkOf(style.colour)} rg ${place.join(' ')} re f`;
  };
  return [
    ...(style.underline ? [line(-style.size * 0.16)] : []),
    ...(style.strike ? [line(style.size * 0.24)] : []),
  ];
}

function fillOf(fill: Fill, top: number, before: number): string {
  const reach = fill.reach ? before : 0;
  const place = [fill.x, top - fill.y - fill.height, fill.width, fill.height + reach].map(decimal);
  return `${inkOf(fill.colour)} rg ${place.join(' ')} re f`;
}

function dotsOf(dots: Mark & { readonly kind: 'dots' }, top: number, colour: string): string {
  if (dots.width < 4) return '';
  const y = decimal(top - dots.y + 0.5);
  // Counted from the right edge, so that the dots of all lines stand under each other.
  const [from, to] = [decimal(dots.x + dots.width), decimal(dots.x)];
  return `${inkOf(colour)} RG 1 J 0.9 w [0 4] 0 d ${from} ${y} m ${to} ${y} l S [] 0 d`;
}

function furniture(drawing: Drawing, easel: Easel): string[] {
  const { pen, theme, document } = easel;
  return drawing.flatMap((mark) => {
    if (mark.kind === 'fill') return [fillOf(mark, theme.page.height, 0)];
    if (mark.kind !== 'text') return [];
    return mark.line.fragments.map((fragment) => {
      const { face, size, colour } = fragment.style;
      const font = pen.font(face);
      document.page.fonts[font.id] = font.ref();
      const words = fragment.words.map((word) => pen.glyphs(word, face)).join('');
      const place = [mark.x + fragment.x, theme.page.height - mark.baseline].map(decimal).join(' ');
      return `${inkOf(colour)} rg BT /${font.id} ${decimal(size)} Tf 1 0 0 1 ${place} Tm [${words}] TJ ET`;
    });
  });
}

function rememberAnchor(id: string, page: number, x: number, y: number, traces: Traces): void {
  if (!traces.anchors.has(id)) traces.anchors.set(id, { page, x, y });
}

/** One annotation for every stretch of a link on a line. */
function annotate(page: PaintedPage, easel: Easel, traces: Traces, number: number): void {
  const { document, theme, measurer } = easel;
  for (const box of page.placed) {
    if (box.repeated) continue;
    for (const mark of box.content) {
      if (mark.kind !== 'text') continue;
      for (const [tag, parts] of linksOf(mark.line)) {
        const size = Math.max(...parts.map((part) => part.style.size));
        const rise = Math.max(...parts.map((part) => part.style.rise));
        const left = mark.x + Math.min(...parts.map((part) => part.x));
        const right = mark.x + Math.max(...parts.map((part) => part.x + part.width));
        const baseline = theme.page.height - page.top - box.y - mark.baseline + rise;
        const link = tag.link!;
        const annotation = document.ref({
          Type: 'Annot',
          Subtype: 'Link',
          Rect: [
            left,
            baseline + measurer.descent * size * 0.7,
            right,
            baseline + measurer.ascent * size * 0.9,
          ].map((value) => Math.round(value * 100) / 100),
          Border: [0, 0, 0],
          // Printed with the page, as PDF/A asks of every annotation.
          F: 4,
          Contents: pdfText(link.contents),
          ...(link.kind === 'web'
            ? { A: { S: 'URI', URI: pdfText(plainAddress(link.url)) } }
            : { Dest: pdfText(destinationName(link.target)) }),
        });
        document.page.annotations.push(annotation);
        traces.links.push({ tag, annotation, page: number });
      }
    }
  }
}

function linksOf(line: Line): Map<Tag, Fragment[]> {
  const links = new Map<Tag, Fragment[]>();
  for (const fragment of line.fragments) {
    if (!fragment.link) continue;
    const known = links.get(fragment.link);
    if (known) known.push(fragment);
    else links.set(fragment.link, [fragment]);
  }
  return links;
}

/** A web address in ASCII, as PDF wants it: å in a path is escaped, in a host name written as the network does. */
function plainAddress(url: string): string {
  if (/^[\x21-\x7e]*$/.test(url)) return url;
  return URL.canParse(url) ? new URL(url).href : encodeURI(url);
}

/** Destination names in ASCII, so that the name tree sorts alike for every reader. */
export function destinationName(id: string): string {
  return encodeURIComponent(id);
}
