import { defineConfig } from 'vitest/config';
import type { Vite } from 'vitest/node';
import { ClosestFirst } from './scripts/lib/mutation/closest-first.ts';
import { KEPT_THREADS } from './scripts/lib/mutation/kept-threads.ts';

/** Where the rules of `src/domain` are tested: the project `rules`, and the search that reads them. */
const ROOMS = ['domain', 'i18n', 'pictures', 'queries', 'islands', 'search'];

/** Stryker names one of vitest's own pools, over what is written below: so the pool is set after it. */
const keepThreads: Vite.Plugin = {
  name: 'keep-threads',
  configureVitest({ project }) {
    Object.assign(project.config, { pool: KEPT_THREADS.name, poolRunner: KEPT_THREADS });
  },
};

/**
 * The tests that a mutant of `src/domain` must pass to survive (`npm run mutation`). One project
 * without a name: Stryker runs it once for each mutant, and the four of `vitest.config.ts` would be
 * gone through each time.
 */
export default defineConfig({
  plugins: [keepThreads],
  test: {
    setupFiles: ['scripts/lib/mutation/no-mutant.ts', 'tests/setup.ts'],
    include: ROOMS.map((room) => `tests/unit/${room}/**/*.test.{ts,tsx}`),
    testTimeout: 20_000,
    // As in the project `rules`: they hold nothing that another could find.
    isolate: false,
    sequence: { sequencer: ClosestFirst },
  },
});
