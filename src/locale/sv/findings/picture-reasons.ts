import type { PictureProblem } from '../../../diagnostics/index.ts';
import { listed } from '../../list.ts';
import { quote } from '../words.ts';

/** `detail` is what the file is, or what of it cannot be drawn. */
type PictureWords = (detail: string | undefined) => { readonly what: string; readonly todo: string };

/** What is wrong with a picture, and what to do. */
export const PICTURE_REASONS: Readonly<Record<PictureProblem, PictureWords>> = {
  'unknown-format': () => ({
    what: 'är inte i ett format som går att använda',
    todo: 'Spara om bilden som PNG, JPEG eller SVG.',
  }),
  'other-kind': (detail = '') => ({ what: `är en ${detail}-fil`, todo: SAVE_AS[detail] ?? SAVE_AS.others! }),
  broken: () => ({
    what: 'är skadad och går inte att öppna',
    todo: 'Hämta bilden på nytt, och byt ut filen.',
  }),
  'too-large': () => ({ what: 'är för stor', todo: 'Förminska bilden, och spara den på nytt.' }),
  'too-much-together': () => ({
    what: 'får inte plats: planens bilder är för stora tillsammans',
    todo: 'Förminska de största bilderna, eller spara PNG-bilder utan genomskinlighet. 2 000 bildpunkter på bredden räcker för en hel sida.',
  }),
  cmyk: () => ({
    what: 'har färger för tryck (CMYK)',
    todo: 'Spara om bilden med färger för skärm (RGB).',
  }),
  'jpeg-kind': () => ({
    what: 'är en JPEG av ett ovanligt slag, som webbläsare och PDF-läsare inte kan visa',
    todo: 'Öppna bilden i Paint, och spara den som PNG.',
  }),
  'not-what-the-name-says': (detail) =>
    detail === undefined
      ? {
          what: 'är av ett annat slag än filnamnet säger',
          todo: 'Rätta filnamnets ändelse, eller spara om bilden.',
        }
      : {
          what: `är en ${detail}-fil, men namnet säger något annat`,
          todo: `Rätta filnamnets ändelse, så att den stämmer med ${detail}.`,
        },
  'svg-active': () => ({
    what: 'innehåller program, animering eller något annat som kan köras hos läsaren',
    todo: 'Spara bilden utan skript och animering (”vanlig SVG”), eller som PNG.',
  }),
  'svg-outside': () => ({
    what: 'hämtar något utanför sig själv, en bild eller en annan fil',
    todo: 'Lägg allt i bilden själv, eller spara den som PNG.',
  }),
  'svg-part': (detail = '') => ({
    what: `innehåller ${partsOf(detail)}, som inte går att rita likadant överallt`,
    todo: 'Ta bort det ur bilden, eller spara den som PNG.',
  }),
};

/** How a file of another kind becomes one that can be set. */
const SAVE_AS: Readonly<Record<string, string>> = {
  HEIC: 'Öppna bilden i Foton (Windows) eller Förhandsvisning (Mac), och spara den som JPEG.',
  PDF: 'Öppna filen, klipp ut bilden med Skärmklippverktyget, och spara den som PNG.',
  EMF: 'Kopiera bilden i Word eller PowerPoint, och spara den som PNG därifrån (högerklicka, ”Spara som bild”).',
  SVG: 'Rätta filnamnets ändelse till .svg.',
  others: 'Öppna bilden i Paint (Windows) eller Förhandsvisning (Mac), och spara den som PNG.',
};

/** What of an SVG is not drawn, by the reader's word for it. */
const PARTS: Readonly<Record<string, string>> = {
  image: 'en inbäddad bild',
  filter: 'en skugga eller oskärpa',
  mask: 'en mask',
  marker: 'pilspetsar (marker)',
  pattern: 'ett mönster',
  textPath: 'text längs en linje',
  'text-decoration': 'understruken text',
  'mix-blend-mode': 'färger som blandas',
  'clip-path': 'en beskärning',
  clipPathUnits: 'en beskärning',
  'stop-opacity': 'en toning till genomskinligt',
  spreadMethod: 'en toning som upprepas',
  'stroke-gradient': 'en toning i en linje',
  'text-fill': 'text med toning',
  'text-stroke': 'text med kontur',
  'writing-mode': 'text på högkant',
  rotate: 'vridna bokstäver',
  dx: 'bokstäver med egna mellanrum',
  style: 'en stilmall som programmet inte kan läsa',
  transform: 'en vridning',
  text: 'text utanför sin plats',
  'too-many': 'för många former',
  'too-far': 'mått långt utanför bilden',
  size: 'ingen storlek',
};

/** The words for each, and the file's own where there are none. */
function partsOf(detail: string): string {
  const words = detail.split('|').map((part) => PARTS[part] ?? quote(part));
  return listed([...new Set(words)], 'och');
}
