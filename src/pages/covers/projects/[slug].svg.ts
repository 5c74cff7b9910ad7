import type { APIRoute } from 'astro';
import { drawCover } from '#src/pictures/cover.ts';
import type { CoverPattern } from '#src/pictures/cover-palettes.ts';
import { listSectors } from '#src/queries/places.ts';
import { listProjects } from '#src/queries/projects.ts';

/** Each project's own cover, in its sector's pattern. */
export const getStaticPaths = async () => {
  const patterns = new Map((await listSectors('zh')).map(({ slug, facts }) => [slug, facts.cover]));
  return (await listProjects('zh')).map(({ slug, facts }) => ({
    params: { slug },
    props: { pattern: patterns.get(facts.sector) },
  }));
};

export const GET: APIRoute<{ pattern: CoverPattern }> = ({ params, props }) =>
  new Response(
    drawCover({ pattern: props.pattern, seed: params['slug']!, width: 1200, height: 260 }),
    {
      headers: { 'content-type': 'image/svg+xml' },
    },
  );
