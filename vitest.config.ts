import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/build-program.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // One for each core; left to itself the runner keeps one core for nobody.
    maxWorkers: '100%',
    // Own processes, so that a test that changes its folder or time zone disturbs nobody.
    pool: 'forks',
  },
});
