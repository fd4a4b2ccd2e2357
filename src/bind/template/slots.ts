import { type Finding, finding, nearest, type SourceText } from '../../diagnostics/index.ts';
import { SLOT_FIELDS, type Template } from '../../model/index.ts';
import type { YamlTree } from '../../parse/index.ts';
import { Fields } from '../fields/fields.ts';
import { glyphFindings } from '../prose/glyphs.ts';
import { SLOT_WORDS } from './words.ts';

const ROWS = ['sidhuvud', 'sidfot'] as const;
const PLACES = Object.values(SLOT_WORDS);

/** What stands in the head and foot: fields that are known, characters that can be drawn, and a logo where one is asked for. */
export function judgeSlots(
  tree: YamlTree,
  source: SourceText,
  glyphs: readonly (readonly [number, number])[],
): readonly Finding[] {
  return ROWS.flatMap((row) => {
    const fields = new Fields(tree).under(row);
    return PLACES.flatMap((place) => {
      const text = fields?.text(place);
      if (!fields || text === undefined) return [];
      const span = fields.at(place);
      const unknown = [...text.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name);
      return [
        ...unknown
          .filter((name) => !SLOT_FIELDS.some((field) => field === name))
          .map((name) => {
            const suggestion = nearest(name, SLOT_FIELDS);
            return finding(
              'template/slot-unknown',
              span,
              { field: name, suggestion },
              { expected: SLOT_FIELDS },
            );
          }),
        ...glyphFindings([{ text, span, literal: true }], new Map([[source.path, source]]), glyphs),
      ];
    });
  });
}

/** A place that asks for a logo where neither this template nor those below it have one. */
export function judgeLogoSlots(tree: YamlTree, whole: Template): readonly Finding[] {
  if (whole.logo) return [];
  return ROWS.flatMap((row) => {
    const fields = new Fields(tree).under(row);
    return PLACES.flatMap((place) =>
      fields?.text(place) === 'logotyp'
        ? [finding('template/logo-missing', fields.at(place), { slot: `${row}: ${place}` })]
        : [],
    );
  });
}
