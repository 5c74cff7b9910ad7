import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);

/** The parts of what Astro runs its islands by: when to start one, of the ways used here, and the element. */
const PARTS = ['client/load', 'client/visible', 'server/astro-island'].map((name) =>
  require.resolve(`astro/runtime/${name}.prebuilt.js`),
);

/** Where Astro puts those parts into the page. */
const WRITER = /\/astro\/dist\/runtime\/server\/scripts\.js$/;
const WRITES = 'function getPrescripts(result, type, directive) {';

/** The hooks of a Vite plugin that are used here. */
interface Bundling {
  environment: { name: string };
  emitFile: (file: { type: 'asset'; fileName: string; source: string }) => string;
}

/** What runs the islands, as one script. */
export async function readIslandScript(): Promise<string> {
  const parts = await Promise.all(
    PARTS.map((path) => import(pathToFileURL(path).href) as Promise<{ default: string }>),
  );
  return parts.map((part) => part.default).join('\n');
}

/** Astro's module with the parts left out, and the script of this address in their place. */
export function leaveOutParts(code: string, address: string): string {
  if (!code.includes(WRITES))
    throw new Error('Astro writes the script of its islands elsewhere: see 018-page-weight.md');
  const tag = `<script type="module" src="${address}"></script>`;
  return code.replace(WRITES, `${WRITES}\n  return type === 'both' ? ${JSON.stringify(tag)} : '';`);
}

/**
 * A plugin for the build: what runs the islands is a file that browsers keep, where Astro writes its
 * 5 kB into every page that has one. Its styles stand in `base.css`.
 */
export async function islandsFromFile() {
  const source = await readIslandScript();
  const hash = createHash('sha256').update(source).digest('base64url').slice(0, 8);
  const fileName = `_astro/islands.${hash}.js`;
  return {
    name: 'qiao-islands-from-file',
    apply: 'build' as const,
    transform: {
      filter: { id: WRITER },
      handler: (code: string) => ({ code: leaveOutParts(code, `/${fileName}`), map: null }),
    },
    generateBundle(this: Bundling) {
      if (this.environment.name !== 'client') return;
      this.emitFile({ type: 'asset', fileName, source });
    },
  };
}
