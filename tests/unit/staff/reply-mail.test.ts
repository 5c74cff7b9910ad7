import { expect, test } from 'vitest';
import { createDeliver } from '#src/enquiry/outbox/deliver.ts';
import { drainOutbox } from '#src/enquiry/outbox/drain.ts';
import { startMailServer } from '../enquiry/support/mail-server.ts';
import { openDesk } from './support/desk.ts';

test('a reply goes out as the letter of a person, to be answered to the desk', async () => {
  const { house, enquire, act } = await openDesk();
  const number = await enquire({ locale: 'en', email: 'vc+cn@example.com' });
  const answer = { act: 'reply', way: 'mail', kind: 'answer', text: 'Ninety thousand a mu.' };
  await act(await house.enter(), number, answer);
  const server = await startMailServer();
  const from = '招商窗口 <invest@example.cn>';
  const deliver = createDeliver({ from, domain: 'example.cn', robots: {}, smtpUrl: server.url });
  await drainOutbox(house.db, { deliver, now: house.deps.now });
  const mails = server.mails.filter(({ to }) => JSON.stringify(to).includes('vc+cn@example.com'));
  const sent = mails.find(({ text }) => text?.includes('Ninety thousand'));
  const receipt = mails.find((mail) => mail !== sent);
  const readMark = (mail: typeof sent) => mail?.headers.get('auto-submitted');
  expect([readMark(receipt), readMark(sent)]).toEqual(['auto-generated', undefined]);
  expect(sent?.replyTo?.text).toContain('@example.gov.cn');
  expect(sent?.text).toContain(number);
});
