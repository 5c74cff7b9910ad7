// Who may sign in at /staff/: npm run staff:add, staff:list, staff:reset, staff:remove. Works while the
// server runs. CONTENT_DIR names another folder with desks.
import { openStore } from '#src/enquiry/store/open.ts';
import { createStaffAuth } from '#src/staff/auth/create-staff-auth.ts';
import { siteSettingsSchema } from '#src/domain/county/site.ts';
import type { DeskDirectory } from '#src/domain/enquiry/desks.ts';
import { deskDirectory, siteYaml } from '../astro.settings.mjs';
import { CommandError } from './lib/command-error.ts';
import { readEnvironment } from './lib/environment.ts';
import { runMain } from './lib/run-main.ts';
import { runStaffCommand } from './lib/staff-command.ts';

await runMain(async () => {
  const { databaseUrl, siteUrl, staffSecret } = readEnvironment(process.env);
  if (staffSecret === undefined) {
    throw new CommandError(
      '没有设置 STAFF_SECRET。在服务和这个命令的环境里设同一个值，至少 32 个字符，如 openssl rand -base64 32 的输出。',
    );
  }
  const db = await openStore(databaseUrl);
  const siteName = siteSettingsSchema.parse(siteYaml()).name.zh;
  const settings = { db, secret: staffSecret, siteUrl, siteName, now: Date.now };
  try {
    const { accounts } = createStaffAuth(settings);
    const desks = deskDirectory() as DeskDirectory;
    console.log(await runStaffCommand(process.argv.slice(2), { accounts, desks, siteUrl }));
  } finally {
    await db.destroy();
  }
  return 0;
});
