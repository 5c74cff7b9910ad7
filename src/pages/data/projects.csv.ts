import type { APIRoute } from 'astro';
import { sendDataFile } from '#src/queries/open-data-files.ts';

/** The library as CSV. */
export const GET: APIRoute = ({ site }) => sendDataFile('csv', site);
