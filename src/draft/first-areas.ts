import { capital, prompts } from '../locale/index.ts';
import { agreementAreasOf } from '../model/index.ts';
import { areasGoingOn, isForCounty } from './areas-going-on.ts';
import { type DirectionArea, directionAreas } from './direction-areas.ts';
import type { FirstPlan } from './first.ts';
import { asMarkdown, frontMatter, type Prompts, promptInText } from './front-matter.ts';
import { FIRST_OUTLINES } from './kinds.ts';

/** An area's file: its id, after which it is called, and its text. */
export interface FirstArea {
  readonly id: string;
  readonly text: string;
}

interface Begun {
  readonly id: string;
  readonly title: string;
  readonly focus: readonly string[];
  readonly ask: Prompts;
}

/** A file for each area of the direction, and for each of the agreement's areas for the county that none of those takes up. */
export function firstAreas(first: FirstPlan): readonly FirstArea[] {
  const above = directionAreas(first.direction).map((area) => fromDirection(area, first));
  return [...above, ...fromAgreement(above, first)].map((area) => ({
    id: area.id,
    text: areaText(area, FIRST_OUTLINES[first.kind].areaHeadings, first.period.to),
  }));
}

function fromDirection({ section, area }: DirectionArea, { direction, agreement }: FirstPlan): Begun {
  const { plan, agreement: before } = direction!.edition;
  // The county's own areas stay what they are; what they stand for follows with the scheme.
  const focus = area.focus.flatMap(({ id }) =>
    plan.scheme.some((own) => own.id === id) ? [id] : areasGoingOn(id, before, agreement),
  );
  const lost = area.focus.length > 0 && focus.length === 0;
  const goals = area.goals.map(({ id, text }) => prompts.directionThing(text, id, undefined));
  const open = area.activities.map(({ id, text, due }) => prompts.directionThing(text, id, due));
  return {
    id: area.id,
    title: section,
    focus: [...new Set(focus)],
    ask: {
      fokusområden: lost || area.focus.length === 0 ? [prompts.focus] : [],
      ansvariga: [prompts.firstResponsible],
      mål: [...goals.map((goal) => prompts.directionGoal(direction!.name, goal)), prompts.firstGoals],
      aktiviteter: [
        ...open.map((activity) => prompts.directionActivity(direction!.name, activity)),
        prompts.firstActivities,
      ],
      indikatorer: [prompts.firstIndicator],
    },
  };
}

/** The agreement's areas for the county. Of a scheme of which nobody knows what it stands for, nobody knows what it leaves out. */
function fromAgreement(above: readonly Begun[], { direction, agreement }: FirstPlan): readonly Begun[] {
  if (!agreement) return [];
  const scheme = direction?.edition.plan.scheme ?? [];
  if (scheme.some(({ covers }) => covers === undefined)) return [];
  const covered = new Set(
    above
      .flatMap(({ focus }) => focus)
      .flatMap((id) => agreementAreasOf(id, scheme))
      .flatMap((id) => [id, ...areasGoingOn(id, direction?.edition.agreement, agreement)]),
  );
  const taken = new Set(above.map(({ id }) => id));
  return agreement.areas
    .filter((area) => isForCounty(area) && !covered.has(area.id) && !covered.has(area.number ?? area.id))
    .map(({ id, title }) => ({
      id: taken.has(id) ? `${id}-område` : id,
      title: capital(title),
      focus: [id],
      ask: {
        fokusområden: above.length === 0 ? [] : [prompts.newArea(title)],
        ansvariga: [prompts.firstResponsible],
        mål: [prompts.firstGoals],
        aktiviteter: [prompts.firstActivities],
        indikatorer: [prompts.firstIndicator],
      },
    }));
}

function areaText({ id, title, focus, ask }: Begun, headings: readonly string[], year: string): string {
  const blocks = [
    `# ${asMarkdown(title)}`,
    promptInText(prompts.section(title)),
    ...headings.flatMap((heading) => [`## ${heading}`, promptInText(prompts.section(heading))]),
  ];
  const front = frontMatter({ typ: 'område', id, fokusområden: focus }, ask, prompts.areaShown(year));
  return `${front}\n${blocks.join('\n\n')}\n`;
}
