import { availableParallelism } from 'node:os';

/**
 * Mutation testing of the rules: Stryker changes `src/domain` in one place at a time and asks whether
 * a test notices. `npm run mutation` gives it one folder after another; see docs/mutation.md.
 *
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  testRunner: 'vitest',
  // Named, as npm may put plugins where Stryker does not look for them.
  plugins: ['@stryker-mutator/vitest-runner'],
  // One project, without the three that no rule needs. `related` (its default) loads only tests that
  // import the mutated file, and each mutant runs only the tests that reach it.
  vitest: { configFile: 'vitest.mutation.config.ts' },
  coverageAnalysis: 'perTest',
  mutate: ['src/domain/**/*.ts'],
  // Schemas of zod and tables of words are built when their module is loaded: such a mutant belongs to
  // no test, and each would run all of them in a new process. They are counted apart as “static”.
  ignoreStatic: true,
  // A stopped run goes on from the folders that it finished; the file is also what the table is read from.
  incremental: true,
  incrementalFile: '.cache/mutation/all.json',
  tempDirName: '.cache/mutation/sandbox',
  // What no rule's test reads is not copied into the sandbox.
  ignorePatterns: [
    '/.cache',
    '/.astro',
    '/data',
    '/dist*',
    '/live',
    '/releases',
    '/reports',
    '/books',
  ],
  // vitest strips types without looking at them, so there is nothing to switch off.
  disableTypeChecks: false,
  // One core stays free: a mutant that is late because of others would be called killed.
  concurrency: Math.max(1, availableParallelism() - 1),
  // For the same reason more than the usual 5 s; an endless loop is found by its count, not by the clock.
  timeoutMS: 20_000,
  reporters: ['clear-text', 'progress-append-only'],
  clearTextReporter: { logTests: false, reportTests: false, reportScoreTable: false },
  // The bar is held by scripts/mutation.ts, over all the folders that were asked for.
  thresholds: { high: 90, low: 80, break: null },
  allowEmpty: true,
};
