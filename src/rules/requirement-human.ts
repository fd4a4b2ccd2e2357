import { finding } from '../diagnostics/index.ts';
import { asked } from './asked.ts';
import type { Rule } from './rule.ts';

/** What only people can judge is said to people. The policy keeps it until the plan is sent in. */
export const requirementHuman: Rule = function* (subject) {
  const place = subject.agreementPlace;
  if (!place) return;
  for (const { data } of asked(subject, 'prövas-av-människa'))
    yield finding('requirement/human', place, data);
};
