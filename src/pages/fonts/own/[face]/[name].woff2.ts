import type { APIRoute } from 'astro';
import { listOwnFonts, readOwnFont } from '#src/queries/own-font.ts';

/** What the headings of a project, or of a kind of pages, need beyond the font of every page. */
export const getStaticPaths = async () =>
  (await listOwnFonts()).map(({ face, name }) => ({ params: { face, name } }));

export const GET: APIRoute = ({ params }) =>
  new Response(new Uint8Array(readOwnFont({ face: params['face']!, name: params['name']! })), {
    headers: { 'content-type': 'font/woff2' },
  });
