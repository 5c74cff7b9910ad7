import type { APIRoute } from 'astro';
import { listTitleFonts, readTitleFont } from '#src/queries/title-font.ts';

/** What each title needs beyond the site's heading font. */
export const getStaticPaths = async () => (await listTitleFonts()).map((params) => ({ params }));

export const GET: APIRoute = ({ params }) =>
  new Response(new Uint8Array(readTitleFont(params['face']!, params['slug']!)), {
    headers: { 'content-type': 'font/woff2' },
  });
