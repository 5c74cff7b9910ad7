// What mail has not gone out, and why: npm run outbox; sends what is stuck again with -- --retry, gives it
// up with -- --drop
import { dropStuck, listUnsent, retryStuck } from '#src/enquiry/store/outbox.ts';
import { readEnvironment } from './lib/environment.ts';
import { formatUnsent } from './lib/outbox-report.ts';
import { runMain } from './lib/run-main.ts';
import { withStore } from './lib/store.ts';

await runMain(async () => {
  const { databaseUrl } = readEnvironment(process.env);
  await withStore(databaseUrl, async (db) => {
    if (process.argv.includes('--retry')) {
      const count = await retryStuck(db, Date.now());
      console.log(`${count} 封已重新排队，服务运行时几秒内发出。`);
    }
    if (process.argv.includes('--drop')) {
      console.log(`${await dropStuck(db)} 封已作废，不再发。答复的邮件请在收件箱里办。`);
    }
    console.log(formatUnsent(await listUnsent(db)));
  });
  return 0;
});
