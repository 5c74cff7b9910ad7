import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { readFolders } from '../folders.ts';
import { readToday } from '../read-today.ts';
import { buildAdmin } from './build-admin.ts';
import { commitFiles, listCommits } from './git-history.ts';
import { createAdminMiddleware } from './serve-admin.ts';
import { readEditorSettings } from './settings.ts';
import { createListing } from './studio/listing.ts';

/** The editor of the working copy in `root`, for a server of this machine. */
export async function mountEditor(root: string, env: NodeJS.ProcessEnv) {
  const { contentDir, cacheDir } = readFolders(env, root);
  const settings = readEditorSettings(env);
  const folders = { contentDir, publicDir: join(root, 'public') };
  return createAdminMiddleware({
    adminDir: await buildAdmin(cacheDir),
    backend: settings.backend,
    studio: {
      folders,
      list: createListing(folders),
      today: () => readToday(env),
      now: () => new Date(),
      token: randomBytes(32).toString('hex'),
      person: settings.person,
      history: (file) => listCommits(root, file),
      onSaved: async (files, message) => {
        if (settings.commit) await commitFiles(root, files, message, settings);
      },
    },
  });
}
