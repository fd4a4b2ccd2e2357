// Makes data in schema/ modules, so that no run reads or parses it: schema/län.yaml becomes dist/counties.js, imported as
// #counties, schema/frågor.yaml becomes dist/questions.js (#questions), and schema/strategi.yaml dist/strategy.js (#strategy).
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';

export async function writeDataModules(root, dist) {
  await writeCounties(root, dist);
  await writeQuestions(root, dist);
  await writeStrategy(root, dist);
}

async function writeCounties(root, dist) {
  const { län } = await readData(root, 'län.yaml');
  const counties = län.map((county) => ({
    ...named(county),
    region: county.region,
    municipalities: county.kommuner.map(named),
  }));
  await writeModule(
    dist,
    'counties',
    counties,
    `interface Named { readonly code: string; readonly name: string; readonly aliases: readonly string[] }
export const counties: readonly (Named & { readonly region: string; readonly municipalities: readonly Named[] })[];`,
  );
}

async function writeQuestions(root, dist) {
  const { frågor } = await readData(root, 'frågor.yaml');
  const questions = frågor.map(({ id, text, avser, roll = [], rubrik = [] }) => ({
    id,
    text,
    about: avser,
    roles: roll,
    headings: rubrik,
    knownFrom: [],
  }));
  await writeModule(
    dist,
    'questions',
    questions,
    `export const questions: readonly { readonly id: string; readonly text: string; readonly about: string;
  readonly roles: readonly string[]; readonly headings: readonly string[]; readonly knownFrom: readonly string[] }[];`,
  );
}

async function writeStrategy(root, dist) {
  const { titel, delmål } = await readData(root, 'strategi.yaml');
  const strategy = { title: titel, aims: delmål.map((aim) => ({ number: aim.nummer, title: aim.titel })) };
  await writeModule(
    dist,
    'strategy',
    strategy,
    `export const strategy: { readonly title: string;
  readonly aims: readonly { readonly number: string; readonly title: string }[] };`,
  );
}

async function writeModule(dist, name, data, types) {
  const made = '/* Made by bin/dev/build.mjs from schema/. */';
  const text = JSON.stringify(data).normalize('NFC');
  await writeFile(path.join(dist, `${name}.js`), `${made}\nexport const ${name} = ${text};\n`);
  await writeFile(path.join(dist, `${name}.d.ts`), `${made}\n${types}\n`);
}

async function readData(root, wanted) {
  const schema = path.join(root, 'schema');
  // A disk may store the å in another way than this file does.
  const name = (await readdir(schema)).find((file) => file.normalize('NFC') === wanted);
  return parse((await readFile(path.join(schema, name), 'utf8')).normalize('NFC'), { schema: 'failsafe' });
}

function named({ kod, namn, kallas = [] }) {
  return { code: kod, name: namn, aliases: kallas };
}
