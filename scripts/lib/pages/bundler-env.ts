/**
 * What the bundler's process is told of memory. Rolldown's allocator (mimalloc) keeps what it has freed
 * for its own threads, which rest once the bundle is made: 130 MB of a build of 20,000 pages were held
 * until its end. Given back at once, for less than a fiftieth more CPU time (`docs/performance.md`).
 * To be set before the bundler is loaded.
 * @see https://microsoft.github.io/mimalloc/environment.html
 */
export const BUNDLER_ENV = { MIMALLOC_PURGE_DELAY: '0' } as const;
