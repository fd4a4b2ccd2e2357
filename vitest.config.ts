import { availableParallelism } from 'node:os';
import { configDefaults, defineConfig } from 'vitest/config';
import { LongestFirst } from './test/support/longest-first.ts';
import { SEED } from './test/support/seed.ts';

/** What takes seconds at the limits of a file or in a browser for large pages: `npm run test:slow`. */
const SLOW = 'test/**/*.slow.test.ts';

/** What runs on Windows, or under Wine: `npm run test:windows`. */
const WINDOWS = 'test/**/*.windows.test.ts';
const ONLY: { readonly [mode: string]: string } = { slow: SLOW, windows: WINDOWS };

export default defineConfig(({ mode }) => ({
  test: {
    include: [ONLY[mode] ?? 'test/**/*.test.ts'],
    exclude: mode in ONLY ? configDefaults.exclude : [...configDefaults.exclude, SLOW, WINDOWS],
    setupFiles: ['test/support/same-lots.ts'],
    globalSetup: [
      'test/support/build-program.ts',
      ...(mode === 'windows' ? ['test/windows/make-once.ts'] : []),
    ],
    // A stop for what hangs, no measure of speed: a machine that does other things at once must not fail.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // One for each core; left to itself the runner keeps one core for nobody. Slow tests wait as much as they work, for the registry, a browser or a clock.
    maxWorkers: mode === 'slow' ? Math.ceil(availableParallelism() * 1.5) : '100%',
    // Own processes, and not threads: a test may change its time zone. In the fast half the files of a process share what they have read,
    // which saves a third of the time; a test leaves things as it found them (held by an order of the files that is drawn by lot).
    // Two Wines at once now and then lose what is said to a program.
    fileParallelism: mode !== 'windows',
    pool: 'forks',
    isolate: mode in ONLY,
    sequence: {
      ...(mode === 'slow' && { sequencer: LongestFirst }),
      shuffle: { files: !(mode in ONLY), tests: false },
      seed: SEED,
    },
  },
}));
