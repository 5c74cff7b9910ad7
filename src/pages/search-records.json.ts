import type { APIRoute } from 'astro';
import { listSearchRecords } from '#src/queries/search-record.ts';

/** What the search index is built from; the build takes it away once it has been read. */
export const GET: APIRoute = async () => Response.json(await listSearchRecords());
