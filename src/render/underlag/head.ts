import { labels } from '../../locale/index.ts';
import type { Underlag, UnderlagPart } from '../../report/index.ts';

/** The county, where it is known, the year and the agreement, in a line. */
export function headOf({ county, period, kind, agreement }: Underlag): string {
  const yardstick =
    agreement === undefined
      ? `${labels.agreement}: ${labels.missing.toLowerCase()}`
      : `${labels.agreement} ${agreement.id}: ${agreement.title}`;
  const known = labels.knownCounty(county);
  return `${[kind, ...(known === undefined ? [] : [known]), period].join(', ')}. ${yardstick}.`;
}

/** Whose questions they are; nothing to say where all are the agreement's own. */
export function introOf(underlag: Underlag): string | undefined {
  const questions = underlag.parts.flatMap((part) => part.questions);
  const own = questions.filter(({ asked }) => asked === 'överenskommelsen').length;
  if (own === questions.length) return undefined;
  return own === 0 ? labels.underlag.common : labels.underlag.mixed;
}

/** Whether some questions are the agreement's and some are not, so that the others are marked. */
export function isMixed({ parts }: Underlag): boolean {
  return parts.some(({ questions }) => questions.some(({ asked }) => asked === 'överenskommelsen'));
}

/** What the plan calls the area, and who it is for. */
export function aboutOf({ inPlan, recipients }: UnderlagPart): readonly string[] {
  return [
    ...(inPlan.length === 0 ? [] : [`${labels.underlag.calledInPlan}: ${inPlan.join('; ')}`]),
    ...(recipients.length === 0 ? [] : [`${labels.underlag.recipients}: ${recipients.join(', ')}`]),
  ];
}
