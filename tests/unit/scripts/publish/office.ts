import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeBuildStamp } from '#scripts/lib/build-stamp.ts';
import { CHECK_STEP } from '#scripts/lib/building.ts';
import { publish, type PublishEdges } from '#scripts/lib/publish/publish.ts';
import { renew } from '#scripts/lib/publish/renew.ts';
import { makeFolder } from '../temporary-folder.ts';

export const TEA = `---\nnumber: XS-2026-001\ntitle: 茶油加工\nstage: open\ninvestment:\n  total: 3.2亿元\n---\n有。\n`;

/** An office with one project; each build writes a page that says which one it is, and a hashed script. */
export function openOffice() {
  const root = makeFolder({ 'content/projects/zh/tea.md': TEA, 'content/site.yml': 'name: x\n' });
  const releases = { releasesDir: join(root, 'releases'), liveLink: join(root, 'live') };
  const lines: string[] = [];
  /** For each build, whether it was told that the content is checked. */
  const checked: boolean[] = [];
  let [clock, builds] = [Date.parse('2026-11-29T02:00:00Z'), 0];
  const state = {
    today: '2026-12-31',
    faults: undefined as string | undefined,
    broken: false,
    agreed: true,
    /** What somebody writes while it is asked whether to publish. */
    whileAsked: undefined as string | undefined,
    /** What somebody writes while the next build runs. */
    meanwhile: undefined as string | undefined,
  };
  const write = (text: string) => writeFileSync(join(root, 'content/projects/zh/tea.md'), text);
  const readContent = () => readFileSync(join(root, 'content/projects/zh/tea.md'), 'utf8');
  const unasked: PublishEdges = {
    siteUrl: 'https://invest.example.cn',
    stream: { write: (text) => lines.push(text) },
    now: () => (clock += 1000),
    fingerprint: readContent,
    today: () => state.today,
    build: (outDir, isChecked) => {
      checked.push(isChecked);
      if (!isChecked && state.faults !== undefined) return Promise.resolve(CHECK_STEP);
      if (state.broken) return Promise.resolve('build the pages');
      builds += 1;
      mkdirSync(join(outDir, 'client/_astro'), { recursive: true });
      writeFileSync(join(outDir, 'client/index.html'), `build ${builds}`);
      writeFileSync(join(outDir, `client/_astro/page.${builds}.js`), '');
      writeBuildStamp(outDir, {
        fingerprint: readContent(),
        day: state.today,
        builtAt: new Date(clock).toISOString(),
      });
      if (state.meanwhile !== undefined) write(state.meanwhile);
      state.meanwhile = undefined;
      return Promise.resolve(undefined);
    },
    check: () => Promise.resolve(state.faults),
  };
  const edges: PublishEdges = {
    ...unasked,
    confirm: () => {
      if (state.whileAsked !== undefined) write(state.whileAsked);
      return Promise.resolve(state.agreed);
    },
  };
  return {
    root,
    releases,
    state,
    checked,
    write,
    run: (dryRun = false) =>
      publish({ contentDir: join(root, 'content'), releases }, edges, dryRun),
    renew: () => renew({ contentDir: join(root, 'content'), releases }, unasked),
    runUnasked: () => publish({ contentDir: join(root, 'content'), releases }, unasked, false),
    /** What was said since the last time. */
    said: () => lines.splice(0).join(''),
    read: (path: string) => readFileSync(join(releases.liveLink, 'client', path), 'utf8'),
    has: (path: string) => existsSync(join(releases.liveLink, 'client', path)),
  };
}
