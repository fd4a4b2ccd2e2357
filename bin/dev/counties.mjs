// Makes schema/län.yaml a module, so that no run reads or parses it: dist/counties.js, imported as #counties.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';

export async function writeCounties(root, dist) {
  const schema = path.join(root, 'schema');
  // A disk may store the å in another way than this file does.
  const name = (await readdir(schema)).find((file) => file.normalize('NFC') === 'län.yaml');
  const { län } = parse(await readFile(path.join(schema, name), 'utf8'), { schema: 'failsafe' });
  const counties = län.map((county) => ({
    ...named(county),
    region: county.region,
    municipalities: county.kommuner.map(named),
  }));
  const made = '/* Made by bin/dev/build.mjs from schema/län.yaml. */';
  await writeFile(
    path.join(dist, 'counties.js'),
    `${made}\nexport const counties = ${JSON.stringify(counties).normalize('NFC')};\n`,
  );
  await writeFile(
    path.join(dist, 'counties.d.ts'),
    `${made}
interface Named { readonly code: string; readonly name: string; readonly aliases: readonly string[] }
export const counties: readonly (Named & { readonly region: string; readonly municipalities: readonly Named[] })[];
`,
  );
}

function named({ kod, namn, kallas = [] }) {
  return { code: kod, name: namn, aliases: kallas };
}
