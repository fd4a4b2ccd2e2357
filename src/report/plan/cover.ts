import { labels, localeFor } from '../../locale/index.ts';
import type { Edition } from '../../model/index.ts';
import type { CoverPart, Outline } from '../outline.ts';
import type { Cover, Fact, Inline } from '../report.ts';

/** The cover: what the outline asks for and the plan has. */
export function makeCover(edition: Edition, outline: Outline): Cover {
  const { plan } = edition;
  return {
    label: labels.kind[plan.kind],
    title: plan.title,
    subtitle: plan.subtitle,
    facts: outline.cover.flatMap((part) => {
      const values = valuesOf(part, edition);
      return values.length === 0 ? [] : [fact(TERMS[part], values)];
    }),
  };
}

const TERMS: { readonly [P in CoverPart]: string } = {
  avsändare: labels.sender,
  län: labels.county,
  parter: labels.parties,
  period: labels.period,
  överenskommelse: labels.agreement,
  beslut: labels.decisions,
  datum: labels.date,
  diarienummer: labels.registrations,
};

function valuesOf(part: CoverPart, { plan, agreement }: Edition): readonly string[] {
  switch (part) {
    case 'avsändare':
      return plan.sender === undefined ? [] : [plan.sender];
    case 'län':
      return [labels.knownCounty(plan.county) ?? labels.missing];
    case 'parter':
      return plan.parties.length === 0
        ? []
        : [
            localeFor('sv').list(
              plan.parties.map(({ name }) => name),
              'och',
            ),
          ];
    case 'period':
      return [labels.periodText(plan.period.from, plan.period.to, plan.period.text, plan.period.extendedTo)];
    case 'överenskommelse':
      return agreement ? [agreement.title] : [];
    case 'beslut':
      return plan.decisions.map((decision) =>
        labels.decision(
          decision.type,
          decision.body,
          decision.status,
          decision.date,
          [
            ...(decision.paragraph === undefined ? [] : [labels.paragraph(decision.paragraph)]),
            ...(decision.perParty ? [labels.perParty] : []),
            ...(decision.condition === undefined ? [] : [labels.decisionCondition(decision.condition)]),
          ],
          plan.kind,
        ),
      );
    case 'datum':
      return plan.date === undefined ? [] : [localeFor('sv').format.date(plan.date)];
    case 'diarienummer':
      return plan.registrations.map(({ party, number }) => `${party}: ${number}`);
  }
}

/** A term with values of plain words. */
export function fact(term: string, values: readonly string[]): Fact {
  return { term, values: values.map((value): readonly Inline[] => [{ kind: 'text', text: value }]) };
}
