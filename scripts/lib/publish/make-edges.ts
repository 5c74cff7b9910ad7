import { buildSite } from '../building.ts';
import { runCommand, withOwnTools } from '../commands.mjs';
import { readEnvironment } from '../environment.ts';
import { computeFingerprint } from '../fingerprint.ts';
import type { Folders } from '../folders.ts';
import { readToday } from '../read-today.ts';
import type { PublishEdges } from './publish.ts';
import { STAFF_VOICE } from './voice.ts';

/** The edges of a publication of this machine's content, but for the answer to whether it shall go live. */
export function makePublishEdges(
  site: Folders,
  env: NodeJS.ProcessEnv,
  stream: PublishEdges['stream'],
): Omit<PublishEdges, 'confirm'> {
  return {
    siteUrl: readEnvironment(env).siteUrl,
    stream,
    now: Date.now,
    fingerprint: () => computeFingerprint(site, env),
    today: () => readToday(env),
    build: (outDir, isChecked) =>
      buildSite(
        { ...site, outDir },
        { env, stream, now: Date.now, voice: STAFF_VOICE },
        { isChecked },
      ),
    check: async () => {
      const args = ['scripts/check.ts', '--faults-only'];
      const { code, output } = await runCommand(process.execPath, args, {
        cwd: site.root,
        env: { ...withOwnTools(site.root, env), CONTENT_DIR: site.contentDir },
      });
      return code === 0 ? undefined : output.trim();
    },
  };
}
