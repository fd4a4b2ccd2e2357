import type { Finding } from '../../diagnostics/index.ts';
import type { Logo } from '../../model/index.ts';
import type { YamlTree } from '../../parse/index.ts';
import { Fields } from '../fields/fields.ts';
import type { World } from '../files/world.ts';
import { Pictures } from '../pictures.ts';

/** The logo that a template shows, found and read as a picture of a text is. */
export function logoIn(
  tree: YamlTree,
  path: string,
  world: World,
): { readonly logo: Logo | undefined; readonly findings: readonly Finding[] } {
  const fields = new Fields(tree).under('omslag')?.under('logotyp');
  const file = fields?.text('fil');
  if (!fields || file === undefined || file === '') return { logo: undefined, findings: [] };
  const found = new Pictures(world, []).find(file, path, fields.at('fil'));
  if (found.kind === 'finding') return { logo: undefined, findings: [found.finding] };
  const alternative = fields.text('text');
  const width = fields.text('bredd') ?? '';
  // Without them the schema has said what is missing.
  if (!alternative || !/^\d{2,3}$/.test(width)) return { logo: undefined, findings: [] };
  const logo = { picture: found.path, ...found.facts, alternative, shownWidth: Number(width) };
  return { logo, findings: [] };
}
