import { amountOf, nationalAmount } from '../bind/index.ts';
import { finding, type Related } from '../diagnostics/index.ts';
import { exactly, money, rounded } from '../model/index.ts';
import type { Rule } from './rule.ts';

/** What the whole country shares by population is what the agreement says that there is, where nothing of it is fixed. */
export const moneyNationalDiffers: Rule = function* ({ funds, agreement }) {
  for (const { id, key, line } of funds?.lines ?? []) {
    const population = key?.population;
    const stated = amountOf(population);
    const national = nationalAmount(agreement, line.id);
    if (!key || !population || !stated || !national) continue;
    const step = money(Math.max(stated.step, national.step));
    const [own, whole] = [stated, national].map((amount) => rounded(exactly(amount.money), step));
    const less = key.fixed !== undefined && own! < whole!;
    if (own === whole || less) continue;
    const fund = agreement?.funds.find((candidate) => candidate.id === line.id);
    const related: Related[] = fund ? [{ role: 'other', span: fund.origin.at('belopp') }] : [];
    const data = { name: id, stated: stated.text, national: national.text };
    yield finding('money/national-differs', population.span, data, { related });
  }
};
