import { Chalk } from 'chalk';
import type { Locale } from '../../locale/index.ts';
import type { Agreement } from '../../model/index.ts';
import type { FormatOptions } from './checked-plan.ts';
import { hanging } from './rows.ts';
import { visible } from './visible.ts';
import { wrap } from './wrap.ts';

/** A line of the list: an agreement's file may be unreadable, and may hide one that comes with the program. */
export interface ListedAgreement {
  readonly id: string;
  readonly agreement: Agreement | undefined;
  readonly shadows: boolean;
}

/** The agreements that there are, with their titles. Pure. */
export function agreementListText(
  all: readonly ListedAgreement[],
  locale: Locale,
  { color, width }: FormatOptions,
): string {
  const say = locale.agreement;
  const ink = new Chalk({ level: color ? 1 : 0 });
  const column = Math.max(...all.map(({ id }) => id.length));
  const lines = all.flatMap(({ id, agreement, shadows }) => {
    const title = agreement === undefined ? say.unreadable : say.titleInList(agreement.title);
    const before = `  ${visible(id).padEnd(column)}  `;
    const below = ' '.repeat(before.length);
    return [...hanging(before, title, width), ...(shadows ? hanging(below, say.shadows, width) : [])];
  });
  const example = all.at(-1)?.id ?? '';
  return `${[ink.bold(say.all), '', ...lines, '', ...wrap(say.how(visible(example)), width, '')].join('\n')}\n`;
}
