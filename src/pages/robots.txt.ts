import type { APIRoute } from 'astro';

/** Crawlers may read all pages; those that hold samples ask not to be indexed themselves. */
export const GET: APIRoute = ({ site }) =>
  new Response(
    `User-agent: *\nDisallow: /api/\nSitemap: ${new URL('/sitemap-index.xml', site).href}\n`,
  );
