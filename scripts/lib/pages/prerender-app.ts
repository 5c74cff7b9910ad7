import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PathWithRoute } from 'astro';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { createLaying } from '../lay-files.ts';
import { addressOf, fileAt } from './addresses.ts';
import type { Bundle } from './bundle.ts';
import type { PageLedger } from './page-ledger.ts';

type Route = PathWithRoute['route'];

/** What Astro's build makes pages with; of its own making, so that its shape holds for one release alone. */
export interface PrerenderApp {
  readonly manifest: { readonly routes: readonly { readonly routeData: Route }[] };
  getComponentByRoute: (route: Route) => Promise<unknown>;
  setInternals: (internals: object) => void;
  setOptions: (options: object) => void;
  render: (request: Request, options: { routeData: unknown }) => Promise<Response>;
}

/** Loads what makes pages from the folder of a bundle's part of it, with the styles of its routes. */
export async function loadApp(
  { styles }: Pick<Bundle, 'styles'>,
  prerenderDir: string,
): Promise<PrerenderApp> {
  const entry = readdirSync(prerenderDir).find((name) => name.startsWith('prerender-entry'));
  const { app } = (await import(pathToFileURL(join(prerenderDir, entry!)).href)) as {
    app: PrerenderApp;
  };
  app.setInternals({ pagesByKeys: new Map(styles.map(([key, of]) => [key, { styles: of }])) });
  const destination = { write: () => true };
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination } } });
  return app;
}

/** A page's address, and Astro's route to it. */
export type Page = readonly [address: string, route: Route];

const toPage = (pathname: string, route: Route): Page => [
  addressOf({ pathname, type: route.type }),
  route,
];

/** The pages of routes that make one alone, while the site is built. */
export const listSingles = ({ manifest }: PrerenderApp): Page[] =>
  manifest.routes.flatMap(({ routeData: { pathname, prerender }, routeData }) =>
    pathname === undefined || !prerender ? [] : [toPage(pathname, routeData)],
  );

/** Every page of the site. */
export const listPages = async (app: PrerenderApp): Promise<Page[]> => {
  const paths = await new StaticPaths(app as never).getAll();
  return paths.map(({ pathname, route }) => toPage(pathname, route));
};

/** Lays pages into the site; returns how many were made anew. */
export async function layPages(
  { clientDir, siteUrl }: { clientDir: string; siteUrl: string },
  app: PrerenderApp,
  ledger: PageLedger,
  pages: readonly Page[],
): Promise<number> {
  let made = 0;
  const lay = createLaying(clientDir);
  for (const [address, routeData] of pages) {
    const { path, isKept } = await ledger.page(address, async () => {
      const response = await app.render(new Request(new URL(address, siteUrl)), { routeData });
      return Buffer.from(await response.arrayBuffer());
    });
    lay(path, fileAt(address));
    if (!isKept) made += 1;
  }
  return made;
}
