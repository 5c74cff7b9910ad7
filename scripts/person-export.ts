// Everything held about a person, as JSON: npm run person:export -- CONTACT [--out FILE]
import { writeFile } from 'node:fs/promises';
import { exportPerson, type HeldEnquiry } from '#src/enquiry/store/person.ts';
import { readEnvironment } from './lib/environment.ts';
import { EDGES, getWho, readContact, readOption, sayNothingHeld } from './lib/person.ts';
import { runMain } from './lib/run-main.ts';
import { withStore } from './lib/store.ts';

/** What tells the sendings of an enquiry apart: that is the program's, and means nothing to the person. */
const INTERNAL = new Set(['fingerprint', 'idempotency_key']);

function tellOwn({ enquiry, ...held }: HeldEnquiry) {
  const own = Object.entries(enquiry).filter(([name]) => !INTERNAL.has(name));
  return { enquiry: Object.fromEntries(own), ...held };
}

await runMain(async () => {
  const args = process.argv.slice(2);
  const contact = readContact(args);
  const out = readOption(args, '--out');
  const { databaseUrl } = readEnvironment(process.env);
  const held = await withStore(databaseUrl, (db) => exportPerson(db, contact, getWho(), EDGES));
  if (held.length === 0) {
    console.error(sayNothingHeld(databaseUrl));
    return 1;
  }
  const exportedAt = new Date().toISOString();
  const text = `${JSON.stringify({ contact, exportedAt, held: held.map(tellOwn) }, null, 2)}\n`;
  if (out === undefined) console.log(text);
  else {
    await writeFile(out, text, { mode: 0o600, flag: 'wx' });
    console.log(`已导出 ${held.length} 条到 ${out}。内容是个人信息，只交给本人。`);
  }
  return 0;
});
