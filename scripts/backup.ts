// Writes every enquiry into a file, while the server runs: npm run backup -- [FILE]
import { getShanghaiTime } from '#src/domain/enquiry/shanghai.ts';
import { openStore } from '#src/enquiry/store/open.ts';
import { writeBackup } from './lib/backup-file.ts';
import { readEnvironment } from './lib/environment.ts';
import { runMain } from './lib/run-main.ts';

await runMain(async () => {
  const { databaseUrl } = readEnvironment(process.env);
  const { date } = getShanghaiTime(Date.now());
  const file = process.argv[2] ?? `qiao-backup-${date}.ndjson.gz`;
  const db = await openStore(databaseUrl);
  try {
    const count = await writeBackup(db, file);
    console.log(
      `${file}: ${count} rows. It holds personal details: keep it where few can read it.`,
    );
  } finally {
    await db.destroy();
  }
  return 0;
});
