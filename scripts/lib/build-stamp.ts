import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

const buildStampSchema = z.object({
  /** What the site was built from; see fingerprint.ts. */
  fingerprint: z.string(),
  /** The day that it was reckoned for, `YYYY-MM-DD`: what has expired or is stale by then is shown so. */
  day: z.string().optional(),
  /** When the build ended, ISO 8601. */
  builtAt: z.iso.datetime(),
});

/** What the last successful build of a folder says of itself. */
export type BuildStamp = z.output<typeof buildStampSchema>;

/** The stamp of the site in a folder, or undefined where no whole build lies. */
export function findBuildStamp(outDir: string): BuildStamp | undefined {
  const path = join(outDir, 'build.json');
  if (!existsSync(path)) return undefined;
  return buildStampSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
}

/** Whether a site was built from what there is now, for today. */
export const isCurrent = (
  stamp: BuildStamp | undefined,
  { fingerprint, day }: { fingerprint: string; day: string },
): boolean => stamp?.fingerprint === fingerprint && stamp.day === day;

/** Marks the site in a folder as whole. */
export function writeBuildStamp(outDir: string, stamp: BuildStamp): void {
  writeFileSync(join(outDir, 'build.json'), `${JSON.stringify(stamp, null, 2)}\n`);
}
