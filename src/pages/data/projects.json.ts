import type { APIRoute } from 'astro';
import { sendDataFile } from '#src/queries/open-data-files.ts';

/** The whole library as JSON, both languages inside. */
export const GET: APIRoute = ({ site }) => sendDataFile('json', site);
