import type { Agreement, AgreementArea } from '../model/index.ts';

/** Which areas of the next agreement go on with one of this year's: those of the same topic. Ids where there is none to compare. */
export function areasGoingOn(
  written: string,
  from: Agreement | undefined,
  to: Agreement | undefined,
): readonly string[] {
  if (!to) return [written];
  const area = from?.areas.find(({ id, number }) => id === written || number === written);
  if (area?.topic === undefined) return to.areas.some(({ id }) => id === written) ? [written] : [];
  const same = to.areas.filter(({ topic }) => topic === area.topic);
  // Where several recipients have an area of one topic, the county's own comes first; the rest is theirs.
  const county = same.filter(isForCounty);
  return (county.length > 0 ? county : same).map(({ id }) => id);
}

/** Areas that the county answers for together, and those of which nobody knows whose they are: the county has to ask itself. */
export function isForCounty({ recipients }: AgreementArea): boolean {
  if (recipients.length === 0) return true;
  return recipients.includes('län') || recipients.includes('region+kommun');
}
