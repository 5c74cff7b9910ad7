import type { TestProject } from 'vitest/node';
import { startPostgres } from '#scripts/lib/postgres-server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The server that the enquiry store is tried on; the embedded store where there is none. */
    postgresUrl?: string;
  }
}

/** One PostgreSQL server for all tests of a run; those that end it have one of their own. */
export default async function setUp({ provide }: TestProject): Promise<() => Promise<void>> {
  const server = await startPostgres({ durable: false });
  provide('postgresUrl', server.url);
  return server.remove;
}
