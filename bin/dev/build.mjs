// Builds what ships: dist/start.cjs, which loads dist/plan.cjs (the door), dist/program.cjs (what is behind it), dist/any-markdown.cjs, dist/any-yaml.cjs and dist/any-png.cjs (the libraries that read what is not plain), dist/pdf.cjs and dist/docx.cjs and dist/word.cjs (what writes PDF, writes Word and reads Word, when one is
// made); dist/page.js and dist/page.css (what the browser runs of `plan preview`); dist/validators.js (the JSON Schemas as code) and dist/counties.js, dist/questions.js and dist/strategy.js (data of schema/ as code); the colour profile that pdfkit reads from beside its bundle. `npm ci`
// runs this through `prepare`.
import { spawnSync } from 'node:child_process';
import {
  chmod,
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import * as esbuild from 'esbuild';
import { foldersIn } from './bundled.mjs';
import { writeDataModules } from './data-modules.mjs';
import { productsId, STAMP, sourcesId, stampOf } from './made-from.mjs';

const root = path.resolve(fileURLToPath(import.meta.url), '../../..');
/** Made beside the old one and put in its place when whole, so that a program in use is never torn down under its user. */
const dist = path.join(root, 'dist.ny');

/** The schemas' Swedish names on disk, and the names of their validators in code. */
const VALIDATORS = {
  plan: 'plan',
  kapitel: 'chapter',
  avsnitt: 'section',
  område: 'area',
  arbetsgrupper: 'groups',
  beslut: 'decisions',
  bilaga: 'annex',
  indikatorer: 'indicators',
  medel: 'funds',
  ordlista: 'glossary',
  agreement: 'agreement',
  län: 'counties',
  fragor: 'questions',
  strategi: 'strategy',
  mall: 'template',
  webbplats: 'site',
};

const sources = sourcesId(root);
/** The packages of which anything stands in the bundles, as folders of node_modules. */
const bundled = new Set();
await rm(dist, { recursive: true, force: true });
await mkdir(path.join(dist, 'data'), { recursive: true });
await compileSchemas();
await writeDataModules(root, dist);
await bundle();
await bundlePage();
await copyColourProfile();
await keepMachineCode();
await writeFile(path.join(dist, 'bundled.json'), `${JSON.stringify([...bundled].sort(), undefined, 2)}\n`);
await writeFile(path.join(dist, STAMP), stampOf(sources, productsId(dist)));
await putInPlace();
await linkProgram();

/** Bundles, and remembers of which packages. */
async function build(options) {
  const { metafile } = await esbuild.build({ ...options, absWorkingDir: root, metafile: true });
  for (const folder of foldersIn(metafile)) bundled.add(folder);
}

/** Compiling at build time spares every run the compiler: about 60 ms. */
async function compileSchemas() {
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    strict: true,
    strictTypes: false,
    allowUnionTypes: true,
    code: { source: true, esm: true },
  });
  ajv.addVocabulary(['x-format', 'x-form', 'x-help', 'x-names', 'x-refers', 'x-usual']);
  const exports = {};
  for (const file of await readdir(path.join(root, 'schema'))) {
    if (!file.endsWith('.schema.json')) continue;
    const schema = JSON.parse(await readFile(path.join(root, 'schema', file), 'utf8'));
    ajv.addSchema(schema);
    const name = VALIDATORS[file.normalize('NFC').replace('.schema.json', '')];
    if (name) exports[name] = schema.$id;
  }
  await writeFile(path.join(dist, 'validators.source.mjs'), standalone(ajv, exports));
  await build({
    entryPoints: [path.join(dist, 'validators.source.mjs')],
    outfile: path.join(dist, 'validators.js'),
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    nodePaths: [path.join(root, 'node_modules')],
    banner: { js: '/* Made by bin/dev/build.mjs from schema/. */' },
  });
  await rm(path.join(dist, 'validators.source.mjs'));
  const types = Object.values(VALIDATORS).map((name) => `export const ${name}: ValidateFunction;`);
  await writeFile(
    path.join(dist, 'validators.d.ts'),
    `import type { ValidateFunction } from 'ajv';\n${types.join('\n')}\n`,
  );
}

/**
 * Minified CommonJS starts fastest. The program is a file of its own, so that `plan --version` never reads it, and so are what reads Markdown,
 * YAML and PNG that is not plain, what writes PDF and Word, and what reads Word, for `plan check`; the start file loads all with their machine code.
 */
async function bundle() {
  const options = {
    bundle: true,
    minify: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    // Turns `import()` into `require`, which the start file can serve.
    supported: { 'dynamic-import': false },
    // pdfkit asks for its own address, to find the colour profile beside it.
    define: { 'import.meta.url': 'bundleAddress', PROGRAM_ID: JSON.stringify(sources) },
    banner: { js: "const bundleAddress = require('node:url').pathToFileURL(__filename).href;" },
    legalComments: 'linked',
    logLevel: 'warning',
  };
  const entry = (...names) => path.join(root, 'src', ...names);
  // Every bundle takes what has just been made, not what an earlier build left in its place.
  const made = {
    name: 'made-here',
    setup(build) {
      build.onResolve({ filter: /^#(validators|counties|questions|strategy)$/ }, ({ path: name }) => ({
        path: path.join(dist, `${name.slice(1)}.js`),
      }));
    },
  };
  const apart = {
    name: 'parts-apart',
    setup(build) {
      build.onResolve({ filter: /^\.\/(pdf|docx|word)\/index\.ts$/ }, ({ path: name }) => ({
        path: `./${name.split('/')[1]}.cjs`,
        external: true,
      }));
      build.onResolve({ filter: /^\.\/any-(markdown|yaml|png)\.ts$/ }, ({ path: name }) => ({
        path: `${name.slice(0, -3)}.cjs`,
        external: true,
      }));
      build.onResolve({ filter: /^\.\/program\.ts$/ }, () => ({ path: './program.cjs', external: true }));
    },
  };
  // pdfkit's own faces, lines, secrets and pictures, which we use none of, are two thirds of it and inflate tables at every start.
  const unused = {
    name: 'unused-in-pdfkit',
    setup(build) {
      build.onResolve({ filter: /^(fontkit|linebreak|png-js|@noble\/ciphers\/aes)$/ }, ({ path: name }) => ({
        path: name,
        namespace: 'unused',
      }));
      build.onLoad({ filter: /.*/, namespace: 'unused' }, () => ({ contents: 'module.exports = {};' }));
    },
  };
  for (const [name, ...source] of [
    ['plan', 'cli', 'main.ts'],
    ['program', 'cli', 'program.ts'],
    ['any-markdown', 'parse', 'markdown', 'any-markdown.ts'],
    ['any-yaml', 'parse', 'yaml', 'any-yaml.ts'],
    ['any-png', 'render', 'pixels', 'any-png.ts'],
  ]) {
    const outfile = path.join(dist, `${name}.cjs`);
    await build({ ...options, entryPoints: [entry(...source)], outfile, plugins: [made, apart] });
  }
  for (const place of ['render/pdf', 'render/docx', 'parse/word']) {
    await build({
      ...options,
      entryPoints: [entry(...place.split('/'), 'index.ts')],
      outfile: path.join(dist, `${place.split('/')[1]}.cjs`),
      plugins: [made, apart, unused],
    });
  }
  await build({ ...options, entryPoints: [entry('cli', 'start.ts')], outfile: path.join(dist, 'start.cjs') });
  await spellInAscii();
}

/** A text of ASCII alone is decoded quickly. In strings, patterns and names an escape is the sign itself. */
async function spellInAscii() {
  for (const name of await readdir(dist)) {
    if (!name.endsWith('.cjs')) continue;
    const code = await readFile(path.join(dist, name), 'utf8');
    const escaped = (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
    const spelled = code.replace(/[^\0-\x7f]/g, escaped);
    await writeFile(path.join(dist, name), name === 'start.cjs' ? spelled : asFunction(spelled));
  }
}

/** A part is a function of what a module has, which the start file hands to it. */
function asFunction(code) {
  return `(function (exports, require, module, __filename, __dirname) {${code}\n})\n`;
}

/** The browser's code of the page to write in, and its style sheet: no part of the program, which only hands them out. */
async function bundlePage() {
  await build({
    entryPoints: [path.join(root, 'page', 'main.ts')],
    outfile: path.join(dist, 'page.js'),
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: ['es2022', 'chrome111', 'firefox115', 'safari16.4'],
    tsconfig: path.join(root, 'page', 'tsconfig.json'),
    legalComments: 'none',
    logLevel: 'warning',
  });
  await build({
    entryPoints: [path.join(root, 'page', 'page.css')],
    outfile: path.join(dist, 'page.css'),
    bundle: true,
    minify: true,
    external: ['*.woff2'],
    logLevel: 'warning',
  });
}

/**
 * Runs the program and keeps the machine code of what it used: of a text that the libraries must read first, then of the plans. Without a plan to build there is less
 * of it, only slower starts.
 */
async function keepMachineCode() {
  const folder = await mkdtemp(path.join(tmpdir(), 'plan-'));
  const run = (cwd, ...words) =>
    spawnSync(process.execPath, [path.join(dist, 'start.cjs'), ...words], {
      cwd,
      env: { ...process.env, PLAN_CODE_CACHE: 'write', PLAN_CACHE: 'off' },
    });
  const plan = path.join(folder, 'plans', '2024');
  await mkdir(plan, { recursive: true });
  await writeFile(path.join(plan, 'plan.md'), '---\ntyp: plan\ntitel: >-\n  En plan\n---\n\n> `Ord`\n');
  run(folder, 'check', '2024');
  run(root, 'build', '--all', '--out', path.join(folder, 'build'));
  await rm(folder, { recursive: true });
}

async function copyColourProfile() {
  const pdfkit = path.dirname(createRequire(import.meta.url).resolve('pdfkit'));
  await cp(
    path.join(pdfkit, 'data', 'sRGB_IEC61966_2_1.icc'),
    path.join(dist, 'data', 'sRGB_IEC61966_2_1.icc'),
  );
}

async function putInPlace() {
  const place = path.join(root, 'dist');
  const old = path.join(root, 'dist.gammal');
  await rm(old, { recursive: true, force: true });
  await rename(place, old).catch((error) => {
    if (error.code !== 'ENOENT') throw error;
  });
  await rename(dist, place);
  await rm(old, { recursive: true, force: true });
}

/** So that `npx plan` runs this program at once: npm links the programs of dependencies, not a project's own. */
async function linkProgram() {
  const bin = path.join(root, 'node_modules', '.bin');
  await chmod(path.join(root, 'bin', 'plan.js'), 0o755);
  await mkdir(bin, { recursive: true });
  if (process.platform === 'win32') {
    await writeFile(path.join(bin, 'plan.cmd'), '@node "%~dp0\\..\\..\\bin\\plan.js" %*\r\n');
    return;
  }
  await rm(path.join(bin, 'plan'), { force: true });
  await symlink('../../bin/plan.js', path.join(bin, 'plan'));
}
