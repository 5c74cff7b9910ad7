import type { APIRoute } from 'astro';
import { sendDataFile } from '#src/queries/open-data-files.ts';

/** The library in the words of OC4IDS. */
export const GET: APIRoute = ({ site }) => sendDataFile('oc4ids', site);
