import { finding, suggester } from '../diagnostics/index.ts';
import { fieldNames, KEY_FIGURES } from '../model/index.ts';
import type { Rule } from './rule.ts';

/** What `nyckeltal` asks for, `:se[id]`, a section's `område`, the other areas (`områden`) of a thing and the successors of what leaves or is replaced name something in the plan. */
export const referenceUnknown: Rule = function* ({
  plan,
  places,
  marks,
  sections,
  areas,
  references,
  complete,
}) {
  if (!complete) return;
  const suggest = suggester([...places.keys()]);
  for (const { id, span } of references) {
    if (!places.has(id)) yield finding('reference/unknown', span, { id, suggestion: suggest(id) });
  }
  const figures = [
    ...KEY_FIGURES,
    ...(plan?.indicators ?? []).map(({ id }) => id),
    ...fieldNames(plan?.funds),
  ];
  const suggestFigure = suggester(figures);
  for (const { id, span } of plan?.keyFigures ?? []) {
    if (!figures.includes(id))
      yield finding('reference/unknown', span, { id, suggestion: suggestFigure(id) }, { expected: figures });
  }
  const successors = [
    ...marks.map(({ replacedBy, span }) => ({ id: replacedBy, span })),
    ...areas.flatMap(({ area }) => area.activities.flatMap((activity) => activity.replacedBy)),
    ...(plan?.leaving ?? []).flatMap(({ replacedBy, origin }) =>
      replacedBy.map((id, i) => ({ id, span: origin.at(`ersatt-av/${i}`) })),
    ),
  ];
  for (const { id, span } of successors) {
    if (id !== undefined && !places.has(id))
      yield finding('reference/unknown', span, { id, suggestion: suggest(id) });
  }
  const expected = areas.map(({ area }) => area.id);
  const known = new Set(expected);
  const suggestArea = suggester(expected);
  const otherAreas = areas.flatMap(({ area }) =>
    [...area.goals, ...area.activities].flatMap(({ alsoIn }) => alsoIn),
  );
  for (const { id, span } of otherAreas) {
    if (!known.has(id))
      yield finding('reference/unknown', span, { id, suggestion: suggestArea(id) }, { expected });
  }
  const open = [...sections];
  for (let section = open.pop(); section; section = open.pop()) {
    for (const child of section.sections) open.push(child);
    const ref = section.speaksOf;
    if (ref && ref.id !== '' && !known.has(ref.id)) {
      const data = { id: ref.id, suggestion: suggestArea(ref.id) };
      yield finding('reference/unknown', ref.span, data, { expected });
    }
  }
};
