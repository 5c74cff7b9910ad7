// `npm run sbom`: other people's packages, in CycloneDX, from the lock file, into
// reports/sbom.cdx.json. Needs no registry.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from './lib/commands.mjs';
import { readFolders } from './lib/folders.ts';
import { runMain } from './lib/run-main.ts';
import { readBom } from './lib/sbom.ts';

const ARGS = ['sbom', '--sbom-format=cyclonedx', '--package-lock-only'];

await runMain(async () => {
  const { root } = readFolders(process.env);
  const { output } = await runCommand('npm', ARGS, { cwd: root, env: process.env });
  const bom = readBom(output, readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const path = join(root, 'reports', 'sbom.cdx.json');
  mkdirSync(join(root, 'reports'), { recursive: true });
  writeFileSync(path, `${JSON.stringify(bom, null, 2)}\n`);
  console.log(`${bom.components.length} packages: reports/sbom.cdx.json`);
  return 0;
});
