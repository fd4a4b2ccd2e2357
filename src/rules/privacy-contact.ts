import { finding } from '../diagnostics/index.ts';
import { eachOnce } from './privacy/each-once.ts';
import { personalEmails, personalPhones } from './privacy/index.ts';
import type { Rule } from './rule.ts';

/** A person's own address or number in a text that is published; a function's is what readers need. */
export const privacyContact: Rule = function* (subject) {
  for (const [, span] of eachOnce(subject, personalEmails)) yield finding('privacy/email', span, {});
  for (const [, span] of eachOnce(subject, personalPhones)) yield finding('privacy/phone', span, {});
};
