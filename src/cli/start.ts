import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import v8 from 'node:v8';
import vm from 'node:vm';

/**
 * Loads the bundles with the machine code that the build left beside them, which spares a third of every run. The cache
 * belongs to one version of Node: another rejects it and compiles as usual. Node's own compile cache needs 22.
 */
// A run is over before optimized code has paid for its compiling: V8 waits some twenty times longer before it optimizes. Patterns are
// compiled once, and not first for their first text and then for all others. The flags are asked for only where they are known, since an
// unknown one is complained of aloud.
const FLAGS = process.versions.node.startsWith('20.') && {
  ours: '--interrupt-budget=1600000 --no-regexp-tier-up',
  nodes: '--interrupt-budget=67584 --regexp-tier-up',
};

/** Reads a part of Node's. Its machine code was made with Node's own flags, and V8 does without it where others hold: reading takes twice the time then. */
function asNode<T>(read: () => T): T {
  if (FLAGS) v8.setFlagsFromString(FLAGS.nodes);
  const part = read();
  if (FLAGS) v8.setFlagsFromString(FLAGS.ours);
  return part;
}

// Node reads parts of its own for the streams when they are first asked for.
asNode(() => [process.stdout, process.stderr]);

const nodeRequire = createRequire(__filename);
const scripts = new Map<string, vm.Script>();
const modules = new Map<string, { exports: unknown }>();
const nodeModules = new Map<string, unknown>();

/** Node's own that a check does without, and that take Node six milliseconds to load. */
const SELDOM = new Set(['node:child_process', 'node:crypto', 'node:zlib']);

/** A part, run once. Parts are of ASCII alone, which need not be decoded. */
function load(name: string): unknown {
  const known = modules.get(name);
  if (known) return known.exports;
  const file = path.join(__dirname, name);
  const source = readFileSync(file, 'latin1');
  const cachedData = cacheOf(file);
  const script = new vm.Script(`(function (exports, require, module, __filename, __dirname) {${source}\n})`, {
    filename: file,
    ...(cachedData && { cachedData }),
  });
  scripts.set(file, script);
  const module = { exports: {} };
  modules.set(name, module);
  const inside = (id: string) => {
    if (SELDOM.has(id)) return late(() => nodePart(id));
    if (!id.startsWith('./')) return nodePart(id);
    const part = id.slice(2);
    return part.startsWith('any-') ? late(() => load(part)) : load(part);
  };
  script.runInThisContext()(module.exports, inside, module, file, __dirname);
  return module.exports;
}

function nodePart(id: string): unknown {
  if (!nodeModules.has(id))
    nodeModules.set(
      id,
      asNode(() => nodeRequire(id)),
    );
  return nodeModules.get(id);
}

/** Stands for a part that most runs do without, and reads it when something of it is used: imports ask for all when they begin. */
function late(read: () => unknown): object {
  return new Proxy({}, { get: (_, what) => Reflect.get(read() as object, what) });
}

function cacheOf(file: string): Buffer | undefined {
  try {
    return readFileSync(`${file}.cache`);
  } catch {
    return undefined;
  }
}

// The build asks for this once, after a run that has met most of the code.
if (process.env.PLAN_CODE_CACHE === 'write') {
  process.on('exit', () => {
    for (const [file, script] of scripts) writeFileSync(`${file}.cache`, script.createCachedData());
  });
}

load('plan.cjs');
