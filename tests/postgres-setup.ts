import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { openStore } from '#src/enquiry/store/open.ts';
import { startPostgres } from '#scripts/lib/postgres-server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The server that the enquiry store is tried on; the embedded store where there is none. */
    postgresUrl?: string;
    /** A database of it that has the store's tables and nothing in them, to be copied. */
    postgresStore?: string;
  }
}

const STORE = 'store';

/** Makes the database that tests copy: making its tables for each took twice as long as the rest. */
async function makeStore(server: string): Promise<void> {
  const client = new pg.Client(server);
  await client.connect();
  await client.query(`create database ${STORE}`);
  await client.end();
  const db = await openStore(new URL(STORE, server).href);
  await db.destroy();
}

/** One PostgreSQL server for all tests of a run; those that end it have one of their own. */
export default async function setUp({ provide }: TestProject): Promise<() => Promise<void>> {
  const server = await startPostgres({ durable: false });
  await makeStore(server.url);
  provide('postgresUrl', server.url);
  provide('postgresStore', STORE);
  return server.remove;
}
