import type { APIRoute } from 'astro';
import { drawCover } from '#src/pictures/cover.ts';
import type { CoverPattern } from '#src/pictures/cover-palettes.ts';
import { listSectors } from '#src/queries/places.ts';

/** One cover a sector, shared by all its cards. */
export const getStaticPaths = async () =>
  (await listSectors('zh')).map(({ slug, facts }) => ({
    params: { slug },
    props: { pattern: facts.cover },
  }));

export const GET: APIRoute<{ pattern: CoverPattern }> = ({ params, props }) =>
  new Response(
    drawCover({ pattern: props.pattern, seed: params['slug']!, width: 1200, height: 375 }),
    {
      headers: { 'content-type': 'image/svg+xml' },
    },
  );
