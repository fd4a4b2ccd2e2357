import { finding } from '../diagnostics/index.ts';
import { isBefore } from '../model/index.ts';
import type { Rule } from './rule.ts';

/**
 * A report says what became of each activity: by its status, or by an answer in the text. One that is still only planned has
 * no answer, unless it is to be ready after the period that the report is about.
 */
export const activityStatusMissing: Rule = function* ({ kind, plan, areas, marks }) {
  if (kind !== 'redovisning') return;
  const answered = new Set(marks.filter(({ role }) => role === 'svar').map(({ id }) => id));
  for (const { area, fields } of areas) {
    const written = fields?.each('aktiviteter') ?? [];
    for (const [i, { id, text, status, due, origin }] of area.activities.entries()) {
      // A word that is no status is told by the schema.
      if (status === undefined && written[i]?.has('status')) continue;
      const planned = status === 'planerad';
      if ((status !== undefined && !planned) || (id !== undefined && answered.has(id))) continue;
      if (planned && due !== undefined && plan && isBefore(plan.period.to, due)) continue;
      const place = planned ? origin.at('status') : origin.at('id');
      yield finding('activity/status-missing', place, { activity: id ?? text, planned });
    }
  }
};
