import { relative, sep } from 'node:path';

/**
 * Folders at the project's root that programs write and no page is made of: what git leaves out, but for
 * `.astro`, which Astro follows to know when content has changed, and `node_modules`, which Vite leaves out.
 */
const GENERATED: ReadonlySet<string> = new Set([
  '.cache',
  '.netlify',
  '.vercel',
  'books',
  'data',
  'dist',
  'drafts',
  'live',
  'playwright-report',
  'releases',
  'reports',
  'test-results',
]);

/** Whether a path lies in a folder that programs write, of the project in `root`. */
export function isGenerated(path: string, root: string): boolean {
  const [top = ''] = relative(root, path).split(sep);
  return GENERATED.has(top) || top.startsWith('dist-');
}
