import type { APIRoute } from 'astro';
import { sendDataFile } from '#src/queries/open-data-files.ts';

/** Every dated change, newest first. */
export const GET: APIRoute = ({ site }) => sendDataFile('changes', site);
