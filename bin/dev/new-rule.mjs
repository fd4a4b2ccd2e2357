// Begins a rule: node bin/dev/new-rule.mjs area/audience-missing area
// The code is followed by the names of its data, texts unless they are called `count:number`. Writes the places that a code has, with
// words that fail a test until somebody has written them. Nothing that exists is written over.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { withEntry, withLastEntry } from './entries.mjs';

/** What the tests of sentences refuse. */
const TO_WRITE = 'ATT SKRIVA';

/** What the skeleton goes through, by subject. */
const THROUGH = {
  area: ['{ areas }', '{ area } of areas', 'area'],
  indicator: ['{ indicators }', 'indicator of indicators', 'indicator'],
};
const THROUGH_TEXTS = ['{ sections }', 'section of sections', 'section'];

/** The file of the valid plan that the fixture begins with. */
const COPIED = '2-gemensamt/1-sip.md';

const root = process.cwd();
const [code = '', ...fields] = process.argv.slice(2);
const written = [];
begin();

function begin() {
  if (!/^[a-z-]+\/[a-z0-9-]+$/.test(code))
    stop('Say the code: node bin/dev/new-rule.mjs subject/problem [data …]');
  if (read('schema/policy.json').includes(`"${code}"`)) stop(`${code} exists already.`);
  const subject = code.split('/')[0];
  const data = fields.map((field) => field.split(':')).map(([name, type = 'string']) => ({ name, type }));
  nameCode(subject, data);
  weigh(subject);
  for (const lang of ['sv', 'en']) say(subject, data, lang);
  giveSample(subject, data);
  writeRule(subject, data);
  askRule(subject);
  writeFixture();
  format();
  tell();
}

/** In the closed list, with the shape of its data. */
function nameCode(subject, data) {
  const shape = data.map(({ name, type }) => `readonly ${name}: ${type}`).join('; ');
  const entry = `  '${code}': data${shape && `<{ ${shape} }>`}(),`;
  if (!insertAmong('src/diagnostics', /codes\.ts$/, subject, entry))
    change('src/diagnostics/codes.ts', (text) => withLastEntry(text, 'const FINDINGS', entry));
}

function weigh(subject) {
  const entry = `  "${code}": { "utkast": "varning", "inlamning": "varning" },`;
  change('schema/policy.json', (text) => withEntry(text, subject, entry) ?? withLastEntry(text, '{', entry));
}

function say(subject, data, lang) {
  const folder = `src/locale/${lang}/findings`;
  const given = data.map(({ name }) => name).join(', ');
  const words = data.map(({ name, type }) => (type === 'string' ? `\${quote(${name})}` : `\${${name}}`));
  const example = `    example: { file: '${COPIED}', wrong: '${TO_WRITE}', right: '${TO_WRITE}' },\n`;
  const entry = `  '${code}': {
    title: '${TO_WRITE}',
    say: (${given && `{ ${given} }`}) => ({
      found: \`${[TO_WRITE, ...words].join(' ')}\`,
      todo: '${TO_WRITE}',
    }),
    meaning: '${TO_WRITE}',
    why: '${TO_WRITE}',
${lang === 'sv' ? example : ''}  },`;
  const file = insertAmong(folder, /\.ts$/, subject, entry) ?? newSubject(folder, subject, entry, lang);
  if (entry.includes('quote(')) change(file, withQuote);
}

/** A file of its own for a subject that no file has, and its place among the others. */
function newSubject(folder, subject, entry, lang) {
  const type = lang === 'sv' ? 'WordsAndExamplesOf' : 'WordsOf';
  const name = `${camel(subject)}Findings`;
  create(
    `${folder}/${subject}.ts`,
    `import type { CodesOf, ${type} } from '../../sentence.ts';

export const ${name}: ${type}<CodesOf<'${subject}'>> = {
${entry}
};
`,
  );
  change(`${folder}/index.ts`, (text) =>
    withLastEntry(
      withImport(text, `import { ${name} } from './${subject}.ts';`),
      'export const findings',
      `  ...${name},`,
    ),
  );
  return `${folder}/${subject}.ts`;
}

/** Data for the tests that read every sentence. */
function giveSample(subject, data) {
  const values = data.map(({ name, type }) => `${name}: ${type === 'string' ? "'sip'" : sampleOf(type)}`);
  const entry = `  '${code}': [{ data: { ${values.join(', ')} } }],`;
  if (!insertAmong('test/support', /-(data|samples)\.ts$/, subject, entry))
    change('test/support/sample-data.ts', (text) => withLastEntry(text, 'export const SAMPLES', entry));
}

function writeRule(subject, data) {
  const [given, each, one] = THROUGH[subject] ?? THROUGH_TEXTS;
  const values = data.map(({ name, type }) => {
    const value = name === one ? `${one}.id` : type === 'string' ? "''" : sampleOf(type);
    return `${name}: ${value}`;
  });
  create(
    `src/rules/${code.replace('/', '-')}.ts`,
    `import { finding } from '../diagnostics/index.ts';
import type { Rule } from './rule.ts';

/** ${TO_WRITE}: what holds of a plan. */
export const ${camel(code)}: Rule = function* (${given}) {
  for (const ${each}) {
    const broken = false;
    if (broken) yield finding('${code}', ${one}.origin.at('id', 'key'), { ${values.join(', ')} });
  }
};
`,
  );
}

function askRule(subject) {
  change('src/rules/index.ts', (text) => {
    const lines = withImport(text, `import { ${camel(code)} } from './${code.replace('/', '-')}.ts';`).split(
      '\n',
    );
    const first = lines.findIndex((line) => line.startsWith('export const RULES'));
    const kin = lines.findLastIndex((line, i) => i > first && line.startsWith(`  ${camel(subject)}`));
    lines.splice((kin < 0 ? lines.indexOf('];', first) - 1 : kin) + 1, 0, `  ${camel(code)},`);
    return lines.join('\n');
  });
}

/**
 * A file of the valid plan for its author to break, and where it is to be found: in a mark on the line, or in the list where the line is
 * the first, as it is for what is missing in a file's header.
 */
function writeFixture() {
  const base = read(`test/fixtures/base/2023/${COPIED}`);
  const folder = `test/fixtures/findings/${code}`;
  const listed = code.endsWith('missing');
  create(`${folder}/${COPIED}`, listed ? base : base.replace(/^(id: .*)$/m, `$1 # väntat: ${code}`));
  if (listed) create(`${folder}/väntat.txt`, `${COPIED}:1 ${code}\n`);
}

/** Into whichever file of a folder has the subject. Gives its path. */
function insertAmong(folder, names, subject, entry) {
  for (const name of readdirSync(path.join(root, folder))) {
    if (!names.test(name)) continue;
    const changed = withEntry(read(`${folder}/${name}`), subject, entry);
    if (changed === undefined) continue;
    change(`${folder}/${name}`, () => changed);
    return `${folder}/${name}`;
  }
  return undefined;
}

function withQuote(text) {
  if (/import \{[^}]*\bquote\b[^}]*\} from '\.\.\/words\.ts'/.test(text)) return text;
  if (text.includes(" } from '../words.ts';"))
    return text.replace(" } from '../words.ts';", ", quote } from '../words.ts';");
  return withImport(text, "import { quote } from '../words.ts';");
}

/** After the imports that are there; biome puts them in order. */
function withImport(text, line) {
  const at = text.lastIndexOf('\nimport ') + 1;
  const end = text.indexOf(';\n', at) + 2;
  return `${text.slice(0, end)}${line}\n${text.slice(end)}`;
}

function camel(words) {
  return words.replace(/[/-]([a-z0-9])/g, (_, letter) => letter.toUpperCase());
}

function sampleOf(type) {
  return { number: '3', boolean: 'true' }[type] ?? stop(`Data is string, number or boolean, not ${type}.`);
}

function read(file) {
  return readFileSync(path.join(root, file), 'utf8');
}

function change(file, by) {
  const before = read(file);
  const after = by(before);
  if (after === before) return;
  writeFileSync(path.join(root, file), after);
  if (!written.includes(file)) written.push(file);
}

function create(file, text) {
  const place = path.join(root, file);
  if (existsSync(place)) stop(`${file} exists already.`);
  mkdirSync(path.dirname(place), { recursive: true });
  writeFileSync(place, text);
  written.push(file);
}

function format() {
  const biome = path.join(
    path.dirname(fileURLToPath(import.meta.url)),
    '../../node_modules/@biomejs/biome/bin/biome',
  );
  const files = written.filter((file) => file.endsWith('.ts'));
  spawnSync(process.execPath, [biome, 'check', '--write', ...files], { cwd: root });
}

function tell() {
  const toFill = written.filter((file) => read(file).includes(TO_WRITE) || file.includes('/fixtures/'));
  const done = written.filter((file) => !toFill.includes(file));
  process.stdout.write(`Write what is there to write (${TO_WRITE}), and break the fixture's plan:
${toFill.map((file) => `  ${file}\n`).join('')}Done, but read it; the weight is a guess:
${done.map((file) => `  ${file}\n`).join('')}Then: npm run lint && npx vitest run test/rules test/locale && npm run docs
`);
}

function stop(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
