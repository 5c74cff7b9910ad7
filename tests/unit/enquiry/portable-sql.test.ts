import pg from 'pg';
import { expect, onTestFinished, test, vi } from 'vitest';
import { readBackup, writeBackup } from '#scripts/lib/backup-file.ts';
import { handleEnquiry } from '#src/enquiry/handle-enquiry.ts';
import { handleFigures } from '#src/enquiry/handle-figures.ts';
import { handleHealth } from '#src/enquiry/handle-health.ts';
import { DeliveryFailure, drainOutbox } from '#src/enquiry/outbox/drain.ts';
import { queueReminders } from '#src/enquiry/outbox/reminders.ts';
import { forgetExpired } from '#src/enquiry/store/forget.ts';
import { countDroppable, dropStuck, listUnsent, retryStuck } from '#src/enquiry/store/outbox.ts';
import { deletePerson, exportPerson } from '#src/enquiry/store/person.ts';
import { at, DAY, openDesk, read } from '../staff/support/desk.ts';
import { GOOD_ENQUIRY, makeFolder, openTestStore, postJson } from './support/function.ts';
import { makeProof } from './support/proof.ts';

/**
 * Every word of SQL that may be sent. CockroachDB and YugabyteDB document each of them
 * (docs/growth.md); a new one is to be looked up there before it is written here.
 */
const WORDS = new Set(
  `add alter and as begin bigint by cascade case column commit conflict create default delete desc do else end
  exists for from if in index inner insert integer into is isolation join key left level limit not nothing null
  offset on only or order primary read references repeatable returning rollback select set start table text then
  to transaction true unique update values varchar when where
  expires_at id kysely_migration kysely_migration_lock name rate_limits setting synchronous_commit`.split(
    /\s+/,
  ),
);

const FUNCTIONS = new Set(['coalesce', 'count', 'current_setting', 'max', 'min']);

/** Kysely looks up by PostgreSQL's own catalogue whether its tables are there: both have that. */
const isCatalogue = (statement: string): boolean => statement.includes('"pg_catalog"');

/** The words that are no quoted name, text, number or parameter; those before a bracket apart. */
function readWords(statement: string) {
  const bare = statement.replace(/"[^"]*"|'[^']*'|\$\d+/g, ' ');
  const words = [...bare.matchAll(/([a-z_]\w*)(\s*\()?/gi)];
  return words.map(([, word = '', bracket]) => ({
    word: word.toLowerCase(),
    called: bracket === '(' && !WORDS.has(word.toLowerCase()),
  }));
}

/** Everything that is done with the store, through its public doors; gives what was sent for it. */
async function collectStatements(): Promise<readonly string[]> {
  const query = vi.spyOn(pg.Client.prototype, 'query');
  onTestFinished(() => query.mockRestore());
  const { house, enquire, act, pass, readStanding } = await openDesk();
  const { db, deps } = house;
  const guarded = { ...deps, guard: true };
  const body = { ...GOOD_ENQUIRY, message: '有证明的', proof: await makeProof(guarded) };
  expect((await handleEnquiry(postJson(body), guarded)).status).toBe(201);
  const [kept, merged] = [await enquire(), await enquire({ message: '再问一遍' })];
  const staff = await house.enter();
  await act(staff, merged, { act: 'merge', into: kept });
  await act(staff, kept, { act: 'note', text: '已打电话。' });
  await act(staff, kept, { act: 'reply', way: 'mail', kind: 'answer', text: '每亩九万元。' });
  await db.updateTable('outbox').set({ attempts: 9 }).execute();
  const refuse = () => Promise.reject(new DeliveryFailure('no', { refused: true }));
  await drainOutbox(db, { deliver: refuse, now: deps.now });
  await act(staff, kept, { act: 'resend', email: 'zhang@example.com' });
  await drainOutbox(db, { deliver: () => Promise.resolve(), now: deps.now });
  await act(staff, kept, { act: 'assign', desk: 'office', text: '归总窗口。' });
  await staff.post(at(kept), { act: 'take-back' });
  await countDroppable(db);
  await dropStuck(db);
  await readStanding(merged);
  for (const page of ['', '?state=follow-up', 'accounts/', 'security/', 'report/', 'export.csv'])
    expect((await staff.get(`/staff/${page}`)).status).toBe(200);
  await read(staff, at(kept));
  await handleFigures(new Request('https://invest.example.cn/api/figures'), deps);
  await handleHealth(new Request('https://invest.example.cn/api/health'), deps);
  pass(DAY);
  await queueReminders(db, deps);
  const failing = () => Promise.reject(new Error('no'));
  await drainOutbox(db, { deliver: failing, now: deps.now, limit: 1 });
  await drainOutbox(db, { deliver: () => Promise.resolve(), now: deps.now });
  await listUnsent(db);
  await retryStuck(db, deps.now());
  const file = `${makeFolder()}/backup.gz`;
  await writeBackup(db, file);
  await readBackup(await openTestStore(), file);
  await exportPerson(db, 'zhang@example.com', 'command:test', deps);
  await deletePerson(db, 'zhang@example.com', { who: 'command:test', count: 3 }, deps);
  await house.auth.accounts.reset('staff1@example.gov.cn');
  await house.auth.accounts.remove('staff1@example.gov.cn');
  await staff.post('/staff/sign-out/', {});
  await forgetExpired(db, deps.now());
  const calls = query.mock.calls as unknown as [string | { text: string }][];
  const texts = calls.map(([asked]) => (typeof asked === 'string' ? asked : asked.text));
  return [...new Set(texts)].filter((text) => !/^(?:create|drop) database/.test(text));
}

test('the SQL that is sent is such as CockroachDB and YugabyteDB say they take', async () => {
  const statements = await collectStatements();
  expect(statements.length).toBeGreaterThan(80);
  const foreign = statements
    .filter((statement) => !isCatalogue(statement))
    .flatMap((statement) =>
      readWords(statement)
        .filter(({ word, called }) => !(called ? FUNCTIONS : WORDS).has(word))
        .map(({ word }) => `${word}: ${statement.slice(0, 200)}`),
    );
  expect(foreign).toEqual([]);
});
