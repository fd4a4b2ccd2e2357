import { finding } from '../diagnostics/index.ts';
import { eachOnce } from './privacy/each-once.ts';
import { identityNumbers } from './privacy/index.ts';
import type { Rule } from './rule.ts';

/**
 * A personal identity number, or a samordningsnummer, anywhere: text, front matter, keys, data, addresses, names of files, even
 * a comment, since the file itself is public.
 */
export const privacyIdentityNumber: Rule = function* (subject) {
  for (const [{ kind }, span] of eachOnce(subject, identityNumbers))
    yield finding('privacy/identity-number', span, { kind });
};
