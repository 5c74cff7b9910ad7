// Deletes everything held about a person: npm run person:delete -- CONTACT [--dry-run] [--confirm N]
import { deletePerson, findByContact } from '#src/enquiry/store/person.ts';
import { askLine } from './lib/ask-line.ts';
import { CommandError } from './lib/command-error.ts';
import { readEnvironment } from './lib/environment.ts';
import { EDGES, getWho, readContact, readOption, sayNothingHeld } from './lib/person.ts';
import { runMain } from './lib/run-main.ts';
import { withStore } from './lib/store.ts';

async function askCount(): Promise<string> {
  const said = await askLine('删除后不能恢复。确认删除，请输入条数：');
  if (said !== undefined) return said;
  throw new CommandError('没有人回答，没有删除。不用询问就删除的，请加 --confirm 条数');
}

await runMain(async () => {
  const args = process.argv.slice(2);
  const contact = readContact(args);
  const { databaseUrl } = readEnvironment(process.env);
  return withStore(databaseUrl, async (db) => {
    const found = await findByContact(db, contact);
    if (found.length === 0) {
      console.error(sayNothingHeld(databaseUrl));
      return 1;
    }
    console.log(`查到 ${found.length} 条：${found.map(({ number }) => number).join('、')}`);
    if (args.includes('--dry-run')) {
      console.log('试运行，没有删除。');
      return 0;
    }
    const said = readOption(args, '--confirm') ?? (await askCount());
    const count = said.trim() === String(found.length) ? found.length : -1;
    const deleted = await deletePerson(db, contact, { who: getWho(), count }, EDGES);
    if (deleted === undefined) {
      console.error('条数不符，没有删除。');
      return 1;
    }
    console.log(`已删除 ${deleted.length} 条及其邮件。备份文件里的旧数据请另行处理。`);
    return 0;
  });
});
