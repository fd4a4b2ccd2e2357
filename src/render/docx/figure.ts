import type { Span } from '../../diagnostics/index.ts';
import type { Logo } from '../../model/index.ts';
import type { Figure } from '../../report/index.ts';
import { uprightPicture } from '../pixels/index.ts';
import { inBox, type VectorDrawing } from '../vector/index.ts';
import type { Context } from './context.ts';
import { captionRuns, type NumberedCaption } from './inlines.ts';
import { Paragraph, PictureRun } from './pieces/index.ts';
import { svgText } from './svg.ts';
import { clean } from './word-values.ts';

/** What is said of a picture: to somebody who does not see it, and under it. */
interface Said extends NumberedCaption {
  readonly alternative: string;
  readonly caption: string | undefined;
}

/** Word takes the size of pictures in pixels of 1/96 inch. */
const PIXEL = 72 / 96;

export function pictureParts(
  figure: Figure,
  indent: number,
  context: Context,
  from?: Span,
): readonly Paragraph[] {
  if (figure.drawing) return svgParts(figure.drawing, figure, indent, context, from);
  const data = uprightPicture(context.assets.picture(figure.picture));
  const type = figure.format === 'jpeg' ? 'jpg' : 'png';
  const image = new PictureRun({
    relation: context.relations.picture(data, type),
    ...fitted(figure.width, figure.height, indent, context),
    ...saidOf(figure, context),
  });
  return withCaption(image, figure, indent, context, from);
}

/** The logo of the cover, as wide as the template says. */
export function logoParts(logo: Logo, context: Context): readonly Paragraph[] {
  const width = (logo.shownWidth / 25.4) * 96;
  const said = { alternative: logo.alternative, caption: undefined };
  if (logo.drawing) return svgParts(inBox(logo.drawing, width * PIXEL), said, 0, context);
  const { format, picture, height } = logo;
  return pictureParts(
    { kind: 'figure', picture, format, width, height: (height * width) / logo.width, ...said },
    0,
    context,
  );
}

/** A drawing as SVG, which Word shows since 2016. An older one, and what cannot show SVG, shows the same as pixels. */
export function svgParts(
  drawing: VectorDrawing,
  said: Said,
  indent: number,
  context: Context,
  from?: Span,
): readonly Paragraph[] {
  const data = new TextEncoder().encode(svgText(drawing, context.theme.colour));
  const size = fitted(drawing.width / PIXEL, drawing.height / PIXEL, indent, context);
  const image = new PictureRun({
    svg: context.relations.picture(data, 'svg'),
    relation: context.relations.picture(context.fallbackOf(drawing, size.width), 'png'),
    ...size,
    ...saidOf(said, context),
  });
  return withCaption(image, said, indent, context, from);
}

function withCaption(
  image: PictureRun,
  said: Said,
  indent: number,
  context: Context,
  from: Span | undefined,
): readonly Paragraph[] {
  const { places } = context;
  const { caption } = said;
  const left = indent === 0 ? {} : { indent: { left: indent } };
  const below =
    caption === undefined
      ? []
      : [
          new Paragraph({
            style: 'Caption',
            ...left,
            children: places.marked(from, caption, captionRuns(caption, said, 'figure', context)),
          }),
        ];
  return [
    new Paragraph({
      style: 'Bild',
      keepNext: caption !== undefined,
      ...left,
      children: places.marked(from, '', [image]),
    }),
    ...below,
  ];
}

function saidOf({ alternative }: Said, context: Context) {
  const number = context.pictureNumber();
  return {
    id: number,
    name: `${context.report.words.figure} ${number}`,
    description: clean(alternative),
  };
}

/** As large as it is, but never wider than the text nor higher than the page. */
function fitted(width: number, height: number, indent: number, context: Context) {
  const { page } = context.theme;
  const room = (context.textWidth - indent) / 20 / PIXEL;
  const high = ((page.height - page.margin.top - page.margin.bottom) * 0.85) / PIXEL;
  const scale = Math.min(1, room / width, high / height);
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}
