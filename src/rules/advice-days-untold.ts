import { finding } from '../diagnostics/index.ts';
import type { Rule } from './rule.ts';
import { several } from './several.ts';

/** An activity that is still to be done says when. One finding a plan. */
export const adviceDaysUntold: Rule = function* ({ kind, areas }) {
  if (kind !== 'handlingsplan') return;
  const activities = areas.flatMap(({ area }) => area.activities);
  const untold = activities.filter(
    ({ due, status }) =>
      due === undefined && status !== 'genomförd' && status !== 'avbruten' && status !== 'ersatt',
  );
  const found = several(
    untold.map(({ origin }) => origin.at('text')),
    activities.length,
  );
  if (!found) return;
  const data = { count: untold.length, all: activities.length };
  yield finding('advice/days-untold', found.first, data, { related: found.related });
};
