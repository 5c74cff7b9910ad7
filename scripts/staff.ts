// Who may sign in at /staff/: npm run staff:add, staff:list, staff:reset, staff:remove. Works while the
// server runs. CONTENT_DIR names another folder with desks.
import { createStaffAuth } from '#src/staff/auth/create-staff-auth.ts';
import { siteSettingsSchema } from '#src/domain/county/site.ts';
import type { DeskDirectory } from '#src/domain/enquiry/desks.ts';
import { deskDirectory, siteYaml } from '../astro.settings.mjs';
import { CommandError } from './lib/command-error.ts';
import { readEnvironment } from './lib/environment.ts';
import { runMain } from './lib/run-main.ts';
import { runStaffCommand } from './lib/staff-command.ts';
import { withStore } from './lib/store.ts';

await runMain(async () => {
  const { databaseUrl, siteUrl, staffSecret } = readEnvironment(process.env);
  if (staffSecret === undefined) {
    throw new CommandError(
      '没有设置 STAFF_SECRET。在服务和这个命令的环境里设同一个值，至少 32 个字符，如 openssl rand -base64 32 的输出。',
    );
  }
  const siteName = siteSettingsSchema.parse(siteYaml()).name.zh;
  const said = await withStore(databaseUrl, (db) => {
    const settings = { db, secret: staffSecret, siteUrl, siteName, now: Date.now };
    const { accounts } = createStaffAuth(settings);
    const desks = deskDirectory() as DeskDirectory;
    return runStaffCommand(process.argv.slice(2), { accounts, desks, siteUrl });
  });
  console.log(said);
  return 0;
});
