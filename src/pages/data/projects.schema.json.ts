import type { APIRoute } from 'astro';
import { sendDataFile } from '#src/queries/open-data-files.ts';

/** The JSON Schema of projects.json. */
export const GET: APIRoute = ({ site }) => sendDataFile('schema', site);
