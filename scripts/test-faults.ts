// `npm run test:faults`: what the enquiry function promises, kept through kills, a full disk, cut
// mail, a cut database, double presses, two processes and hostile requests. `-- --only kills,mail`
// runs some, `--rounds 10` fewer of each, `--short` the short form, `--built` the last build of dist.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CommandError } from './lib/command-error.ts';
import type { FaultResult } from './lib/faults/fault.ts';
import { type FaultName, FAULTS } from './lib/faults/faults.ts';
import { formatFaults, isKept, type Tried } from './lib/faults/table.ts';
import { readFolders } from './lib/folders.ts';
import { formatDuration, startProgress } from './lib/progress.mjs';
import { runMain } from './lib/run-main.ts';

const NAMES = Object.keys(FAULTS) as FaultName[];

function readOptions() {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', default: NAMES.join(',') },
      rounds: { type: 'string' },
      short: { type: 'boolean', default: false },
      built: { type: 'boolean', default: false },
    },
  });
  const names = values.only.split(',') as FaultName[];
  const unknown = names.filter((name) => !NAMES.includes(name));
  if (unknown.length > 0) throw new CommandError(`--only takes: ${NAMES.join(', ')}`);
  const rounds = values.rounds === undefined ? undefined : Number(values.rounds);
  if (rounds !== undefined && !(Number.isInteger(rounds) && rounds > 0)) {
    throw new CommandError('--rounds takes a whole number, such as --rounds 10');
  }
  return { names, rounds, short: values.short, built: values.built };
}

async function tryFault(
  name: FaultName,
  { rounds, built, parent }: { rounds: number; built: boolean; parent: string },
): Promise<FaultResult> {
  const { title, run } = FAULTS[name];
  const folder = mkdtempSync(join(parent, `${name}-`));
  const start = Date.now();
  let doing = 'starting';
  const stop = startProgress(() => `${title}: ${doing}`);
  const say = (now: string): void => {
    doing = now;
  };
  let verdict = 'stopped';
  try {
    const result = await run({ folder, rounds, built, say });
    const { acknowledged, lost, doubled } = result;
    verdict = `${acknowledged} acknowledged, ${lost} lost, ${doubled} doubled`;
    return result;
  } finally {
    stop(`${title}: ${verdict}, ${formatDuration(Date.now() - start)}`);
    rmSync(folder, { recursive: true, force: true });
  }
}

await runMain(async () => {
  const { names, rounds, short, built } = readOptions();
  const parent = join(readFolders(process.env).cacheDir, 'faults');
  mkdirSync(parent, { recursive: true });
  const tried: Tried[] = [];
  for (const name of names) {
    const fault = FAULTS[name];
    const times = rounds ?? (short ? fault.shortRounds : fault.rounds);
    const result = await tryFault(name, { rounds: times, built, parent });
    tried.push({ title: fault.title, rounds: times, result });
  }
  console.log(`\n${formatFaults(tried)}`);
  const broken = tried.filter(({ result }) => !isKept(result)).length;
  console.log(`\n${tried.length} faults tried, ${broken} broke a promise`);
  return broken === 0 ? 0 : 1;
});
