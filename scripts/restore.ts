// Fills the empty store at DATABASE_URL from a backup, of either kind of store: npm run restore -- FILE
import { openStore } from '#src/enquiry/store/open.ts';
import { readBackup } from './lib/backup-file.ts';
import { CommandError } from './lib/command-error.ts';
import { readEnvironment } from './lib/environment.ts';
import { runMain } from './lib/run-main.ts';

await runMain(async () => {
  const [file] = process.argv.slice(2);
  if (file === undefined) throw new CommandError('Name the backup: npm run restore -- FILE');
  const { databaseUrl } = readEnvironment(process.env);
  const db = await openStore(databaseUrl);
  try {
    console.log(`${await readBackup(db, file)} rows are in the store again.`);
  } finally {
    await db.destroy();
  }
  return 0;
});
