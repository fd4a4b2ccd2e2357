import { type Finding, finding } from '../../diagnostics/index.ts';
import type { ColourRole, Palette, Template } from '../../model/index.ts';
import type { YamlTree } from '../../parse/index.ts';
import { Fields } from '../fields/fields.ts';
import type { TemplateShelf } from '../files/world.ts';
import { COLOUR_WORDS, PALETTE_FIELDS } from './words.ts';

/** Text must be read (WCAG 1.4.6), a line or a bar only seen (1.4.11). */
const TEXT = {
  roles: ['text', 'muted', 'heading', 'accent', 'link'],
  grounds: ['paper', 'tint'],
  wanted: 7,
} as const;
const SERIES = {
  roles: ['series1', 'series2', 'series3', 'series4', 'series5', 'series6'],
  grounds: ['paper'],
  wanted: 3,
} as const;

/** Two colours of `whole` that are too alike, where the file itself has set at least one of them. */
export function judgeContrast(
  tree: YamlTree,
  whole: Template,
  root: TemplateShelf['root'],
): readonly Finding[] {
  return (['colour', 'dark'] as const).flatMap((which) => {
    const palette: Palette = { ...root[which], ...whole[which] };
    const own = new Fields(tree).under(PALETTE_FIELDS[which]);
    if (!own) return [];
    return [TEXT, SERIES].flatMap(({ roles, grounds, wanted }) =>
      roles.flatMap((role) =>
        grounds.flatMap((ground) => {
          const place = [role, ground].find((one: ColourRole) => own.has(COLOUR_WORDS[one]));
          const ratio = contrastOf(palette[role], palette[ground]);
          if (place === undefined || ratio >= wanted) return [];
          const data = {
            role: COLOUR_WORDS[role],
            colour: palette[role],
            ground: COLOUR_WORDS[ground],
            on: palette[ground],
            // Downwards: 6.999 is not called 7.
            ratio: Math.floor(ratio * 100) / 100,
            wanted,
          };
          return [finding('template/contrast', own.at(COLOUR_WORDS[place]), data)];
        }),
      ),
    );
  });
}

/** The contrast of two colours, 1 to 21, as WCAG counts it. */
export function contrastOf(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** Relative luminance of `#rrggbb`. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
