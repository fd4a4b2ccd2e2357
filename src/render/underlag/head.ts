import { labels } from '../../locale/index.ts';
import type { Underlag } from '../../report/index.ts';

/** The county, the year and the agreement, in a line. */
export function headOf({ county, period, kind, agreement }: Underlag): string {
  const yardstick =
    agreement === undefined
      ? `${labels.agreement}: ${labels.missing.toLowerCase()}`
      : `${labels.agreement} ${agreement.id}: ${agreement.title}`;
  return `${kind}, ${county}, ${period}. ${yardstick}.`;
}

/** Whose questions they are; nothing to say where all are the agreement's own. */
export function introOf({ questions }: Underlag): string | undefined {
  const own = questions.filter(({ asked }) => asked === 'överenskommelsen').length;
  if (own === questions.length) return undefined;
  return own === 0 ? labels.underlag.common : labels.underlag.mixed;
}
