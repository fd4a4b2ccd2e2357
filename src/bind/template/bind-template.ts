import {
  COLOUR_ROLES,
  COVER_FORMS,
  type Logo,
  type Palette,
  PLAN_KINDS,
  SIDES,
  SIZE_ROLES,
  type Slot,
  type Slots,
  type Template,
  type TemplateOutline,
} from '../../model/index.ts';
import type { YamlTree } from '../../parse/index.ts';
import { Fields } from '../fields/fields.ts';
import { COLOUR_WORDS, PALETTE_FIELDS, SIDE_WORDS, SIZE_WORDS, SLOT_WORDS } from './words.ts';

/** The word for a place that is to be empty, whatever stood there before. */
const EMPTY = 'ingen';
const LOGO = 'logotyp';

/** Makes a template of its file. What does not meet its schema has been said, and is left out. */
export function bindTemplate(tree: YamlTree, name: string, logo: Logo | undefined): Template {
  const fields = new Fields(tree);
  const measure = fields.text('radlängd');
  return {
    name,
    colour: paletteIn(fields.under(PALETTE_FIELDS.colour)),
    dark: paletteIn(fields.under(PALETTE_FIELDS.dark)),
    size: numbersIn(fields.under('storlekar'), SIZE_ROLES, SIZE_WORDS),
    margin: numbersIn(fields.under('marginaler'), SIDES, SIDE_WORDS),
    measure: measure !== undefined && /^\d{2,3}$/.test(measure) ? Number(measure) : undefined,
    cover: fields.under('omslag')?.word('form', COVER_FORMS),
    logo,
    header: slotsIn(fields.under('sidhuvud')),
    footer: slotsIn(fields.under('sidfot')),
    outlines: outlinesIn(fields.under('disposition')),
  };
}

function paletteIn(fields: Fields | undefined): Partial<Palette> {
  const found = COLOUR_ROLES.flatMap((role) => {
    const [, digits] = /^#?([0-9a-f]{6})$/i.exec(fields?.text(COLOUR_WORDS[role]) ?? '') ?? [];
    return digits === undefined ? [] : [[role, `#${digits.toLowerCase()}`] as const];
  });
  return Object.fromEntries(found);
}

function numbersIn<R extends string>(
  fields: Fields | undefined,
  roles: readonly R[],
  words: { readonly [K in R]: string },
): { readonly [K in R]?: number } {
  const found = roles.flatMap((role) => {
    const written = fields?.text(words[role]) ?? '';
    return /^\d+([,.]\d+)?$/.test(written) ? [[role, Number(written.replace(',', '.'))] as const] : [];
  });
  return Object.fromEntries(found) as { [K in R]?: number };
}

function slotsIn(fields: Fields | undefined): Slots {
  const slot = (word: string): Slot | undefined => {
    const written = fields?.text(word);
    if (written === undefined) return undefined;
    if (written === LOGO) return { kind: 'logo' };
    return { kind: 'text', text: written === EMPTY ? '' : written };
  };
  return { left: slot(SLOT_WORDS.left), middle: slot(SLOT_WORDS.middle), right: slot(SLOT_WORDS.right) };
}

function outlinesIn(fields: Fields | undefined): Template['outlines'] {
  const found = PLAN_KINDS.flatMap((kind) => {
    const outline = fields?.under(kind);
    return outline ? [[kind, outlineIn(outline)] as const] : [];
  });
  return Object.fromEntries(found);
}

function outlineIn(fields: Fields): TemplateOutline {
  const list = (name: string) => (fields.has(name) ? fields.texts(name) : undefined);
  const depth = fields.under('innehåll')?.text('djup');
  return {
    cover: list('omslag'),
    depth: depth !== undefined && /^[1-5]$/.test(depth) ? Number(depth) : undefined,
    lists: list('förteckningar'),
    front: list('inledning'),
    area: list('område'),
    ask: list('fråga-efter'),
    annexes: list('bilagor'),
    without: list('utan'),
  };
}
