import type { APIRoute } from 'astro';
import { sendDataFile } from '#src/queries/open-data-files.ts';

/** The library as a workbook. */
export const GET: APIRoute = ({ site }) => sendDataFile('xlsx', site);
