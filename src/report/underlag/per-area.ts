import { labels } from '../../locale/index.ts';
import type { AgreementArea, Edition } from '../../model/index.ts';
import { type AreaInPlan, areaName, areasOf, uncovered } from './areas.ts';
import { placeBeside, row } from './rows.ts';
import type { AnswerGroup, AnswerRow } from './underlag.ts';

/**
 * The same question to each of the plan's areas, and to those of the agreement that the plan says nothing of: why they are left
 * out, or that nothing is said.
 */
export function perArea(
  edition: Edition,
  answer: (area: AreaInPlan) => readonly AnswerRow[],
): readonly AnswerGroup[] {
  const groups = areasOf(edition).map(
    (area): AnswerGroup => ({
      title: area.title,
      areas: area.covers.map(areaName),
      recipients: recipientsOf(area.covers),
      rows: answer(area),
    }),
  );
  const rest = uncovered(edition).map((area): AnswerGroup => notTold(area, edition));
  if (groups.length + rest.length > 0) return [...groups, ...rest];
  const place = placeBeside(edition, '', labels.underlag.areaFile);
  return [
    {
      title: undefined,
      areas: [],
      recipients: [],
      rows: [{ label: labels.underlag.areas, value: undefined, place }],
    },
  ];
}

function notTold(area: AgreementArea, { plan }: Edition): AnswerGroup {
  const i = plan.excluded.findIndex(({ area: { id } }) => id === area.id || id === area.number);
  const excluded = plan.excluded[i];
  return {
    title: areaName(area),
    areas: [areaName(area)],
    recipients: recipientsOf([area]),
    rows: [
      excluded
        ? row(labels.excluded, excluded.reason, plan.origin, `utanför/${i}/orsak`)
        : row(labels.underlag.inPlan, undefined, plan.origin, 'utanför'),
    ],
  };
}

export function recipientsOf(
  things: readonly { readonly recipients: readonly string[] }[],
): readonly string[] {
  const words: Readonly<Record<string, string>> = labels.underlag.recipient;
  return [...new Set(things.flatMap(({ recipients }) => recipients))].map((id) => words[id] ?? id);
}
