import { onTestFinished } from 'vitest';
import { startMailServer as start, type MailServer } from '#scripts/lib/mail-server.ts';

/** Starts a mail server, and ends it when the test is finished. */
export async function startMailServer(): Promise<MailServer> {
  const server = await start();
  onTestFinished(() => server.stop());
  return server;
}
