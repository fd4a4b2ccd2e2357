import type { ColourRole, Side, SizeRole } from '../../model/index.ts';

/** The words that templates are written with, and what they mean in the model. */
export const COLOUR_WORDS: { readonly [R in ColourRole]: string } = {
  text: 'text',
  muted: 'dämpad',
  heading: 'rubrik',
  accent: 'accent',
  link: 'länk',
  line: 'linje',
  tint: 'ton',
  paper: 'papper',
  series1: 'serie1',
  series2: 'serie2',
  series3: 'serie3',
  series4: 'serie4',
  series5: 'serie5',
  series6: 'serie6',
};

export const SIZE_WORDS: { readonly [S in SizeRole]: string } = {
  body: 'brödtext',
  small: 'liten',
  table: 'tabell',
  coverTitle: 'titel',
  coverSubtitle: 'undertitel',
  heading1: 'rubrik1',
  heading2: 'rubrik2',
  heading3: 'rubrik3',
  heading4: 'rubrik4',
  heading5: 'rubrik5',
};

export const SIDE_WORDS: { readonly [S in Side]: string } = {
  top: 'över',
  right: 'höger',
  bottom: 'under',
  left: 'vänster',
};

export const SLOT_WORDS = { left: 'vänster', middle: 'mitten', right: 'höger' } as const;

/** Where a template keeps its light and its dark colours. */
export const PALETTE_FIELDS = { colour: 'färger', dark: 'mörka-färger' } as const;
