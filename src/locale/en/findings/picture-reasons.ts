import type { PictureProblem } from '../../../diagnostics/index.ts';
import { listed } from '../../list.ts';
import { quote } from '../words.ts';

/** `detail` is what the file is, or what of it cannot be drawn. */
type PictureWords = (detail: string | undefined) => { readonly what: string; readonly todo: string };

/** What is wrong with a picture, and what to do. */
export const PICTURE_REASONS: Readonly<Record<PictureProblem, PictureWords>> = {
  'unknown-format': () => ({
    what: 'has a format that cannot be used',
    todo: 'Save the picture as PNG, JPEG or SVG.',
  }),
  'other-kind': (detail = '') => ({
    what: `is a ${detail} file`,
    todo: SAVE_AS[detail] ?? SAVE_AS.others!,
  }),
  broken: () => ({
    what: 'is damaged and cannot be opened',
    todo: 'Fetch the picture again, and replace the file.',
  }),
  'too-large': () => ({ what: 'is too large', todo: 'Make the picture smaller, and save it again.' }),
  'too-much-together': () => ({
    what: 'finds no room: the pictures of the plan are too large together',
    todo: 'Make the largest pictures smaller, or save PNG pictures without transparency. 2,000 pixels across are enough for a whole page.',
  }),
  cmyk: () => ({
    what: 'has colours for print (CMYK)',
    todo: 'Save the picture with colours for screen (RGB).',
  }),
  'jpeg-kind': () => ({
    what: 'is a JPEG of an unusual kind, which browsers and PDF readers cannot show',
    todo: 'Open the picture in Paint, and save it as PNG.',
  }),
  'not-what-the-name-says': (detail) =>
    detail === undefined
      ? {
          what: 'is of another kind than its file name says',
          todo: 'Correct the ending of the file name, or save the picture anew.',
        }
      : {
          what: `is a ${detail} file, but its name says something else`,
          todo: `Correct the ending of the file name, so that it says ${detail}.`,
        },
  'svg-active': () => ({
    what: "holds a script, an animation or something else that can run on the reader's computer",
    todo: 'Save the picture without scripts and animation (“plain SVG”), or as PNG.',
  }),
  'svg-outside': () => ({
    what: 'fetches something outside itself, a picture or another file',
    todo: 'Put everything into the picture itself, or save it as PNG.',
  }),
  'svg-part': (detail = '') => ({
    what: `holds ${partsOf(detail)}, which cannot be drawn alike everywhere`,
    todo: 'Take it out of the picture, or save it as PNG.',
  }),
};

/** How a file of another kind becomes one that can be set. */
const SAVE_AS: Readonly<Record<string, string>> = {
  HEIC: 'Open the picture in Photos (Windows) or Preview (Mac), and save it as JPEG.',
  PDF: 'Open the file, cut the picture out with the Snipping Tool, and save it as PNG.',
  EMF: 'Copy the picture in Word or PowerPoint, and save it as PNG from there (right click, “Save as picture”).',
  SVG: 'Correct the ending of the file name to .svg.',
  others: 'Open the picture in Paint (Windows) or Preview (Mac), and save it as PNG.',
};

/** What of an SVG is not drawn, by the reader's word for it. */
const PARTS: Readonly<Record<string, string>> = {
  image: 'a picture within it',
  filter: 'a shadow or blur',
  mask: 'a mask',
  marker: 'arrow heads (marker)',
  pattern: 'a pattern',
  textPath: 'text along a line',
  'text-decoration': 'underlined text',
  'mix-blend-mode': 'colours that blend',
  'clip-path': 'a clip',
  clipPathUnits: 'a clip',
  'stop-opacity': 'a gradient to nothing',
  spreadMethod: 'a gradient that repeats',
  'stroke-gradient': 'a gradient in a line',
  'text-fill': 'text with a gradient',
  'text-stroke': 'text with an outline',
  'writing-mode': 'text on end',
  rotate: 'turned letters',
  dx: 'letters with spaces of their own',
  style: 'a style sheet that the program cannot read',
  transform: 'a turn',
  text: 'text out of place',
  'too-many': 'too many shapes',
  'too-far': 'measures far outside the picture',
  size: 'no size',
};

/** The words for each, and the file's own where there are none. */
function partsOf(detail: string): string {
  const words = detail.split('|').map((part) => PARTS[part] ?? quote(part));
  return listed([...new Set(words)], 'and');
}
