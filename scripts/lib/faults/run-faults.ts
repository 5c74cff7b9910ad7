import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CommandError } from '../command-error.ts';
import { readFolders } from '../folders.ts';
import { formatDuration, startProgress } from '../progress.mjs';
import type { Fault, FaultResult } from './fault.ts';
import { formatFaults, isKept, type Tried } from './table.ts';

/** Faults by the name that `--only` takes. */
export type Faults = Readonly<Record<string, Fault>>;

interface Options {
  readonly names: readonly string[];
  readonly rounds: number | undefined;
  readonly short: boolean;
  readonly built: boolean;
}

function readOptions(args: readonly string[], known: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string', default: known.join(',') },
      rounds: { type: 'string' },
      short: { type: 'boolean', default: false },
      built: { type: 'boolean', default: false },
    },
  });
  const names = values.only.split(',');
  if (names.some((name) => !known.includes(name))) {
    throw new CommandError(`--only takes: ${known.join(', ')}`);
  }
  const rounds = values.rounds === undefined ? undefined : Number(values.rounds);
  if (rounds !== undefined && !(Number.isInteger(rounds) && rounds > 0)) {
    throw new CommandError('--rounds takes a whole number, such as --rounds 10');
  }
  return { names, rounds, short: values.short, built: values.built };
}

async function tryFault(
  { title, run }: Fault,
  { rounds, built, folder }: { rounds: number; built: boolean; folder: string },
): Promise<FaultResult> {
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

/**
 * Tries faults as a command's arguments ask and prints their table. Gives the command's exit code: 1
 * where a promise was broken.
 */
export async function runFaults(faults: Faults, args: readonly string[]): Promise<number> {
  const { names, rounds, short, built } = readOptions(args, Object.keys(faults));
  const parent = join(readFolders(process.env).cacheDir, 'faults');
  mkdirSync(parent, { recursive: true });
  const tried: Tried[] = [];
  for (const name of names) {
    const fault = faults[name]!;
    const times = rounds ?? (short ? fault.shortRounds : fault.rounds);
    const folder = mkdtempSync(join(parent, `${name}-`));
    const result = await tryFault(fault, { rounds: times, built, folder });
    tried.push({ title: fault.title, rounds: times, result });
  }
  console.log(`\n${formatFaults(tried)}`);
  const broken = tried.filter(({ result }) => !isKept(result)).length;
  console.log(`\n${tried.length} faults tried, ${broken} broke a promise`);
  return broken === 0 ? 0 : 1;
}
