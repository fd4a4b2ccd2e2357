import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/build-program.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Own processes, so that a test that changes its folder or time zone disturbs nobody.
    pool: 'forks',
  },
});
