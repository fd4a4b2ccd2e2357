import { prompts } from '../locale/index.ts';
import type { Agreement, Funds } from '../model/index.ts';
import { yamlWithPrompts } from './front-matter.ts';

/**
 * medel.yaml one year on: the fund lines that the next agreement has as well, or all of them where it is not known, each
 * amount unknown until somebody knows it. Undefined where the plan has no money, or none that goes on.
 */
export function fundsFile(
  funds: Funds | undefined,
  agreement: Agreement | undefined,
  year: string,
): string | undefined {
  const known = new Map(agreement?.funds.map((fund) => [fund.id, fund]));
  const lines = (funds?.lines ?? []).filter(({ line }) => !agreement || known.has(line.id));
  if (lines.length === 0) return undefined;
  const posts = lines.map(({ id, line, title }) => [
    id,
    {
      ...(line.id === id ? {} : { post: line.id }),
      rubrik: known.get(line.id)?.title ?? title,
      belopp: 'okänt',
    },
  ]);
  return yamlWithPrompts({ poster: Object.fromEntries(posts) }, { poster: [prompts.funds(year)] });
}
