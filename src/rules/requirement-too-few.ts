import { finding } from '../diagnostics/index.ts';
import {
  type Area,
  type Counted,
  fromElsewhere,
  type Horizon,
  hasResponsible,
  responsibleIn,
} from '../model/index.ts';
import { asked } from './asked.ts';
import type { Rule, Subject } from './rule.ts';

/** Each area, or the plan as a whole, has as many goals, activities, indicators or responsible as is asked for. */
export const requirementTooFew: Rule = function* (subject) {
  const { areas, agreementPlace: place, complete } = subject;
  const everyArea = areas.map(({ area }) => area);
  for (const { requirement, data } of asked(subject, 'minst')) {
    const { what, least, horizon, per } = requirement;
    // What areas have in common is each one's own, but in the plan as a whole it is one. Others' activities have others' responsible.
    const alone = per === 'plan' || what === 'ansvariga';
    const counts = areas.map(({ area }) => {
      const whole = alone ? area : withShared(area, everyArea);
      return { area, found: countIn(whole, what, horizon), all: countIn(whole, what, []) };
    });
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

/** An area with what it has in common with others. */
function withShared(area: Area, all: readonly Area[]): Area {
  const { goals, activities } = fromElsewhere(area, all);
  return {
    ...area,
    goals: [...area.goals, ...goals.map(({ thing }) => thing)],
    activities: [...area.activities, ...activities.map(({ thing }) => thing)],
  };
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
