import type { Locale } from '../../locale/index.ts';
import { type Contradiction, isPartialDate, type Requirement, STRENGTHS } from '../../model/index.ts';
import { hanging, rows } from './rows.ts';

const INDENT = '  ';

interface Page {
  readonly locale: Locale;
  readonly width: number;
  cite(knownFrom: readonly string[]): string;
}

/** What an agreement asks of a plan, the strongest first: each with its sources, whom it is asked of and its id. */
export function requirementBlocks(
  requirements: readonly Requirement[],
  bold: (text: string) => string,
  page: Page,
): readonly (readonly string[])[] {
  return STRENGTHS.flatMap((strength) => {
    const some = requirements.filter((one) => one.strength === strength);
    if (some.length === 0) return [];
    const heading = [INDENT + bold(page.locale.agreement.strengths[strength])];
    return [heading, ...some.map((one) => requirementLines(one, page))];
  });
}

function requirementLines(one: Requirement, page: Page): readonly string[] {
  const { locale, width, cite } = page;
  const say = locale.agreement;
  const mark = `${INDENT}${INDENT}– `;
  const human = one.rule === 'prövas-av-människa' ? [say.human] : [];
  return [
    ...hanging(mark, `${one.text} ${cite(one.knownFrom)}`, width),
    ...rows(
      [
        [say.askedOf, [locale.list(one.kinds, 'och')]],
        [say.tried, human],
        [say.id, [one.id]],
        ...contradictionRows(one.contradictions, page),
      ],
      ' '.repeat(mark.length),
      width,
    ),
  ];
}

/** What other sources say instead, each with its own numbers. */
export function contradictionRows(
  contradictions: readonly Contradiction[],
  { locale, cite }: Pick<Page, 'locale' | 'cite'>,
): readonly (readonly [string, readonly string[]])[] {
  if (contradictions.length === 0) return [];
  const words = contradictions.map(({ field, statement, knownFrom }) => {
    const told = isPartialDate(statement) ? locale.format.date(statement) : statement;
    return `${field === undefined ? '' : `${field}: `}${told} ${cite(knownFrom)}`;
  });
  return [[locale.agreement.contradicted, words]];
}
