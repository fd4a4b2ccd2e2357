import { finding } from '../diagnostics/index.ts';
import { type Area, type Counted, type Horizon, hasResponsible, responsibleIn } from '../model/index.ts';
import { asked } from './asked.ts';
import type { Rule, Subject } from './rule.ts';

/** Each area, or the plan as a whole, has as many goals, activities, indicators or responsible as is asked for. */
export const requirementTooFew: Rule = function* (subject) {
  const { areas, agreementPlace: place, complete } = subject;
  for (const { requirement, data } of asked(subject, 'minst')) {
    const { what, least, horizon, per } = requirement;
    const counts = areas.map(({ area }) => ({
      area,
      found: countIn(area, what, horizon),
      all: countIn(area, what, []),
    }));
    if (per === 'plan') {
      const found = counts.reduce((sum, count) => sum + count.found, 0);
      const all = counts.reduce((sum, count) => sum + count.all, 0);
      if (found >= least || !place || !complete) continue;
      yield finding('requirement/too-few', place, {
        ...data,
        what,
        least,
        found,
        all,
        horizon,
        area: undefined,
      });
      continue;
    }
    for (const { area, found, all } of counts) {
      if (found >= least) continue;
      const place = area.origin.at(what, 'key');
      yield finding('requirement/too-few', place, {
        ...data,
        what,
        least,
        found,
        all,
        horizon,
        area: area.id,
      });
    }
  }
};

/** Whether the agreement already asks this of every area, so that the house's own rule has nothing to add. */
export function askedOfEachArea(subject: Subject, what: Counted): boolean {
  return asked(subject, 'minst').some(
    ({ requirement }) => requirement.what === what && requirement.per === 'område',
  );
}

function countIn(area: Area, what: Counted, horizon: readonly Horizon[]): number {
  switch (what) {
    case 'mål':
      return area.goals.filter((goal) => hasHorizon(goal.horizon, horizon)).length;
    case 'aktiviteter':
      return area.activities.length;
    case 'ansvariga':
      return hasResponsible(area) ? responsibleIn(area).length : 0;
    case 'indikatorer':
      return new Set(
        [
          ...(area.indicators ?? []),
          ...[...area.goals, ...area.activities].flatMap((one) => one.indicators),
        ].map(({ id }) => id),
      ).size;
  }
}

function hasHorizon(written: readonly Horizon[], wanted: readonly Horizon[]): boolean {
  return wanted.length === 0 || written.some((word) => wanted.includes(word));
}
