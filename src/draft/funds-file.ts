import { prompts } from '../locale/index.ts';
import type { Agreement, Funds } from '../model/index.ts';
import { yamlWithPrompts } from './front-matter.ts';

/**
 * medel.yaml one year on: the fund lines that the next agreement has as well, or all of them where it is not known, each
 * amount unknown until somebody knows it. Undefined where the plan has no money, or none that goes on.
 */
export function fundsFile(
  funds: Funds | undefined,
  before: Agreement | undefined,
  agreement: Agreement | undefined,
  year: string,
): string | undefined {
  const known = new Map(agreement?.funds.map((fund) => [fund.id, fund]));
  const lines = (funds?.lines ?? []).filter(({ line }) => !agreement || known.has(line.id));
  if (lines.length === 0) return undefined;
  const posts = lines.map(({ id, line, title, recipients }) => [
    id,
    {
      ...(line.id === id ? {} : { post: line.id }),
      rubrik: isOwn(title, line.id, before) ? title : (known.get(line.id)?.title ?? title),
      ...(recipients.length === 0 ? {} : { mottagare: recipients }),
      belopp: 'okänt',
    },
  ]);
  const managedBy = funds?.managedBy === undefined ? {} : { 'förvaltas-av': funds.managedBy };
  return yamlWithPrompts(
    { ...managedBy, poster: Object.fromEntries(posts) },
    { poster: [prompts.funds(year)] },
  );
}

/** Whether a line is called something that the agreement of its year does not call it. */
function isOwn(title: string, line: string, before: Agreement | undefined): boolean {
  const agreed = before?.funds.find(({ id }) => id === line)?.title;
  return agreed !== undefined && title !== agreed && title !== line;
}
