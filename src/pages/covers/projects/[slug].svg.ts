import type { APIRoute } from 'astro';
import { drawCover } from '#src/pictures/cover.ts';
import { getEntryOf, getIndex } from '#src/queries/entries.ts';
import { getCoverPattern } from '#src/queries/places.ts';

/** Each project's own cover, in its sector's pattern. */
export const getStaticPaths = async () =>
  [...(await getIndex('projectsZh')).keys()].map((slug) => ({ params: { slug } }));

export const GET: APIRoute = async ({ params }) => {
  const seed = params['slug']!;
  const { sector } = (await getEntryOf('projectsZh', seed)).data;
  const pattern = await getCoverPattern(sector);
  return new Response(drawCover({ pattern, seed, width: 1200, height: 260 }), {
    headers: { 'content-type': 'image/svg+xml' },
  });
};
