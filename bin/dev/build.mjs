// Builds what ships: dist/plan.cjs (the whole program, one file), dist/validators.js (the JSON Schemas as code) and the
// colour profile that pdfkit reads from beside the bundle. `npm ci` runs this through `prepare`.
import { chmod, cp, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';

const root = path.resolve(fileURLToPath(import.meta.url), '../../..');
const dist = path.join(root, 'dist');

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
  agreement: 'agreement',
};

await rm(dist, { recursive: true, force: true });
await mkdir(path.join(dist, 'data'), { recursive: true });
await compileSchemas();
await bundle();
await copyColourProfile();
await linkProgram();

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
  ajv.addVocabulary(['x-format']);
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

/** One minified CommonJS file starts fastest; pdfkit stands in the bundle but is only run when a PDF is made. */
async function bundle() {
  await build({
    entryPoints: [path.join(root, 'src/cli/main.ts')],
    outfile: path.join(dist, 'plan.cjs'),
    bundle: true,
    minify: true,
    keepNames: false,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    define: { 'import.meta.url': 'undefined' },
    loader: { '.json': 'json' },
    legalComments: 'linked',
    logLevel: 'warning',
  });
}

async function copyColourProfile() {
  const pdfkit = path.dirname(createRequire(import.meta.url).resolve('pdfkit'));
  await cp(
    path.join(pdfkit, 'data', 'sRGB_IEC61966_2_1.icc'),
    path.join(dist, 'data', 'sRGB_IEC61966_2_1.icc'),
  );
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
