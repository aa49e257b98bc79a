import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'jsdom',
          include: ['tests/unit/**/*.test.ts', 'tests/promises/**/*.test.ts'],
        },
      },
      {
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/**/*.test.ts'],
          // Two cores run two browsers badly: a file at a time, each with a browser of its own.
          fileParallelism: false,
          // A busy machine may starve a window for longer than a test waits; what fails twice is broken.
          retry: 1,
          globalSetup: ['tests/support/prepare.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
