import type { Edition, Origin } from '../../model/index.ts';
import type { AnswerGroup, AnswerPlace, AnswerRow } from './underlag.ts';

/** An answer with the place of its field. */
export function row(label: string, value: string | undefined, origin: Origin, field: string): AnswerRow {
  return { label, value, place: placeAt(origin, field) };
}

export function placeAt(origin: Origin, field: string): AnswerPlace {
  const span = origin.at(field);
  return { span, path: span.path, field: field.replaceAll(/\/\d+/g, '').replaceAll('/', ' › ') };
}

/** A place in a file that may not be there, beside plan.md. */
export function placeBeside({ plan }: Edition, name: string, field: string | undefined): AnswerPlace {
  const folder = plan.origin.span.path.replace(/[^/]+$/, '');
  return { span: undefined, path: `${folder}${name}`, field };
}

/** Answers of the plan as a whole. */
export function whole(rows: readonly AnswerRow[]): readonly AnswerGroup[] {
  return [{ title: undefined, areas: [], recipients: [], rows }];
}
