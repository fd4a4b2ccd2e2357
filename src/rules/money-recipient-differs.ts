import { finding, type Related } from '../diagnostics/index.ts';
import { isWholeShare, type Recipient } from '../model/index.ts';
import type { Rule } from './rule.ts';

/** Whom a plan may name where the agreement names this one. What region and kommuner get together is the county's as well. */
const NAMED_BY: { readonly [R in Recipient]: readonly string[] } = {
  län: ['län', 'region+kommun'],
  region: ['region'],
  kommun: ['kommun'],
  'region+kommun': ['län', 'region', 'kommun', 'region+kommun'],
  skr: ['skr'],
};

/** A fund line goes to those whom the agreement gives it to. */
export const moneyRecipientDiffers: Rule = function* ({ funds, agreement }) {
  for (const line of funds?.lines ?? []) {
    const fund = agreement?.funds.find(({ id }) => id === line.line.id);
    if (!fund || fund.recipients.length === 0 || !isWholeShare(line)) continue;
    const allowed = new Set(fund.recipients.flatMap((recipient) => NAMED_BY[recipient]));
    // Region and kommun named one by one are both of them together.
    if (fund.recipients.includes('region') && fund.recipients.includes('kommun'))
      allowed.add('region+kommun').add('län');
    const strange = line.recipients.filter((recipient) => !allowed.has(recipient));
    if (strange.length === 0) continue;
    const related: readonly Related[] = [{ role: 'other', span: fund.origin.at('mottagare') }];
    const data = { name: line.id, recipients: strange, agreed: fund.recipients };
    yield finding('money/recipient-differs', line.origin.at('mottagare'), data, { related });
  }
};
