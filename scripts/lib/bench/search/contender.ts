import type { SearchRecord } from '#src/search/record.ts';

/** An opened search: what a visitor's browser would do with it. */
export interface Asker {
  /**
   * All slugs for a query, best first, how long the answer took, and how long in that time nothing
   * else was done, at the most.
   */
  ask: (query: string) => Promise<{ slugs: string[]; ms: number; heldMs: number }>;
  /**
   * What a new visitor's first query and a next one move, code included, until a list of results
   * stands, in bytes as a server with brotli sends them.
   */
  weigh: (first: string, next: string) => Promise<{ first: number; next: number }>;
  close: () => Promise<void>;
}

/** One way to search the same projects. */
export interface Contender {
  /** Writes its index into an empty folder. */
  index: (records: readonly SearchRecord[], folder: string) => Promise<void>;
  open: (folder: string) => Promise<Asker>;
}
