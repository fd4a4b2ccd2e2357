import type { Block, Fact, Figure, Heading, KeyFigure, List, ListItem } from '../../report/index.ts';
import { publishedPicture } from '../raster/index.ts';
import { chartElement } from './chart.ts';
import type { Context } from './context.ts';
import { inlines, isWhole } from './inlines.ts';
import { element, join, type Markup, nothing, text } from './markup.ts';
import { placed } from './placed.ts';
import { softened } from './soft.ts';
import { tableElement } from './table.ts';
import { svgElement } from './vector.ts';

export function blocks(content: readonly Block[], context: Context): Markup {
  return join(eachBlock(content, context), '\n');
}

export function eachBlock(content: readonly Block[], context: Context): readonly Markup[] {
  return content.map((block) => placed(drawn(block, context), block.from, context));
}

function drawn(block: Block, context: Context): Markup {
  switch (block.kind) {
    case 'heading':
      return headingElement(block, context);
    case 'label':
      return element('p', { class: 'label' }, text(block.text));
    case 'paragraph':
      return element('p', {}, inlines(block.content, context));
    case 'list':
      return listElement(block, context);
    case 'table':
      return tableElement(block, context);
    case 'quote':
      return element('blockquote', {}, blocks(block.blocks, context));
    case 'code':
      return element('pre', {}, element('code', {}, text(block.text)));
    case 'chart':
      return chartElement(block, context.drawingName());
    case 'figure':
      return figureElement(block, context);
    case 'divider':
      return element('hr', {});
    case 'facts':
      return factList(block.facts, context);
    case 'keyFigures':
      return keyFigureList(block.figures);
  }
}

/** The cover's title is h1, so a chapter is h2. */
function headingElement(heading: Heading, context: Context): Markup {
  const number =
    heading.number === undefined
      ? nothing
      : join([element('span', { class: 'number' }, text(heading.number)), text(' ')]);
  const title = inlines(softened(heading.content), context);
  return element(
    `h${heading.level + 1}`,
    { id: heading.id, class: context.turned.has(heading) ? 'turned' : undefined },
    join([number, title]),
  );
}

function listElement(list: List, context: Context): Markup {
  const items = list.items.map((item) => itemElement(item, context));
  const start = list.ordered && list.start !== 1 ? list.start : undefined;
  return element(list.ordered ? 'ol' : 'ul', { start }, join(items, '\n'));
}

/** The box of a task is drawn by the style sheet: it is a list marker, not a word of the text. */
function itemElement(item: ListItem, context: Context): Markup {
  const content = blocks(item.blocks, context);
  if (item.checked === undefined) return element('li', { value: item.number }, content);
  const name = item.checked ? context.words.done : context.words.notDone;
  const state = item.checked ? 'marker done' : 'marker';
  const box = element('span', { class: state, role: 'img', 'aria-label': name });
  return element('li', { class: 'task' }, join([box, content]));
}

function figureElement(figure: Figure, context: Context): Markup {
  const image = figure.drawing
    ? drawnPicture(figure, figure.drawing, context)
    : storedPicture(figure, context);
  const caption = figure.caption === undefined ? nothing : element('figcaption', {}, text(figure.caption));
  return element('figure', { id: figure.id }, join([image, caption], '\n'));
}

/** Written anew from what the drawing shows; the author's own file is not in the page. */
function drawnPicture(figure: Figure, drawing: NonNullable<Figure['drawing']>, context: Context): Markup {
  const name = { class: 'drawn', role: 'img', 'aria-label': figure.alternative };
  return element('div', name, svgElement(drawing, context.drawingName(), 'its-own'));
}

function storedPicture(figure: Figure, context: Context): Markup {
  const bytes = Buffer.from(publishedPicture(context.picture(figure.picture))).toString('base64');
  return element('img', {
    src: `data:image/${figure.format};base64,${bytes}`,
    alt: figure.alternative,
    width: figure.width,
    height: figure.height,
  });
}

export function factList(facts: readonly Fact[], context: Context): Markup {
  const groups = facts.map((fact) => {
    const words = join([element('dt', {}, text(fact.term)), ...factValues(fact, context)]);
    return placed(element('div', {}, words), fact.from, context);
  });
  return element('dl', { class: 'facts' }, join(groups, '\n'));
}

function factValues({ values, list }: Fact, context: Context): readonly Markup[] {
  const isList = list !== undefined && (list !== 'bullets' || values.length > 1);
  if (!isList) return values.map((value) => element('dd', {}, inlines(value, context)));
  const items = values.map((value) => element('li', {}, inlines(value, context)));
  const isNumbered = list !== 'bullets';
  const start = isNumbered && list.from !== 1 ? list.from : undefined;
  return [element('dd', {}, element(isNumbered ? 'ol' : 'ul', { start }, join(items, '\n')))];
}

function keyFigureList(figures: readonly KeyFigure[]): Markup {
  const groups = figures.map(({ label, value, note }) => {
    const more = note === undefined ? [] : [element('dd', { class: 'note' }, text(note))];
    return element(
      'div',
      {},
      join([
        element('dt', {}, text(label)),
        element('dd', { class: isWhole(value) ? 'whole' : undefined }, text(value)),
        ...more,
      ]),
    );
  });
  return element('dl', { class: 'key-figures' }, join(groups, '\n'));
}
