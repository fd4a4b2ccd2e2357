import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PICTURE_LIMITS } from '../../src/bind/pictures/picture-facts.ts';
import { LIMITS, PLAN_LIMITS } from '../../src/parse/index.ts';
import { WORD_LIMITS } from '../../src/parse/word/word-limits.ts';

const page = readFileSync('docs/handbok/gränser.md', 'utf8');

/** The page's words for each limit. One that is new, or gone, does not compile. */
const FILE: { readonly [K in keyof typeof LIMITS]: string } = {
  fileBytes: 'en textfil',
  paragraphBytes: 'ett stycke: rader utan tom rad emellan',
  depth: 'listor och citat i varandra, nivåer i ett filhuvud',
  signsInParagraph: 'sådana tecken i ett stycke',
  openingsInParagraph: '`<!` och `<?` i ett stycke',
  signs: 'tecken som kan betyda något i Markdown',
  lines: 'rader',
  containers: 'listor, citat, fotnoter och understrukna rubriker',
  word: 'ett ord, utan mellanslag',
  aliases: 'upprepningar med ankare i YAML',
};
const PLAN: { readonly [K in keyof typeof PLAN_LIMITS]: string } = {
  characters: 'tecken',
  lines: 'rader',
  signs: 'tecken som kan betyda något i Markdown',
};
const PICTURES: { readonly [K in Exclude<keyof typeof PICTURE_LIMITS, 'together'>]: string } = {
  bytes: 'en PNG eller JPEG',
  pixels: 'dess bildpunkter',
  svgBytes: 'en SVG',
};
const TOGETHER: { readonly [K in keyof typeof PICTURE_LIMITS.together]: string } = {
  bytes: 'alla fotografier tillsammans, räknade varje gång de visas',
  pixels: 'deras bildpunkter',
  signs: 'punkter och bokstäver i alla SVG tillsammans',
};
const WORD: { readonly [K in keyof typeof WORD_LIMITS]: string } = {
  fileBytes: 'filen',
  entries: 'delar i filen',
  partBytes: 'en del, uppackad',
  xmlBytes: 'all text, uppackad',
  pictureBytes: 'en bild',
  picturesBytes: 'alla bilder som måste packas upp',
  placesBytes: 'delen som säger var stycken skrevs, uppackad',
  elements: 'element i en del',
  depth: 'element i varandra',
  attributes: 'attribut på ett element',
  lines: 'stycken',
  letters: 'tecken',
};

const MIB = 1024 * 1024;

/** `64 KiB`, `5 000 000`. */
function shown(name: string, value: number): string {
  if (!/bytes$/i.test(name)) return String(value).replace(/\B(?=(\d{3})+$)/g, ' ');
  return value % MIB === 0 ? `${value / MIB} MiB` : `${value / 1024} KiB`;
}

function part(title: string): string {
  return page.split('\n## ').find((text) => text.startsWith(title)) ?? '';
}

test.each<[string, { readonly [name: string]: string }, { readonly [name: string]: number }]>([
  ['En fil', FILE, LIMITS],
  ['En plan, alla filer tillsammans', PLAN, PLAN_LIMITS],
  ['Bilder i rapporten', PICTURES, { ...PICTURE_LIMITS, together: 0 }],
  ['Bilder i rapporten', TOGETHER, PICTURE_LIMITS.together],
  ['En Wordfil som tas in', WORD, WORD_LIMITS],
])('the handbook tells the limits as they are: %s', (title, words, limits) => {
  for (const [name, label] of Object.entries(words)) {
    const row =
      part(title)
        .split('\n')
        .find((line) => line.startsWith(`| ${label} |`)) ?? '';
    expect(row, label).toMatch(new RegExp(`^\\| [^|]+ \\| ${shown(name, limits[name]!)}( tecken)? \\|`));
  }
});
