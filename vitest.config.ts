import { defineConfig } from 'vitest/config';

/** What the enquiry function and the staff pages do whichever store they have. */
const STORE_TESTS = ['tests/unit/enquiry/*.test.ts', 'tests/unit/staff/*.test.ts'];
const named = (...names: readonly string[]) =>
  names.map((name) => `tests/unit/enquiry/${name}.test.ts`);

/** What has neither state nor edges: rules, words, pictures, queries, and islands as they are drawn. */
const RULE_TESTS = ['domain', 'i18n', 'pictures', 'queries', 'islands'].map(
  (room) => `tests/unit/${room}/**/*.test.{ts,tsx}`,
);

/**
 * Four kinds: `rules` runs what is pure, `unit` runs other modules alone, `postgres` runs the tests of
 * function and staff pages once more on a PostgreSQL server, `build` reads built fixture sites, one
 * file at a time.
 */
export default defineConfig({
  test: {
    setupFiles: ['tests/setup.ts'],
    // No file leaves behind what another could find: to load every module anew for each took as long again.
    isolate: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          exclude: [...named('postgres', 'portable-sql'), ...RULE_TESTS],
          // Build machines are shared: what takes a second on a quiet one may take ten.
          testTimeout: 20_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'rules',
          include: RULE_TESTS,
          testTimeout: 20_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'postgres',
          include: STORE_TESTS,
          exclude: named('embedded', 'wiring', 'words'),
          globalSetup: ['tests/postgres-setup.ts'],
          testTimeout: 30_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'build',
          include: ['tests/build/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 300_000,
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
