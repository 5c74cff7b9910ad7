// Writes every enquiry into a file, while the server runs: npm run backup -- [FILE]
import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { formatShanghaiMoment } from '#src/domain/enquiry/shanghai.ts';
import { writeBackup } from './lib/backup-file.ts';
import { readEnvironment } from './lib/environment.ts';
import { runMain } from './lib/run-main.ts';
import { withStore } from './lib/store.ts';
import { describeStore } from './lib/store-fault.ts';

/** Beside the store, where git does not look; a second one of the same day has its time in the name. */
function nameBackup(): string {
  const moment = formatShanghaiMoment(Date.now());
  const [day = '', time = ''] = moment.split(' ');
  const name = (when: string) => `data/backups/qiao-backup-${when}.ndjson.gz`;
  const file = existsSync(name(day)) ? name(`${day}-${time.replace(':', '')}`) : name(day);
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  return file;
}

await runMain(async () => {
  const { databaseUrl } = readEnvironment(process.env);
  await withStore(databaseUrl, async (db) => {
    const file = process.argv[2] ?? nameBackup();
    const count = await writeBackup(db, file);
    if (count === 0) {
      console.log(
        `注意：${describeStore(databaseUrl)} 还没有用过，是空的，备份里什么也没有。请核对 DATABASE_URL 是不是网站在用的那个。`,
      );
    }
    console.log(`已备份 ${count} 行到 ${file}。里面有个人信息，只放在该看的人才看得到的地方。`);
  });
  return 0;
});
