import { expect, test } from 'vitest';
import { judge } from '#src/domain/enquiry/figures.ts';
import { getMonthSpan } from '#src/domain/enquiry/month.ts';
import type { EnquiryDeps } from '#src/enquiry/deps.ts';
import { handleEnquiry } from '#src/enquiry/handle-enquiry.ts';
import { listCounted } from '#src/enquiry/store/figures.ts';
import type { EnquiryRow, Database } from '#src/enquiry/store/tables.ts';
import { createFunction, GOOD_ENQUIRY, postJson } from './support/function.ts';

const at = (shanghai: string) => Date.parse(`${shanghai}:00+08:00`);
const OCTOBER = getMonthSpan('2026-10');

async function enquire(deps: EnquiryDeps, shanghai: string, fields: object = {}): Promise<void> {
  const now = () => at(shanghai);
  await handleEnquiry(postJson({ ...GOOD_ENQUIRY, ...fields }), { ...deps, now });
}

/** Changes the one enquiry of a store and writes a reply into its history. */
async function reply(db: Database, shanghai: string, change: Partial<EnquiryRow>): Promise<void> {
  const { id, state } = await db
    .updateTable('enquiries')
    .set(change)
    .returning(['id', 'state'])
    .executeTakeFirstOrThrow();
  await db
    .insertInto('enquiry_history')
    .values({
      id: `${id}-${shanghai}`,
      enquiry_id: id,
      at: at(shanghai),
      member_id: 'one',
      member_name: '职员',
      act: 'reply',
      old_value: 'received',
      new_value: state,
      text: '答复',
      message_id: null,
    })
    .execute();
}

test('a month has what came in it by Shanghai time, from its first moment to before the next', async () => {
  const { deps, db } = await createFunction();
  for (const moment of ['09-30T23:59', '10-01T00:00', '10-31T23:59', '11-01T00:00']) {
    await enquire(deps, `2026-${moment}`);
  }
  const counted = await listCounted(db, OCTOBER, deps);
  expect(counted.map(({ receivedAt }) => receivedAt).toSorted()).toEqual([
    at('2026-10-01T00:00'),
    at('2026-10-31T23:59'),
  ]);
});

test('an enquiry is counted with what it is about, and nothing of whom it is from', async () => {
  const { deps, db } = await createFunction();
  await enquire(deps, '2026-10-12T10:00', { kind: 'project', projects: ['forest-park'] });
  expect(await listCounted(db, OCTOBER, deps)).toEqual([
    {
      kind: 'project',
      desk: '',
      projects: ['forest-park'],
      locale: 'zh',
      country: null,
      state: 'received',
      receivedAt: at('2026-10-12T10:00'),
      repliedAt: null,
      answeredAt: null,
      promisedDay: '2026-10-14',
      dueDay: '2026-10-14',
    },
  ]);
});

test('one desk’s enquiries are its own alone', async () => {
  const { deps, db } = await createFunction();
  await enquire(deps, '2026-10-12T10:00');
  await enquire(deps, '2026-10-12T11:00');
  const [first] = await db.selectFrom('enquiries').select('id').execute();
  const handling = { enquiry_id: first?.id ?? '', desk: 'farming' };
  await db.insertInto('enquiry_handling').values(handling).execute();
  expect(await listCounted(db, { ...OCTOBER, desk: 'farming' }, deps)).toHaveLength(1);
  expect(await listCounted(db, { ...OCTOBER, desk: 'office' }, deps)).toHaveLength(0);
  expect(await listCounted(db, OCTOBER, deps)).toHaveLength(2);
});

test('word of progress moves the day of the answer and not that of the first reply', async () => {
  const { deps, db } = await createFunction();
  await enquire(deps, '2026-10-12T10:00');
  const later = { state: 'complex', reply_by: '2026-11-02' } as const;
  await reply(db, '2026-10-15T09:00', later);
  const [counted] = await listCounted(db, OCTOBER, deps);
  expect(counted).toMatchObject({
    repliedAt: at('2026-10-15T09:00'),
    answeredAt: null,
    promisedDay: '2026-10-14',
    dueDay: '2026-11-02',
  });
  expect(judge(counted!, '2026-10-20')).toBe('late');
  const answered_at = at('2026-10-16T09:00');
  await reply(db, '2026-10-16T09:00', { state: 'answered', answered_at });
  expect(await listCounted(db, OCTOBER, deps)).toMatchObject([
    { repliedAt: at('2026-10-15T09:00'), answeredAt: answered_at, promisedDay: '2026-10-14' },
  ]);
});

test('the day that a receipt promised holds, whatever the settings say since', async () => {
  const { deps, db } = await createFunction();
  await enquire(deps, '2026-10-12T10:00');
  for (const days of [1, 9]) {
    const replyPromise = { firstWorkingDays: days, fullWorkingDays: 9, complexWorkingDays: 15 };
    const [counted] = await listCounted(db, OCTOBER, { ...deps, replyPromise });
    expect(counted?.promisedDay).toBe('2026-10-14');
  }
});
