import { counties as all } from '#counties';
import type { County, Municipality } from '../model/index.ts';

/** Every county with its kommuner, as schema/län.yaml has them. */
export const COUNTIES: readonly County[] = all;

const byName = new Map(COUNTIES.map((county) => [fold(county.name), county]));

/** The county of exactly this name. «Gävleborgs län» is a name of one, but not how a plan writes it. */
export function countyNamed(name: string): County | undefined {
  return byName.get(fold(name));
}

/** The county that a name certainly means, though written in another way. */
export function countyMeant(name: string): County | undefined {
  const wanted = fold(name);
  return COUNTIES.find((county) =>
    [county.name, ...county.aliases, county.region, `${county.name} län`].some(
      (candidate) => fold(candidate) === wanted,
    ),
  );
}

/** The kommun of a county that a name means: «Falkenberg», «Falkenbergs kommun», «Malmö stad». */
export function municipalityIn(county: County, name: string): Municipality | undefined {
  return spellings(county).get(fold(name));
}

/** Another county that has a kommun or a region of this name. */
export function elsewhere(
  county: County,
  name: string,
): { readonly county: County; readonly kind: 'kommun' | 'region' } | undefined {
  for (const other of COUNTIES) {
    if (other === county) continue;
    if (municipalityIn(other, name)) return { county: other, kind: 'kommun' };
    if (fold(other.region) === fold(name)) return { county: other, kind: 'region' };
  }
  return undefined;
}

export function isRegionOf(county: County, name: string): boolean {
  return fold(county.region) === fold(name);
}

const known = new Map<County, ReadonlyMap<string, Municipality>>();

/** Each way in which the kommuner of a county may be written. Made once a county. */
function spellings(county: County): ReadonlyMap<string, Municipality> {
  const before = known.get(county);
  if (before) return before;
  const made = new Map<string, Municipality>();
  for (const municipality of county.municipalities) {
    const { name, aliases } = municipality;
    const genitive = /[sxz]$/.test(name) ? [name] : [name, `${name}s`];
    const whole = genitive.flatMap((form) => [`${form} kommun`, `${form} stad`]);
    for (const spelling of [name, ...whole, ...aliases]) made.set(fold(spelling), municipality);
  }
  known.set(county, made);
  return made;
}

function fold(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}
