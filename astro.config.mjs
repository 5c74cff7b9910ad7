import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import {
  CACHE_DIR,
  CONTENT_DIR,
  deskDirectory,
  OUT_DIR,
  SITE_URL,
  siteYaml,
} from './astro.settings.mjs';
import { siteMarkdown } from './scripts/lib/safe-markdown.ts';
import { siteMap } from './scripts/lib/pages/site-map.ts';
import { printValue } from './scripts/lib/pages/data-chunks.ts';
import { keptPages } from './scripts/lib/pages/keep-pages.ts';
import { isGenerated } from './scripts/lib/generated-files.ts';
import { islandsFromFile } from './scripts/lib/page/island-script.ts';
import { HOSTS, loadAdapter, readHost } from './scripts/lib/hosts/adapters.mjs';

/**
 * Endpoints live outside `src/pages` and are injected, because without an adapter any on-demand
 * route fails the build.
 */
const enquiryFunction = {
  name: 'qiao:enquiry-function',
  hooks: {
    'astro:config:setup': ({ injectRoute }) => {
      for (const [pattern, file] of [
        ['/api/enquiries', 'enquiries'],
        ['/api/enquiries/status', 'status'],
        ['/api/enquiries/challenge', 'challenge'],
        ['/api/figures', 'figures'],
        ['/api/health', 'health'],
        ['/api/outbox', 'outbox'],
      ]) {
        injectRoute({ pattern, entrypoint: `./src/enquiry/routes/${file}.ts`, prerender: false });
      }
      const entrypoint = './src/staff/routes/staff.ts';
      injectRoute({ pattern: '/staff/[...path]', entrypoint, prerender: false });
    },
  },
};

/**
 * Whether pages carry their policy: always, but for the server of `npm run dev` and the editor, whose own
 * scripts stand in the page. Not by `import.meta.env`, which a variable of the machine may change.
 */
const contentPolicy = {
  name: 'qiao:content-policy',
  hooks: {
    'astro:config:setup': ({ command, updateConfig }) => {
      const define = { __QIAO_POLICY__: JSON.stringify(command !== 'dev') };
      updateConfig({ vite: { define } });
    },
  },
};

/** The editor of `npm run staff`: in its server alone, and no part of a build. */
const editor = {
  name: 'qiao:editor',
  hooks: {
    'astro:server:setup': async ({ server }) => {
      if (process.env.QIAO_EDITOR !== 'on') return;
      const { mountEditor } = await import('./scripts/lib/editor/mount.ts');
      server.middlewares.use(await mountEditor(server.config.root, process.env));
    },
  },
};

/**
 * Says the order of the cascade layers before anything else in every style sheet: whichever chunk a
 * browser reads first settles it, and a component's own chunk may well come before `tokens.css`.
 */
const layerOrder = {
  postcssPlugin: 'qiao-layer-order',
  Once(root) {
    root.prepend('@layer tokens, base, prose, components, print;');
  },
};

const LEDGER = 'virtual:qiao-ledger';

/** The account of the projects, for the staff pages alone. */
const ledgerModule = {
  name: 'qiao-ledger',
  resolveId: (id) => (id === LEDGER ? `\0${LEDGER}` : undefined),
  async load(id) {
    if (id !== `\0${LEDGER}`) return undefined;
    const { readLedger } = await import('./scripts/lib/read-ledger.ts');
    return `export default ${printValue(await readLedger(CONTENT_DIR))};`;
  },
};

export default defineConfig({
  // The editor shows pages as visitors see them.
  devToolbar: { enabled: process.env.QIAO_EDITOR !== 'on' },
  site: SITE_URL,
  outDir: OUT_DIR,
  cacheDir: `${CACHE_DIR}/astro`,
  trailingSlash: 'ignore',
  adapter: await loadAdapter(process.env.DEPLOY_TARGET),
  session: false,
  integrations: [
    react(),
    siteMap(),
    enquiryFunction,
    contentPolicy,
    editor,
    keptPages(`${CACHE_DIR}/pages`, process.env.QIAO_CODE),
  ],
  markdown: { processor: siteMarkdown() },
  // The default drops the space between a text and the element after it, as JSX does.
  compressHTML: true,
  // One thread renders; while one page is written, the next is made.
  build: { inlineStylesheets: 'auto', concurrency: 4 },
  // As specific as the default's attribute, and shorter by half on every element.
  scopedStyleStrategy: 'class',
  security: {
    // The function checks Origin and Sec-Fetch-Site itself, for JSON too, which Astro never looks at.
    checkOrigin: false,
  },
  vite: {
    plugins: [ledgerModule, islandsFromFile()],
    define: {
      __QIAO_SITE__: JSON.stringify(siteYaml()),
      __QIAO_DESKS__: JSON.stringify(deskDirectory()),
      __QIAO_CACHE_DIR__: JSON.stringify(CACHE_DIR),
    },
    build: { assetsInlineLimit: 0 },
    // What every island needs is one file: in three it is 0.8 kB more, and two requests.
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: {
                groups: [{ name: 'react', test: /node_modules\/(?:react|react-dom|scheduler)\// }],
              },
            },
          },
        },
      },
    },
    // Builds leave tens of thousands of files, and Vite asks the system to watch each: more than some allow.
    // By the path from here and no pattern: the project may itself lie in a folder of such a name.
    server: { watch: { ignored: (path) => isGenerated(path, process.cwd()) } },
    // Astro bundles the adapters that package.json names; a host's own is not there.
    ssr: { noExternal: [HOSTS[readHost(process.env.DEPLOY_TARGET)].package] },
    css: { postcss: { plugins: [layerOrder] } },
  },
});
