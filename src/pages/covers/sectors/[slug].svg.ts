import type { APIRoute } from 'astro';
import { drawCover } from '#src/pictures/cover.ts';
import { getIndex } from '#src/queries/entries.ts';
import { getCoverPattern } from '#src/queries/places.ts';

/** One cover a sector, shared by all its cards. */
export const getStaticPaths = async () =>
  [...(await getIndex('sectorsZh')).keys()].map((slug) => ({ params: { slug } }));

export const GET: APIRoute = async ({ params }) => {
  const seed = params['slug']!;
  const pattern = await getCoverPattern(seed);
  return new Response(drawCover({ pattern, seed, width: 1200, height: 375 }), {
    headers: { 'content-type': 'image/svg+xml' },
  });
};
