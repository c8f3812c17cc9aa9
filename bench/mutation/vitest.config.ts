import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { keptThread } from './kept-thread.ts';

export default defineConfig({
  root: process.cwd(),
  plugins: [
    {
      name: 'kept-thread',
      // Stryker asks for threads on the command line, which counts for more than this file.
      configureVitest({ project }) {
        project.config.pool = keptThread.name;
        project.config.poolRunner = keptThread;
      },
    },
  ],
  resolve: { alias: { 'fast-check': join(import.meta.dirname, 'fewer-runs.ts') } },
  test: {
    // What bundle.mjs makes.
    include: ['test/**/*.test.mjs', 'bench/mutation/*.test.mjs'],
    setupFiles: ['bench/mutation/fresh.ts'],
    testTimeout: 600_000,
    reporters: [],
  },
});
