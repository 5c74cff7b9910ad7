// Fills the empty store at DATABASE_URL from a backup, of either kind of store: npm run restore -- FILE
import { existsSync } from 'node:fs';
import { readBackup } from './lib/backup-file.ts';
import { CommandError } from './lib/command-error.ts';
import { readEnvironment } from './lib/environment.ts';
import { runMain } from './lib/run-main.ts';
import { withNewStore } from './lib/store.ts';
import { describeStore } from './lib/store-fault.ts';

await runMain(async () => {
  const [file] = process.argv.slice(2);
  if (file === undefined)
    throw new CommandError('请写明备份文件：npm run restore -- 文件.ndjson.gz');
  // Before a store is made for it.
  if (!existsSync(file)) throw new CommandError(`没有 ${file} 这个文件，请核对路径。`);
  const { databaseUrl } = readEnvironment(process.env);
  const count = await withNewStore(databaseUrl, (db) => readBackup(db, file));
  console.log(`已恢复 ${count} 行到 ${describeStore(databaseUrl)}。`);
  return 0;
});
