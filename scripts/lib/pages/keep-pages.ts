import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration, AstroPrerenderer } from 'astro';
import { PROVENANCE, type Provenance } from '#src/queries/provenance.ts';
import { keepPrerenderer, type BundleSettings } from './bundle.ts';
import type { MarkdownSettings } from './content-store.ts';
import { openPageLedger, type PageLedger } from './page-ledger.ts';

/** The account of the site's own code, which `src/queries/query.ts` leaves when it is loaded. */
export function getProvenance(): Provenance {
  const found = (globalThis as Record<symbol, unknown>)[PROVENANCE];
  if (!found)
    throw new Error('The pages were loaded, and left no account of what they are made from');
  return found as Provenance;
}

/** Astro's own way to make pages, but for those that an earlier build has left and nothing has changed. */
function keepPages(
  astro: AstroPrerenderer,
  { dir, code, keepRenderer }: { dir: string; code: string; keepRenderer: () => Promise<void> },
): AstroPrerenderer {
  let ledger: PageLedger | undefined;
  return {
    ...astro,
    name: 'qiao:kept-pages',
    setup: async () => {
      await astro.setup?.();
      await keepRenderer();
    },
    getStaticPaths: async () => {
      const paths = await astro.getStaticPaths();
      ledger = openPageLedger(dir, code, getProvenance());
      return paths;
    },
    render: async (request, options) => {
      let response: Response | undefined;
      let bytes: Buffer | undefined;
      const { path } = await ledger!.page(new URL(request.url).pathname, async () => {
        const rendered = await astro.render(request, options);
        response = rendered instanceof Response ? rendered : rendered.response;
        return (bytes = Buffer.from(await response.arrayBuffer()));
      });
      return new Response(new Uint8Array(bytes ?? (await readFile(path))), response);
    },
    teardown: async () => {
      // None was opened where the list of pages could not be made.
      await ledger?.close();
      await astro.teardown?.();
    },
  };
}

/** The styles of each route, which Astro fills in while it bundles. */
type Pages = Map<string, { styles: BundleSettings['styles'][number][1] }>;

/**
 * Has a build take over the pages that nothing has changed of, from a folder where builds keep them, and
 * keep what makes them for builds to come. `code` is a hash of all that a page is made from beside the
 * content; without one every page is made and nothing kept.
 */
export function keptPages(dir: string, code: string | undefined): AstroIntegration {
  let config: AstroConfig;
  let pages: Pages;
  const keepRenderer = () =>
    keepPrerenderer(dir, fileURLToPath(new URL('.prerender/', config.build.server)), {
      styles: [...pages].map(([key, { styles }]) => [key, styles]),
      markdown: { ...config.markdown, image: config.image } as MarkdownSettings,
    });
  return {
    name: 'qiao:kept-pages',
    hooks: {
      'astro:config:done': (done) => {
        config = done.config;
      },
      'astro:build:setup': (setup) => {
        if (code === undefined) return;
        // What Astro does itself where nobody asks for a way of his own.
        const { build } = setup.vite.environments!['prerender']!;
        build!.rolldownOptions!.input = 'astro/entrypoints/prerender';
        pages = setup.pages;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        if (code === undefined) return;
        setPrerenderer((astro) => keepPages(astro, { dir, code, keepRenderer }));
      },
    },
  };
}
