import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration, AstroPrerenderer } from 'astro';
import { PROVENANCE, type Provenance } from '#src/queries/provenance.ts';
import { createLaying } from '../lay-files.ts';
import { fileAt } from './addresses.ts';
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

/** Where and by what pages are kept, and where the site's lie. */
interface Keeping {
  readonly dir: string;
  readonly code: string;
  readonly clientDir: string;
  readonly keepRenderer: () => Promise<void>;
}

/** Whether Astro writes another page than the answer, to lead elsewhere. */
const isRedirect = ({ status }: Response): boolean => status >= 300 && status < 400;

/** Astro's own way to make pages, but for those that an earlier build has left and nothing has changed. */
function keepPages(
  astro: AstroPrerenderer,
  { dir, code, clientDir, keepRenderer }: Keeping,
): AstroPrerenderer {
  let ledger: PageLedger | undefined;
  const lay = createLaying(clientDir);
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
      const address = new URL(request.url).pathname;
      const { path } = await ledger!.page(address, async () => {
        const rendered = await astro.render(request, options);
        response = rendered instanceof Response ? rendered : rendered.response;
        return (bytes = Buffer.from(await response.arrayBuffer()));
      });
      if (response && isRedirect(response)) return new Response(new Uint8Array(bytes!), response);
      lay(path, fileAt(decodeURI(address)));
      // Of an answer without a body Astro writes nothing: it would write a second copy of every page.
      return new Response(null);
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
        const clientDir = fileURLToPath(config.build.client);
        setPrerenderer((astro) => keepPages(astro, { dir, code, clientDir, keepRenderer }));
      },
    },
  };
}
