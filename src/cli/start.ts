import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import v8 from 'node:v8';
import vm from 'node:vm';

/**
 * Loads the bundles with the machine code that the build left beside them, which spares a third of every run. The cache
 * belongs to one version of Node: another rejects it and compiles as usual. Node's own compile cache needs 22.
 */
const nodeRequire = createRequire(__filename);

// Node's own parts come with their machine code, which V8 does without where other flags hold than it was made with: reading them takes twice
// the time then. So what nearly every run asks for is read before, and that is also what the two streams are made of. The flags are set
// once and never set back: threads share them, and one that compiles a pattern while they change crashes.
const FIRST = [
  'node:os',
  'node:process',
  'node:tty',
  ...(process.argv.includes('build') ? ['node:crypto'] : []),
  ...(process.argv.includes('build') && !process.argv.includes('html') ? ['node:zlib'] : []),
];
void [process.stdout, process.stderr, ...FIRST.map((name) => nodeRequire(name))];

// A run is over before optimized code has paid for its compiling: V8 waits some twenty times longer before it optimizes. Patterns are
// compiled once, and not first for their first text and then for all others. The heap is looked through when it has grown to
// its limit, and not when a tenth of it is left: most runs end before. The flags are asked for only where they are known, since an unknown one is
// complained of aloud.
if (process.versions.node.startsWith('20.'))
  v8.setFlagsFromString(
    [
      '--interrupt-budget=1600000',
      '--no-regexp-tier-up',
      '--incremental-marking-soft-trigger=99',
      '--incremental-marking-hard-trigger=99',
    ].join(' '),
  );

/**
 * V8 sets the limit that the heap is looked through at while a run begins, and the higher the more of what is young then outlives it. A build comes just
 * to that limit; with a megabyte and a half that is held, and outlives all, most end before. A buffer would lie outside of the heap.
 */
export const BALLAST = process.argv.includes('build') ? Buffer.alloc(1_500_000).toString('utf8') : '';

const scripts = new Map<string, vm.Script>();
const modules = new Map<string, { exports: unknown }>();

/** Node's own that a check does without, and that take Node six milliseconds to load. */
const SELDOM = new Set(['node:child_process', 'node:crypto', 'node:zlib']);

/** A part, run once. Parts are of ASCII alone, which is quickly decoded. */
function load(name: string): unknown {
  const known = modules.get(name);
  if (known) return known.exports;
  const file = path.join(__dirname, name);
  const script = compiled(file);
  scripts.set(file, script);
  const module = { exports: {} };
  modules.set(name, module);
  const inside = (id: string) => {
    if (SELDOM.has(id)) return late(() => nodeRequire(id));
    if (!id.startsWith('./')) return nodeRequire(id);
    const part = id.slice(2);
    return part.startsWith('any-') ? late(() => load(part)) : load(part);
  };
  script.runInThisContext()(module.exports, inside, module, file, __dirname);
  return module.exports;
}

/**
 * Apart, so that what was read is let go of before the part runs: three megabytes that are held until they are old count as growth of
 * the heap, and V8 looked through it all before a PDF was done. Node puts so long a text of Latin signs outside of the heap, where it
 * stays until that is done; one of UTF-8 lies in it, and parts are functions as they are written, so that there is one copy.
 */
function compiled(file: string): vm.Script {
  const source = readFileSync(file).toString('utf8');
  const cachedData = cacheOf(file);
  return new vm.Script(source, { filename: file, ...(cachedData && { cachedData }) });
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
