import type { Fields } from '../bind/index.ts';
import { type Finding, finding } from '../diagnostics/index.ts';
import { type RequirementOf, responsibleOf } from '../model/index.ts';
import { asked } from './asked.ts';
import type { Rule, Subject } from './rule.ts';

interface Holding {
  readonly fields: Fields;
  /** Its id, or its words where it has none. */
  readonly name: string;
  /** Whether something around it gives it the field. */
  readonly inherits: boolean;
}

/** The plan, every area, goal, activity or indicator has the field that is asked for, with something in it. */
export const requirementFieldMissing: Rule = function* (subject) {
  for (const { requirement, data } of asked(subject, 'fält-finns')) {
    const { holder, field } = requirement;
    for (const { fields, name, inherits } of holdingsOf(subject, requirement)) {
      if (inherits || isFilled(fields, field)) continue;
      const found: Finding = finding('requirement/field-missing', placeIn(fields, field), {
        ...data,
        holder,
        field,
        in: name,
      });
      yield found;
    }
  }
};

function* holdingsOf(
  { planFields, indicatorFields, areas, indicators }: Subject,
  { holder, field }: RequirementOf<'fält-finns'>,
): Iterable<Holding> {
  if (holder === 'plan') {
    if (planFields) yield { fields: planFields, name: '', inherits: false };
    return;
  }
  if (holder === 'indikator') {
    for (const { id } of indicators) {
      const fields = indicatorFields?.under(id);
      if (fields) yield { fields, name: id, inherits: false };
    }
    return;
  }
  for (const { area, fields } of areas) {
    if (!fields) continue;
    if (holder === 'område') {
      yield { fields, name: area.id, inherits: false };
      continue;
    }
    for (const [i, item] of fields.each(holder === 'mål' ? 'mål' : 'aktiviteter').entries()) {
      const activity = holder === 'aktivitet' && field === 'ansvariga' ? area.activities[i] : undefined;
      const inherits = activity !== undefined && responsibleOf(activity, area).length > 0;
      yield { fields: item, name: item.text('id') ?? item.text('text') ?? '', inherits };
    }
  }
}

function isFilled(fields: Fields, field: string): boolean {
  const value = fields.get(field);
  return (
    value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)
  );
}

/** Where the field stands, or the thing that lacks it. */
function placeIn(fields: Fields, field: string) {
  return fields.has(field) ? fields.at(field, 'key') : fields.origin().at(field, 'key');
}
