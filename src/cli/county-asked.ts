import { nearest } from '../diagnostics/index.ts';
import type { Commands } from '../locale/index.ts';
import type { County } from '../model/index.ts';
import { COUNTIES, countyMeant } from '../rules/index.ts';
import { OutsideError } from './outside-error.ts';

/** The county that somebody asks for: «Värmland», «värmlands län», «Region Värmland». */
export function countyAsked(word: string, { begin }: Commands): County {
  const county = countyMeant(word);
  if (county) return county;
  const names = COUNTIES.map(({ name }) => name);
  throw new OutsideError(begin.unknownCounty(word, nearest(word, names), names));
}
