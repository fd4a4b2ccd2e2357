import { ContentStream, type PaintTools } from './content-stream.ts';
import type { Fill, Mark, Picture, Vector } from './drawing.ts';
import type { Fragment } from './lines.ts';
import { annotate } from './links.ts';
import { decimal, inkOf } from './pen.ts';
import type { Leaf } from './tags.ts';
import type { PaintedPage, Traces } from './traces.ts';
import { vectorOperators } from './vector.ts';

/** Paints one page: grounds and rules first, then text, then the page's furniture. Gives the operators. */
export function paintPage(page: PaintedPage, tools: PaintTools, traces: Traces): Uint8Array {
  const { document, theme } = tools;
  document.addPage({ size: [page.paper.width, page.paper.height], margin: 0 });
  const number = traces.pages.length;
  const leaves: Leaf[] = [];
  traces.pages.push(document.page.dictionary);
  traces.leaves.push(leaves);
  document.page.dictionary.data.StructParents = number;
  const { height } = page.paper;
  // pdfkit turns the page upside down at its start; we count from the foot, as PDF does.
  const stream = new ContentStream(tools, [`1 0 0 -1 0 ${decimal(height)} cm`]);

  stream.artifact('/Type /Layout', grounds(page, tools));
  for (const box of page.placed) {
    const top = page.top + box.y;
    for (const mark of box.content) {
      if (mark.kind === 'anchor') rememberAnchor(mark.id, number, 0, height - top, traces);
      else if (mark.kind === 'picture') stream.picture(mark, height - top - mark.y, number, leaves);
      else if (mark.kind === 'vector') stream.vector(mark, height - top - mark.y, number, leaves);
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
  stream.artifact('/Type /Pagination', furniture(page, tools));
  const content = Buffer.from(`${stream.text()}\n`, 'latin1');
  document.page.write(content);
  annotate(page, tools, traces, number);
  return content.subarray(0, -1);
}

/** Everything behind the text: grounds, rules, leaders, lines under links and through struck words. */
function grounds(page: PaintedPage, tools: PaintTools): string[] {
  const { height } = page.paper;
  return page.placed.flatMap((box) => {
    const top = height - page.top - box.y;
    return box.content.flatMap((mark) => {
      if (mark.kind === 'fill') return [fillOf(mark, top, box.before)];
      if (mark.kind === 'dots') return [dotsOf(mark, top, tools.theme.colour.muted)];
      if (mark.kind !== 'text') return [];
      return mark.line.fragments.flatMap((fragment) => decorations(fragment, mark.x, top - mark.baseline));
    });
  });
}

function decorations(fragment: Fragment, x: number, baseline: number): readonly string[] {
  const { style } = fragment;
  if (!style.underline && !style.strike) return PLAIN;
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

/** Nearly all text. */
const PLAIN: readonly string[] = [];

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

function furniture({ furniture: drawing, paper }: PaintedPage, tools: PaintTools): string[] {
  const { pen, document } = tools;
  return drawing.flatMap((mark) => {
    if (mark.kind === 'fill') return [fillOf(mark, paper.height, 0)];
    if (mark.kind === 'picture') return [pictureOf(mark, paper.height, tools)];
    if (mark.kind === 'vector') return vectorOf(mark, paper.height, tools);
    if (mark.kind !== 'text') return [];
    return mark.line.fragments.map((fragment) => {
      const { face, size, colour } = fragment.style;
      const font = pen.font(face);
      document.page.fonts[font.id] = font.ref();
      const words = fragment.words.map((word) => `<${pen.glyphs(word, face)}>`).join('');
      const place = [mark.x + fragment.x, paper.height - mark.baseline].map(decimal).join(' ');
      return `${inkOf(colour)} rg BT /${font.id} ${decimal(size)} Tf 1 0 0 1 ${place} Tm [${words}] TJ ET`;
    });
  });
}

/** A logo in a head or foot. */
function pictureOf(mark: Picture, height: number, tools: PaintTools): string {
  const { label, matrix } = tools.picture(mark.key);
  const place = matrix(mark.x, height - mark.y - mark.height, mark.width, mark.height).map(decimal);
  return `q ${place.join(' ')} cm /${label} Do Q`;
}

function vectorOf(
  mark: Vector,
  height: number,
  { pen, document, measurer, theme, vectors }: PaintTools,
): string[] {
  const font = (face: Parameters<typeof pen.font>[0]) => {
    const embedded = pen.font(face);
    document.page.fonts[embedded.id] = embedded.ref();
    return embedded.id;
  };
  const tools = { pen, measurer, colour: theme.colour, font, ...vectors };
  return ['q', ...vectorOperators(mark.drawing, mark.x, height - mark.y, tools), 'Q'];
}

function rememberAnchor(id: string, page: number, x: number, y: number, traces: Traces): void {
  if (!traces.anchors.has(id)) traces.anchors.set(id, { page, x, y });
}
