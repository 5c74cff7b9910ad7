// What mail has not gone out, and why: npm run outbox; sends what is stuck again with -- --retry, gives it
// up with -- --drop; with --dry-run beside them says what that would come to, and does nothing.
import { parseArgs } from 'node:util';
import {
  countDroppable,
  countUnsent,
  dropStuck,
  listUnsent,
  retryStuck,
} from '#src/enquiry/store/outbox.ts';
import type { Database } from '#src/enquiry/store/tables.ts';
import { CommandError } from './lib/command-error.ts';
import { readEnvironment } from './lib/environment.ts';
import { formatUnsent } from './lib/outbox-report.ts';
import { runMain } from './lib/run-main.ts';
import { withStore } from './lib/store.ts';

const USAGE = '用法：npm run outbox -- [--retry | --drop] [--dry-run]';

function readOptions() {
  const flag = { type: 'boolean', default: false } as const;
  try {
    const { values } = parseArgs({ options: { retry: flag, drop: flag, 'dry-run': flag } });
    if (values.retry && values.drop) throw new CommandError(`重发和作废只能选一样。${USAGE}`);
    return { ...values, isDry: values['dry-run'] };
  } catch (cause) {
    if (cause instanceof CommandError) throw cause;
    throw new CommandError(USAGE, { cause });
  }
}

async function retry(db: Database, isDry: boolean): Promise<string> {
  if (isDry)
    return `试运行：有 ${(await countUnsent(db, Date.now())).stuck} 封会重新排队，没有改动。`;
  return `${await retryStuck(db, Date.now())} 封已重新排队，服务运行时几秒内发出。`;
}

async function drop(db: Database, isDry: boolean): Promise<string> {
  const replies = '答复的邮件请在收件箱里办。';
  if (isDry) return `试运行：有 ${await countDroppable(db)} 封会作废，没有改动。${replies}`;
  return `${await dropStuck(db)} 封已作废，不再发。${replies}`;
}

await runMain(async () => {
  const options = readOptions();
  const { databaseUrl } = readEnvironment(process.env);
  await withStore(databaseUrl, async (db) => {
    if (options.retry) console.log(await retry(db, options.isDry));
    if (options.drop) console.log(await drop(db, options.isDry));
    console.log(formatUnsent(await listUnsent(db)));
  });
  return 0;
});
