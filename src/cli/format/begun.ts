import { Chalk } from 'chalk';
import { capital, type Locale } from '../../locale/index.ts';
import { type Agreement, daysAhead, daysToKeep, type PartialDate } from '../../model/index.ts';
import type { FormatOptions } from './checked-plan.ts';
import { hanging } from './rows.ts';
import { wrap } from './wrap.ts';

export interface Begun {
  /** `plans/2026`. */
  readonly folder: string;
  readonly county: string;
  readonly agreement: Agreement | undefined;
  readonly today: PartialDate | undefined;
}

/** What is said of a plan that has been begun: the agreement's areas, money and days, unasked, and what to do. Pure. */
export function begunText(
  { folder, county, agreement, today }: Begun,
  steps: readonly string[],
  locale: Locale,
  { color, width }: FormatOptions,
): string {
  const say = locale.commands.begin;
  const ink = new Chalk({ level: color ? 1 : 0 });
  const list = (items: readonly string[]) => items.flatMap((item) => hanging('  – ', item, width));
  const block = (heading: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [[ink.bold(heading), ...lines]];
  const blocks = [
    wrap(say.begun(folder, county, agreement?.id), width, ''),
    ...(agreement ? agreementBlocks(agreement, today, locale, list, block, width) : []),
    ...block(say.stepsTitle, list(steps)),
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function agreementBlocks(
  agreement: Agreement,
  today: PartialDate | undefined,
  locale: Locale,
  list: (items: readonly string[]) => readonly string[],
  block: (heading: string, lines: readonly string[]) => readonly (readonly string[])[],
  width: number,
): readonly (readonly string[])[] {
  const funds = agreement.funds.filter(({ isTotal }) => !isTotal);
  const days = daysToKeep(agreement, today);
  return [
    ...block(locale.agreement.areas, list(agreement.areas.map(({ title }) => capital(title)))),
    ...block(locale.agreement.money, [
      ...list(funds.map(({ title, amount }) => `${title}: ${amount}`)),
      ...(funds.length === 0 ? [] : wrap(locale.commands.begin.noCountyAmount, width, '  ')),
    ]),
    ...block(locale.days.heading, list(locale.days.sentences(agreement.id, days, daysAhead(days, today)))),
  ];
}
