import { configDefaults, defineConfig } from 'vitest/config';

/** What takes seconds at the limits of a file or in a browser for large pages: `npm run test:slow`. */
const SLOW = 'test/**/*.slow.test.ts';

export default defineConfig(({ mode }) => ({
  test: {
    include: [mode === 'slow' ? SLOW : 'test/**/*.test.ts'],
    exclude: mode === 'slow' ? configDefaults.exclude : [...configDefaults.exclude, SLOW],
    globalSetup: ['test/support/build-program.ts'],
    // A stop for what hangs, no measure of speed: a machine that does other things at once must not fail.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // One for each core; left to itself the runner keeps one core for nobody.
    maxWorkers: '100%',
    // Own processes, so that a test that changes its folder or time zone disturbs nobody.
    pool: 'forks',
  },
}));
