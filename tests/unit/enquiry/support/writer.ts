/**
 * A process that takes enquiries one after another and says each number once it is acknowledged, to
 * be killed by a test: `node writer.ts <address of the store> <round>`.
 */
import { randomBytes } from 'node:crypto';
import { writeSync } from 'node:fs';
import { handleEnquiry } from '#src/enquiry/handle-enquiry.ts';
import { openStore } from '#src/enquiry/store/open.ts';

const [url = '', round] = process.argv.slice(2);
const db = await openStore(url);

for (let sent = 0; ; sent += 1) {
  const request = new Request('http://localhost/api/enquiries', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': `${round}-${sent}` },
    body: JSON.stringify({ name: '张三', email: 'a@b.example', message: '问', consent: true }),
  });
  const response = await handleEnquiry(request, {
    openDatabase: () => Promise.resolve(db),
    now: Date.now,
    randomBytes,
    isWorkday: () => true,
    hasHolidays: () => true,
    replyPromise: { firstWorkingDays: 2, fullWorkingDays: 5, complexWorkingDays: 15 },
    followUpWorkingDays: 10,
    projectPrefix: 'XS',
    siteUrl: 'http://localhost',
    desks: { desks: {}, projects: {}, parks: {}, general: 'office' },
    outgoing: { mail: true, office: 'office@example.cn', robots: [] },
    onQueued: () => undefined,
    holder: () => '县招商局',
    siteName: { zh: '', 'zh-hant': '', en: '' },
    guard: false,
    clientAddress: undefined,
    hosts: [],
    bodyTimeoutMs: 5_000,
    log: () => undefined,
  });
  const { number } = (await response.json()) as { number: string };
  if (response.status === 201) writeSync(1, `${number}\n`);
}
