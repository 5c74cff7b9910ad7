import { mkdirSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createDeliver } from '#src/enquiry/outbox/deliver.ts';
import { drainOutbox } from '#src/enquiry/outbox/drain.ts';
import { createReadSheet, type SheetSource } from '#src/enquiry/outbox/read-sheet.ts';
import { listUnsent, queueMessages } from '#src/enquiry/store/outbox.ts';
import { MONDAY_TEN, makeFolder, openTestStore } from './support/function.ts';
import { startMailServer } from './support/mail-server.ts';

const PDF = Buffer.from('%PDF-1.7 a sheet');
const PATH = '/en/sheets/tea-oil-press.pdf';
const NAME = 'XS-2026-001 茶油压榨项目.pdf';

/** A built site's folder with one sheet in it. */
function makeSite(content = PDF): string {
  const folder = makeFolder();
  mkdirSync(join(folder, 'en/sheets'), { recursive: true });
  writeFileSync(join(folder, PATH), content);
  return folder;
}

/** A site on loopback, and what it was asked for. */
async function startSite(answer: RequestListener): Promise<{ url: string; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    void answer(request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

const asPdf =
  (content: Buffer): RequestListener =>
  (_request, response) =>
    response.writeHead(200, { 'content-type': 'application/pdf' }).end(content);

/** A message with sheets in an outbox, and rounds of sending it. */
async function open(sheets: SheetSource, paths: readonly string[] = [PATH]) {
  const server = await startMailServer();
  const db = await openTestStore();
  const body = { text: '答复', sheets: paths.map((path) => ({ name: NAME, path })) };
  await queueMessages(db, [
    {
      id: '019abc',
      enquiry_id: 'e',
      channel: 'mail',
      recipient: 'zhang@example.com',
      subject: '答复',
      body: JSON.stringify(body),
      created_at: MONDAY_TEN,
    },
  ]);
  const settings = { from: 'a@example.cn', domain: 'example.cn', robots: {} };
  const deliver = createDeliver({ ...settings, smtpUrl: server.url, sheets });
  let now = MONDAY_TEN;
  const drain = async () => {
    const report = await drainOutbox(db, { deliver, now: () => now });
    now = (await listUnsent(db))[0]?.next_at ?? now;
    return report;
  };
  return { server, db, drain, readNow: () => now };
}

test('a mail goes out with the sheet from the built site’s folder', async () => {
  const { server, drain } = await open({ folder: makeSite() });
  expect(await drain()).toEqual({ sent: 1, failed: 0 });
  const [file] = server.mails[0]?.attachments ?? [];
  expect([file?.filename, file?.contentType]).toEqual([NAME, 'application/pdf']);
  expect(file?.content).toEqual(PDF);
});

test('where there is no folder, the sheet is fetched from the site’s own address', async () => {
  const site = await startSite(asPdf(PDF));
  const { server, drain } = await open({ siteUrl: site.url });
  await drain();
  expect(site.asked).toEqual([PATH]);
  expect(server.mails[0]?.attachments[0]?.content).toEqual(PDF);
});

test('a sheet that cannot be had is waited for, and then the answer goes without it', async () => {
  const { server, db, drain, readNow } = await open({ folder: makeFolder() });
  for (let round = 0; round < 4; round += 1) {
    expect(await drain()).toEqual({ sent: 0, failed: 1 });
    expect((await listUnsent(db))[0]?.failure).toBe('sheet not found');
  }
  expect(await drain()).toEqual({ sent: 1, failed: 0 });
  expect(readNow() - MONDAY_TEN).toBe(150_000);
  expect(server.mails[0]?.attachments).toEqual([]);
  expect(server.mails[0]?.text).toContain('答复');
});

test('a sheet that comes while it is waited for goes along', async () => {
  const folder = makeFolder();
  const { server, drain } = await open({ folder });
  await drain();
  mkdirSync(join(folder, 'en/sheets'), { recursive: true });
  writeFileSync(join(folder, PATH), PDF);
  await drain();
  expect(server.mails[0]?.attachments).toHaveLength(1);
});

test('of the sheets of one mail, those that fit go along', async () => {
  const { server, drain } = await open({ folder: makeSite(Buffer.alloc(4_000_000)) }, [PATH, PATH]);
  expect(await drain()).toEqual({ sent: 1, failed: 0 });
  expect(server.mails[0]?.attachments).toHaveLength(1);
});

test('only a sheet of the site itself is ever read', async () => {
  const site = await startSite(asPdf(PDF));
  const read = createReadSheet({ siteUrl: site.url });
  const paths = ['//evil.example/sheets/a.pdf', '/sheets/../a.pdf', '/sheets/a.pdf?x', '@evil/a'];
  for (const path of [...paths, 'https://evil.example/sheets/a.pdf', '/etc/passwd']) {
    await expect(read(path), path).rejects.toThrow('no path of a sheet');
  }
  expect(site.asked).toEqual([]);
});

test('what leads elsewhere, is no PDF or is too large is not taken', async () => {
  const elsewhere = await startSite(asPdf(PDF));
  const site = await startSite((request, response) => {
    if (request.url === '/sheets/moved.pdf') {
      response.writeHead(302, { location: `${elsewhere.url}/sheets/a.pdf` }).end();
    } else if (request.url === '/sheets/page.pdf') {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Not found</p>');
    } else if (request.url === '/sheets/large.pdf') {
      asPdf(Buffer.alloc(5_000_001))(request, response);
    } else response.writeHead(404).end();
  });
  const read = createReadSheet({ siteUrl: site.url });
  for (const name of ['moved', 'page', 'large', 'missing']) {
    await expect(read(`/sheets/${name}.pdf`), name).rejects.toThrow();
  }
  expect(elsewhere.asked).toEqual([]);
  const folder = makeSite(Buffer.alloc(5_000_001));
  await expect(createReadSheet({ folder })(PATH)).rejects.toThrow('too large');
});
