import { capital, labels, localeFor } from '../../locale/index.ts';
import type { AgreementArea, AgreementFund, Edition } from '../../model/index.ts';
import { areaName, areasOf } from './areas.ts';
import type { Asked } from './asked.ts';
import { placeAt, row, whole } from './rows.ts';
import type { AnswerGroup, AnswerRow } from './underlag.ts';

/** What is the county's to account for, and what is not: areas and money of others, and the accounts that others give. Each is said once. */
export function reportedByOthers({ edition }: Asked): readonly AnswerGroup[] {
  const areas = othersAreas(edition).map((area) => ({
    id: area.id,
    names: [area.title, ...area.aliases],
    title: areaName(area),
    why: insteadOfArea(area, edition)!,
  }));
  const funds = othersFunds(edition)
    .map((fund) => ({ id: fund.id, title: fund.title, why: insteadOf(fund, edition)! }))
    .filter(
      (fund) =>
        !areas.some(({ id, names }) => id === fund.id || names.some((name) => isSame(name, fund.title))),
    );
  const rows = [...areas, ...funds].map(({ title, why }): AnswerRow => {
    const value = labels.underlag.ofFund(title, why);
    const place = placeAt(edition.plan.origin, 'utanför');
    return { label: labels.underlag.reportedByOthers, value, instead: 'others', place };
  });
  const once = [...new Map(rows.map((one) => [one.value, one])).values(), ...accounts(edition)];
  return once.length === 0 ? [] : whole(once);
}

function isSame(a: string, b: string): boolean {
  const letters = (words: string) => words.toLowerCase().replace(/[^\p{L}]/gu, '');
  return letters(a) === letters(b);
}

/** SKR and authorities account for the agreement too, and that is no county's to do. */
function accounts({ plan, agreement }: Edition): readonly AnswerRow[] {
  const others = (agreement?.reporting ?? []).filter(({ levels }) => !isOfTheCounty(levels));
  const names = [...new Set(others.map(({ who }) => who))].filter((who) => who !== 'okänt');
  if (names.length === 0) return [];
  const value = labels.underlag.accountOfOthers(localeFor('sv').list(names.map(capital), 'och'));
  return [
    { ...row(labels.underlag.reportedByOthers, value, plan.origin, 'överenskommelse'), instead: 'others' },
  ];
}

/** Whether a duty is the county's, its region's or a municipality's: authorities have no level, and SKR is nobody's part of it. */
export function isOfTheCounty(levels: readonly string[]): boolean {
  return levels.some((level) => level !== 'skr');
}

/** The agreement's areas that the plan tells nothing of since others report them. */
function othersAreas(edition: Edition): readonly AgreementArea[] {
  const told = areasOf(edition).flatMap(({ covers }) => covers);
  return (edition.agreement?.areas ?? []).filter(
    (area) => !told.includes(area) && insteadOfArea(area, edition) !== undefined,
  );
}

function othersFunds(edition: Edition): readonly AgreementFund[] {
  return fundsUntold(edition).filter((fund) => insteadOf(fund, edition) !== undefined);
}

/** Lines of the agreement that the plan says nothing of, but for SKR's, for totals, and for what is nobody's in particular. */
export function fundsUntold({ plan, agreement }: Edition): readonly AgreementFund[] {
  const told = plan.funds?.lines ?? [];
  return (agreement?.funds ?? []).filter(
    ({ id, recipients, isTotal }) =>
      !told.some(({ line }) => line.id === id) &&
      !isTotal &&
      recipients.length > 0 &&
      !recipients.includes('skr'),
  );
}

/** Why the plan need not tell of an area of the agreement. One that region and municipalities have together is the joint plan's. */
export function insteadOfArea(area: AgreementArea, edition: Edition): string | undefined {
  const { recipients } = area;
  return insteadOf({ ...area, recipients: recipients.includes('region+kommun') ? [] : recipients }, edition);
}

/** Why the plan need not tell of an area or a line of money: it is left out, or those who have it report it. */
export function insteadOf(
  thing: {
    readonly id: string;
    readonly number?: string | undefined;
    readonly recipients: readonly string[];
  },
  edition: Edition,
): string | undefined {
  const { id, number } = thing;
  const excluded = edition.plan.excluded.find(
    ({ area }) => area.id === id || (number !== undefined && area.id === number),
  );
  return excluded?.reason ?? othersReport(thing, edition);
}

/** What is not the county's in common is reported by those who have it, where the agreement says so. */
function othersReport(
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
