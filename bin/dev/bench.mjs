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
import { session } from './bench-session.mjs';
import { HEAD, inTurn, median, row, time as timeOf } from './timing.mjs';
import { typeset } from './typeset.mjs';
import { makeManyPlans, makeWorkspace } from './workspace.mjs';

const root = path.resolve(fileURLToPath(import.meta.url), '../../..');
const plan = path.join(root, 'bin', 'plan.js');
const folder = mkdtempSync(path.join(tmpdir(), 'plan-bench-'));
const AREAS = Number(process.argv[2] ?? 300);
const COLD = { PLAN_CACHE: 'off' };
const WARM = { PLAN_CACHE: '', XDG_CACHE_HOME: path.join(folder, 'cache') };

const time = (words, cwd, env) => timeOf([process.execPath, ...words], cwd, env);

try {
  small();
  large();
  years();
  many();
  await session({ root, plan, folder, areas: AREAS });
  await set();
  grow();
} finally {
  rmSync(folder, { recursive: true });
}

/** The county's own plans, beside an empty Node. What the program takes is what comes on top of it. */
function small() {
  const runs = 15;
  const out = path.join(folder, 'build');
  // The aims were set as ratios to a Node that took 61 ms: 1.3, 3.2, 2.0 and 5.0 of it.
  const cases = [
    { name: 'plan --version', words: ['--version'], env: COLD, aim: 18 },
    { name: 'plan check 2023', words: ['check', '2023'], env: COLD, aim: 134 },
    { name: '  the second time', words: ['check', '2023'], env: WARM, aim: 61 },
    { name: 'plan build 2023', words: ['build', '2023', '--out', out], env: COLD, aim: 244 },
  ];
  console.log(`Node ${process.version}, ${process.arch}. Medians of ${runs} pairs, beside node -e 0.\n`);
  console.log(`${''.padEnd(34)} ${HEAD}`);
  for (const { name, words, env, aim } of cases) {
    const pairs = inTurn(
      runs,
      () => time([plan, ...words], root, env),
      () => time(['-e', '0'], root, env),
    );
    const above = ['wall', 'cpu'].map((clock) =>
      median(pairs.map(([own, node]) => own[clock] - node[clock])),
    );
    console.log(row(name, pairs));
    console.log(
      `  above Node: ${above[0].toFixed(0)} ms by the clock (aim ≤ ${aim}), ${above[1].toFixed(0)} ms of the processor`,
    );
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
    for (const [name, env] of [
      ['cold', COLD],
      ['the second time', WARM],
    ])
      console.log(
        row(
          name,
          inTurn(runs, own(env), () => time(['-e', '0'], root, env)),
        ),
      );
    console.log(`\nTo see it beside remark-cli, put its packages in a folder of their own and name it:
  npm install --prefix FOLDER remark-cli@12.0.1 remark-lint-frontmatter-schema@3.15.4 remark-frontmatter@5.0.0
  PLAN_BENCH_PEERS=FOLDER npm run bench`);
    return;
  }
  configurePeers(workspace, peers);
  const cli = path.join(peers, 'node_modules', 'remark-cli', 'cli.js');
  const remark = () => time([cli, '--quiet', '--frail', 'plans/2024'], workspace, COLD);
  for (const [name, env, aim] of [
    ['cold', COLD, 6],
    ['the second time', WARM, 6],
  ])
    console.log(
      row(`${name}, times as fast (aim ≥ ${aim})`, inTurn(runs, own(env), remark), (a, b) => b / a),
    );
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
  console.log(row('plan diff (aim ≤ 1.5)', pairs));
}

/** A workspace of many plans, by as many threads as there are cores and by one. */
function many() {
  const runs = 3;
  const workspace = path.join(folder, 'många');
  const files = makeManyPlans(workspace, 32, 5, 20);
  const own = (env) => () => time([plan, 'check'], workspace, { ...COLD, ...env });
  const pairs = inTurn(runs, own({}), own({ PLAN_THREADS: '1' }));
  console.log(
    `\nplan check of 160 plans of ${files} files, beside the same by one thread. Medians of ${runs} pairs.\n`,
  );
  console.log(row('plan check (aim ≤ 0.6, clock)', pairs));
}

/** The same text set by others. */
async function set() {
  console.log(
    '\nThe same text as PDF and HTML, beside other programs: how long plan takes for each second of theirs.\n',
  );
  await typeset({ root, folder, peers: process.env.PLAN_BENCH_PEERS && findPeers() });
}

/** A hundred areas and a thousand. */
function grow() {
  console.log('\nHow a build grows with its plan:\n');
  spawnSync(process.execPath, [path.join(root, 'bin', 'dev', 'growth.mjs')], { stdio: 'inherit' });
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
