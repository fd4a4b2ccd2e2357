import type { Agreement, AgreementSource } from '../../model/index.ts';

/**
 * An agreement together with the one that it adds to. What it says itself goes first; areas and requirements that it does not
 * speak of are the other's, and so are the sources of those. Money and reporting are a year's own: an addendum that is silent
 * about them leaves them unknown for its year.
 */
export function builtOn(agreement: Agreement, base: Agreement): Agreement {
  const areas = laidOver(base.areas, agreement.areas);
  const requirements = laidOver(base.requirements, agreement.requirements);
  const inherited = [...areas, ...requirements].filter(
    (fact) =>
      !agreement.areas.some((own) => own === fact) && !agreement.requirements.some((own) => own === fact),
  );
  const needed = new Set(
    inherited.flatMap(({ knownFrom, contradictions }) => [
      ...knownFrom,
      ...contradictions.flatMap((other) => other.knownFrom),
    ]),
  );
  return {
    ...agreement,
    parties: agreement.parties.length > 0 ? agreement.parties : base.parties,
    areas,
    requirements,
    sources: [...agreement.sources, ...missingIn(agreement.sources, base.sources, needed)],
  };
}

/** The base's things in their order, each in the words of the addendum where it has some; then what only the addendum has. */
function laidOver<T extends { readonly id: string }>(base: readonly T[], own: readonly T[]): readonly T[] {
  const added = own.filter(({ id }) => !base.some((other) => other.id === id));
  return [...base.map((thing) => own.find(({ id }) => id === thing.id) ?? thing), ...added];
}

function missingIn(
  own: readonly AgreementSource[],
  base: readonly AgreementSource[],
  needed: ReadonlySet<string>,
): readonly AgreementSource[] {
  return base.filter(({ id }) => needed.has(id) && !own.some((source) => source.id === id));
}
