// Deletes everything held about a person: npm run person:delete -- CONTACT [--dry-run] [--confirm N]
import { createInterface } from 'node:readline/promises';
import { deletePerson, findByContact } from '#src/enquiry/store/person.ts';
import { EDGES, getWho, readContact, readOption, withStore } from './lib/person.ts';
import { runMain } from './lib/run-main.ts';

async function askCount(): Promise<string> {
  const input = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return await input.question('删除后不能恢复。确认删除，请输入条数：');
  } finally {
    input.close();
  }
}

await runMain(async () => {
  const args = process.argv.slice(2);
  const contact = readContact(args);
  return withStore(async (db) => {
    const found = await findByContact(db, contact);
    if (found.length === 0) {
      console.error('没有查到：核对邮箱或电话，写法不限，须与提交时留下的是同一个。');
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
