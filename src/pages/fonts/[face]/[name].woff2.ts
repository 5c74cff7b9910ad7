import type { APIRoute } from 'astro';
import { listHeadingFonts, readHeadingFont } from '#src/queries/heading-fonts.ts';

/** The fonts of headings, of each kind of page and of each project. */
export const getStaticPaths = async () =>
  (await listHeadingFonts()).map(({ face, name }) => ({ params: { face, name } }));

export const GET: APIRoute = ({ params }) =>
  new Response(new Uint8Array(readHeadingFont({ face: params['face']!, name: params['name']! })), {
    headers: { 'content-type': 'font/woff2' },
  });
