import { type Finding, finding, type Span, suggester } from '../diagnostics/index.ts';
import type { Edition } from '../model/index.ts';
import { agreementAreas, readSide } from './side.ts';

/** A sister plan as it was read by itself, with all that was found in it, accepted or not. */
export interface Sister {
  readonly edition: Edition;
  /** Where the plan names it. */
  readonly span: Span;
  readonly findings: readonly Finding[];
}

/** One thing that an agreement asks of a plan as a whole and that was not found in it. */
interface Lack {
  readonly code: Finding['code'];
  readonly requirement: string;
  readonly area: string | undefined;
  /** In words. */
  readonly name: string;
}

/**
 * What is asked of a plan as a whole, held against its sisters as well. What one of them meets is lacking no longer; of each sister it is said what it
 * meets, and what neither does. What is asked of each area, goal or fund line is each plan's own.
 */
export function withSisters(
  plan: Edition,
  found: readonly Finding[],
  sisters: readonly Sister[],
): readonly Finding[] {
  const lacks = found.flatMap((one) => lackOf(one) ?? []);
  if (lacks.length === 0 || sisters.length === 0) return found;
  const told = sisters.map((sister) => {
    const met = lacks.filter((lack) => meets(sister, plan, lack));
    const lacking = lacks.filter((lack) => !met.includes(lack)).map(({ name }) => name);
    const data = { sister: sister.edition.plan.name, met: met.map(({ name }) => name), lacking };
    return { met, finding: finding('requirement/by-sister', sister.span, data) };
  });
  const met = new Set(told.flatMap((each) => each.met).map(keyOf));
  const left = found.filter((one) => {
    const lack = lackOf(one);
    return !lack || !met.has(keyOf(lack));
  });
  return [...left, ...told.map((each) => each.finding)];
}

function lackOf(found: Finding): Lack | undefined {
  switch (found.code) {
    case 'requirement/areas-uncovered': {
      const { requirement, area, title } = found.data;
      return { code: found.code, requirement, area, name: title };
    }
    case 'requirement/section-missing':
    case 'requirement/too-few':
    case 'requirement/amounts-missing': {
      const { requirement, area, text } = found.data;
      return area === undefined ? { code: found.code, requirement, area: undefined, name: text } : undefined;
    }
    case 'requirement/funds-unreported': {
      const { requirement, fund, text } = found.data;
      return fund === undefined ? { code: found.code, requirement, area: undefined, name: text } : undefined;
    }
    default:
      return undefined;
  }
}

function keyOf({ code, requirement, area }: Lack): string {
  return `${code} ${requirement} ${area ?? ''}`;
}

/** Only what was asked of the sister too, and could be looked for in all of it, is met by it. To leave an area out is not to take it up. */
function meets({ edition, findings }: Sister, plan: Edition, lack: Lack): boolean {
  if (edition.agreement?.id !== plan.agreement?.id || edition.unread.files.length > 0) return false;
  if (lack.area !== undefined) {
    const side = readSide(edition);
    return [...side.areas.values()].some(({ area }) =>
      area.focus.some((ref) => agreementAreas(side, ref).some(({ id }) => id === lack.area)),
    );
  }
  const asked = edition.agreement?.requirements.find(({ id }) => id === lack.requirement);
  if (!asked?.kinds.includes(edition.plan.kind)) return false;
  return !findings.some((one) => {
    const theirs = lackOf(one);
    return theirs !== undefined && keyOf(theirs) === keyOf(lack);
  });
}

/** Goals that a plan says that it works for, and that the plan above it does not have. */
export function goalsUnknown({ plan }: Edition, above: Edition): readonly Finding[] {
  if (above.unread.files.length > 0) return [];
  const ids = [...readSide(above).goals.values()].flatMap(({ goal }) => goal.id ?? []);
  const suggest = suggester(ids);
  return plan.underGoals.flatMap(({ id, span }) =>
    ids.includes(id)
      ? []
      : [
          finding(
            'plan/goal-unknown',
            span,
            { goal: id, plan: above.plan.name, suggestion: suggest(id) },
            { expected: ids },
          ),
        ],
  );
}
