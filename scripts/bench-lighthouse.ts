// `npm run bench:lighthouse`: Lighthouse on the largest page of every kind and language in the last build of
// dist: a phone on simulated slow 4G. A line a page as it comes, then what was found beside the speed;
// exits with 1 where that is anything. `-- --languages zh,en` and `--kinds projects/…,enquiry` choose
// pages, `--quick` leaves performance out.
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Audited, openAuditor } from './lib/bench/lighthouse/audit.ts';
import { loadLighthouse } from './lib/bench/lighthouse/load.ts';
import { formatAudited, formatFindings } from './lib/bench/lighthouse/table.ts';
import { listLargest, tellKind, toAddress } from './lib/bench/page-weight.ts';
import { CommandError } from './lib/command-error.ts';
import { readFolders } from './lib/folders.ts';
import { runMain } from './lib/run-main.ts';
import { makeServerProcess } from './lib/trial/server-process.ts';

/** Answers of 404, which Lighthouse takes for a fault of the page. */
const NOT_FOUND = '404';

function choosePages(clientDir: string): string[] {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    options: { languages: text, kinds: text, quick: { type: 'boolean' } },
  });
  const languages = values.languages?.split(',');
  const kinds = values.kinds?.split(',');
  const pages = listLargest(clientDir)
    .map(({ file }) => ({ ...tellKind(file), page: toAddress(file) }))
    .filter(({ kind }) => kind !== NOT_FOUND && (kinds?.includes(kind) ?? true))
    .filter(({ locale }) => languages?.includes(locale) ?? true)
    .map(({ page }) => page);
  if (pages.length === 0) throw new CommandError('No such page. Build first: npm run build');
  return pages.toSorted();
}

/** The origin that the build was made for, which its pages name as their own. */
function readSiteUrl(clientDir: string): string {
  const home = readFileSync(join(clientDir, 'index.html'), 'utf8');
  const [, address = ''] = /<link rel="canonical" href="([^"]+)"/.exec(home) ?? [];
  if (address.startsWith('http://')) return new URL(address).origin;
  throw new CommandError(`The build is for ${address}. Build it without SITE_URL for this.`);
}

await runMain(async () => {
  const { outDir, cacheDir } = readFolders(process.env);
  const clientDir = join(outDir, 'client');
  const pages = choosePages(clientDir);
  const lighthouse = await loadLighthouse(join(cacheDir, 'lighthouse'));
  const siteUrl = readSiteUrl(clientDir);
  const parent = join(cacheDir, 'bench-lighthouse');
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, 'run-'));
  const database = `file:${join(folder, 'qiao.db')}`;
  const env = { DATABASE_URL: database, OUTBOX_WORKER: 'off', SITE_URL: siteUrl };
  const server = await makeServerProcess({ env, script: 'built' });
  await server.start();
  const quick = process.argv.includes('--quick');
  const auditor = await openAuditor({ siteUrl, servedAt: server.url, quick, lighthouse });
  const audited: Audited[] = [];
  try {
    for (const page of pages) {
      audited.push(await auditor.audit(page));
      console.error(formatAudited(audited.slice(-1)).split('\n').at(-1));
    }
  } finally {
    await auditor.close();
    await server.end('SIGTERM');
    rmSync(folder, { recursive: true, force: true });
  }
  console.log(
    `${formatAudited(audited)}\n\n${pages.length} pages, load ${loadavg()[0]!.toFixed(1)}`,
  );
  const findings = formatFindings(audited);
  for (const finding of findings) console.log(`FOUND ${finding}`);
  return findings.length === 0 ? 0 : 1;
});
