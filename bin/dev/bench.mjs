// Times whole processes, start to exit, in turn with another, and prints the median of the ratios. The ratio is what to
// trust: machines drift, and both of a pair drift together.
//
//   node bin/dev/bench.mjs [AREAS]
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { makeWorkspace } from './workspace.mjs';

const root = path.resolve(fileURLToPath(import.meta.url), '../../..');
const plan = path.join(root, 'bin', 'plan.js');
const folder = mkdtempSync(path.join(tmpdir(), 'plan-bench-'));
const AREAS = Number(process.argv[2] ?? 300);
const COLD = { PLAN_CACHE: 'off' };
const WARM = { PLAN_CACHE: '', XDG_CACHE_HOME: path.join(folder, 'cache') };

try {
  small();
  large();
  years();
} finally {
  rmSync(folder, { recursive: true });
}

/** The county's own plans, beside an empty Node. */
function small() {
  const runs = 15;
  const out = path.join(folder, 'build');
  const cases = [
    { name: 'plan --version', words: ['--version'], env: COLD, aim: 1.7 },
    { name: 'plan check 2023', words: ['check', '2023'], env: COLD, aim: 4 },
    { name: '  the second time', words: ['check', '2023'], env: WARM, aim: 4 },
    { name: 'plan build 2023', words: ['build', '2023', '--out', out], env: COLD, aim: 8 },
  ];
  console.log(`Node ${process.version}, ${process.arch}. Medians of ${runs} pairs.\n`);
  console.log('command                    ms   node -e 0   ratio   aim');
  for (const { name, words, env, aim } of cases) {
    const pairs = inTurn(
      runs,
      () => time([plan, ...words], root, env),
      () => time(['-e', '0'], root, env),
    );
    console.log(`${name.padEnd(20)} ${row(pairs)}   ≤ ${aim}`);
  }
}

/** A made workspace, beside remark-cli with remark-lint-frontmatter-schema on the very same files. */
function large() {
  const runs = 5;
  const workspace = path.join(folder, 'arbetsmapp');
  makeWorkspace(workspace, AREAS);
  // A year is held against the one before it, which the other does not read: alone, both read the very same files.
  rmSync(path.join(workspace, 'plans', '2023'), { recursive: true });
  const own = (env) => () => time([plan, 'check', '2024'], workspace, env);
  console.log(`\nplan check of ${AREAS} areas of 2.6 kB. Medians of ${runs} pairs.\n`);
  const peers = findPeers();
  if (!peers) {
    console.log('                           ms   node -e 0   ratio');
    for (const [name, env] of [
      ['cold', COLD],
      ['the second time', WARM],
    ])
      console.log(`${name.padEnd(20)} ${row(inTurn(runs, own(env), () => time(['-e', '0'], root, env)))}`);
    console.log(`\nTo see it beside remark-cli, put its packages in a folder of their own and name it:
  npm install --prefix FOLDER remark-cli@12.0.1 remark-lint-frontmatter-schema@3.15.4 remark-frontmatter@5.0.0
  PLAN_BENCH_PEERS=FOLDER npm run bench`);
    return;
  }
  configurePeers(workspace, peers);
  const cli = path.join(peers, 'node_modules', 'remark-cli', 'cli.js');
  const remark = () => time([cli, '--quiet', '--frail', 'plans/2024'], workspace, COLD);
  console.log('                           ms      remark   times as fast   aim');
  for (const [name, env, aim] of [
    ['cold', COLD, 2.5],
    ['the second time', WARM, 5],
  ]) {
    const pairs = inTurn(runs, own(env), remark);
    const times = median(pairs.map(([a, b]) => b / a)).toFixed(2);
    console.log(`${name.padEnd(20)} ${milliseconds(pairs)} ${times.padStart(15)}   ≥ ${aim}`);
  }
  console.log(
    '\nremark holds the front matter against a JSON Schema. plan does that and everything else that it checks.',
  );
}

/** Two made years held against each other, beside checking both. */
function years() {
  const runs = 5;
  const workspace = path.join(folder, 'två-år');
  makeWorkspace(workspace, AREAS);
  const pairs = inTurn(
    runs,
    () => time([plan, 'diff', '2023', '2024'], workspace, COLD),
    () => time([plan, 'check', '2023', '2024'], workspace, COLD),
  );
  console.log(
    `\nplan diff of two years of ${AREAS} areas, beside plan check of both. Medians of ${runs} pairs.\n`,
  );
  console.log('                           ms       check   ratio   aim');
  console.log(`${'plan diff'.padEnd(20)} ${row(pairs)}   ≤ 1.5`);
}

/** Packages that are no part of the project: a folder that the caller names. */
function findPeers() {
  const place = process.env.PLAN_BENCH_PEERS;
  if (!place) return undefined;
  const peers = path.resolve(place);
  if (!existsSync(path.join(peers, 'node_modules', 'remark-cli', 'cli.js')))
    throw new Error(`no remark-cli in ${peers}`);
  return peers;
}

/** The front matter of an area, as far as that tool's dialect of JSON Schema goes. */
function configurePeers(workspace, peers) {
  const items = { type: 'array', items: { type: 'object', required: ['id', 'text'] } };
  const words = { type: 'array', items: { type: 'string' } };
  const schema = {
    type: 'object',
    additionalProperties: false,
    required: ['typ', 'id', 'fokusområden'],
    properties: {
      typ: { const: 'område' },
      id: { type: 'string', pattern: '^[a-z0-9åäö]+(-[a-z0-9åäö]+)*$' },
      fokusområden: words,
      ansvariga: words,
      målgrupper: words,
      mål: items,
      aktiviteter: items,
      indikatorer: words,
    },
  };
  writeFileSync(path.join(workspace, 'area.schema.json'), JSON.stringify(schema));
  const from = createRequire(path.join(peers, 'package.json'));
  const addressOf = (name, file) =>
    JSON.stringify(pathToFileURL(path.join(from.resolve.paths(name)[0], name, file)).href);
  writeFileSync(
    path.join(workspace, '.remarkrc.mjs'),
    `import frontmatter from ${addressOf('remark-frontmatter', 'index.js')};
import schema from ${addressOf('remark-lint-frontmatter-schema', 'dist/index.js')};
export default {
  plugins: [frontmatter, [schema, { schemas: { 'area.schema.json': ['plans/**/*-område.md'] } }]],
};
`,
  );
}

/** Each once without counting, then in turn. */
function inTurn(runs, own, other) {
  own();
  other();
  return Array.from({ length: runs }, () => [own(), other()]);
}

function row(pairs) {
  const ratio = median(pairs.map(([a, b]) => a / b));
  return `${milliseconds(pairs)} ${ratio.toFixed(2).padStart(7)}`;
}

function milliseconds(pairs) {
  const [own, other] = [0, 1].map((i) => median(pairs.map((pair) => pair[i])));
  return `${own.toFixed(0).padStart(8)} ${other.toFixed(0).padStart(11)}`;
}

function time(words, cwd, env) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, words, { cwd, env: { ...process.env, ...env } });
  if (status !== 0) throw new Error(`${words.join(' ')} ended with ${status}: ${stderr}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}
