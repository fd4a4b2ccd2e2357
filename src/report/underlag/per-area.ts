import { labels } from '../../locale/index.ts';
import type { AgreementArea, Edition } from '../../model/index.ts';
import { type AreaInPlan, areaName, areasOf, uncovered } from './areas.ts';
import { placeBeside, row } from './rows.ts';
import type { AnswerGroup, AnswerRow } from './underlag.ts';

/**
 * The same question to each area, in the agreement's order of them: the plan's areas by the first that they cover, those that cover none
 * last. An area without an answer is left out.
 */
export function perArea(
  edition: Edition,
  answer: (area: AreaInPlan) => readonly AnswerRow[],
): readonly AnswerGroup[] {
  const agreed = edition.agreement?.areas ?? [];
  const rank = ({ covers }: AreaInPlan) =>
    Math.min(agreed.length, ...covers.map((area) => agreed.indexOf(area)));
  const inOrder = areasOf(edition)
    .map((area, i) => ({ area, i }))
    .sort((a, b) => rank(a.area) - rank(b.area) || a.i - b.i);
  return inOrder.flatMap(({ area }): AnswerGroup[] => {
    const rows = answer(area);
    const areas = area.covers.map(areaName);
    return rows.length === 0
      ? []
      : [{ title: area.title, areas, recipients: recipientsOf(area.covers), rows }];
  });
}

/** The areas of the agreement that the plan says nothing of: why they are left out, that others report them, or that nothing is said. */
export function notTold(edition: Edition): readonly AnswerGroup[] {
  const rest = uncovered(edition).map(
    (area): AnswerGroup => ({
      title: areaName(area),
      areas: [areaName(area)],
      recipients: recipientsOf([area]),
      rows: [untoldRow(area, edition)],
    }),
  );
  if (areasOf(edition).length + rest.length > 0) return rest;
  const place = placeBeside(edition, '', labels.underlag.areaFile);
  const rows = [{ label: labels.underlag.areas, value: undefined, place }];
  return [{ title: undefined, areas: [], recipients: [], rows }];
}

function untoldRow(area: AgreementArea, edition: Edition): AnswerRow {
  const { plan } = edition;
  const i = excludedAt(area, edition);
  const excluded = plan.excluded[i];
  if (excluded)
    return { ...row(labels.excluded, excluded.reason, plan.origin, `utanför/${i}/orsak`), instead: 'others' };
  const words = othersReport(area, edition);
  const own = row(labels.underlag.inPlan, words, plan.origin, 'utanför');
  return words === undefined ? own : { ...own, instead: 'others' };
}

/** Where the plan says that it leaves an area of the agreement out; -1 where it does not. */
export function excludedAt(
  { id, number }: { readonly id: string; readonly number?: string | undefined },
  { plan }: Edition,
): number {
  return plan.excluded.findIndex(
    ({ area }) => area.id === id || (number !== undefined && area.id === number),
  );
}

/** What is not the county's in common is reported by those who have it, where the agreement says so. */
export function othersReport(
  { recipients }: { readonly recipients: readonly string[] },
  { agreement }: Edition,
): string | undefined {
  if (recipients.length === 0 || recipients.includes('län')) return undefined;
  const parts = recipients.flatMap((one) => one.split('+'));
  const who = (agreement?.reporting ?? []).filter(({ levels }) =>
    levels.some((level) => parts.includes(level)),
  );
  if (who.length === 0) return undefined;
  return labels.underlag.reportedBy(recipientsOf([{ recipients }]));
}

export function recipientsOf(
  things: readonly { readonly recipients: readonly string[] }[],
): readonly string[] {
  const words: Readonly<Record<string, string>> = labels.underlag.recipient;
  return [...new Set(things.flatMap(({ recipients }) => recipients))].map((id) => words[id] ?? id);
}
