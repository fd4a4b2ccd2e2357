import { kindOfAddress } from '../bind/index.ts';
import { finding } from '../diagnostics/index.ts';
import type { Rule } from './rule.ts';

/** A link to somebody's own disk works for nobody else, and often tells a user name. */
export const linkLocalDisk: Rule = function* ({ links }) {
  for (const { url, span } of links) {
    if (kindOfAddress(url).kind === 'local-disk') yield finding('link/local-disk', span, { target: url });
  }
};
