import { prompts } from '../locale/index.ts';
import type { AgreementFund, Recipient } from '../model/index.ts';
import type { FirstPlan } from './first.ts';
import { type Prompts, yamlWithPrompts } from './front-matter.ts';

/**
 * medel.yaml with the agreement's lines that a county can get money by, each amount unknown until somebody knows it. Undefined
 * where the agreement names none, and in a direction, whose money is each year's own.
 */
export function firstFunds({ agreement, period, kind }: FirstPlan): string | undefined {
  const lines = linesOf(agreement?.funds ?? []);
  if (lines.length === 0 || kind === 'inriktning') return undefined;
  const posts = lines.map(({ id, title, recipients }) => [
    id,
    {
      rubrik: title,
      ...(recipients.length === 0 ? {} : { mottagare: recipients.filter(isAtHome) }),
      belopp: 'okänt',
    },
  ]);
  const national = lines.map(({ title, amount }) => prompts.nationalAmount(title, amount));
  const years = period.from === period.to ? period.from : `${period.from}–${period.to}`;
  const ask: Prompts = { poster: [prompts.funds(years)] };
  const told = national.map((words) => `# ${words}\n`).join('');
  return `${told}${yamlWithPrompts({ poster: Object.fromEntries(posts) }, ask)}`;
}

/** Where somebody is known to get money, a line of which nobody knows who gets it is left for the authors to add. */
function linesOf(funds: readonly AgreementFund[]): readonly AgreementFund[] {
  const lines = funds.filter(({ isTotal }) => !isTotal);
  const known = lines.filter(({ recipients }) => recipients.some(isAtHome));
  return known.length > 0 ? known : lines.filter(({ recipients }) => recipients.length === 0);
}

/** Whether money goes to somebody in a county, and not to SKR. */
function isAtHome(recipient: Recipient): boolean {
  return recipient !== 'skr';
}
