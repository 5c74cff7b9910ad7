import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { FunctionHandler } from '#scripts/lib/server.ts';
import { startSite } from './running-site.ts';

/** A function whose answer waits until `finish` is called; it notes when that has been sent. */
function makeSlowHandler(events: string[] = []) {
  const started = Promise.withResolvers<undefined>();
  const finished = Promise.withResolvers<undefined>();
  const handler: FunctionHandler = async (_request, response) => {
    response.once('finish', () => events.push('answered'));
    started.resolve(undefined);
    await finished.promise;
    response.end('thank you');
  };
  return {
    handler,
    started: started.promise,
    finish: () => {
      finished.resolve(undefined);
    },
  };
}

test('an enquiry under way is answered before the server stops, and the database closed after', async () => {
  const events: string[] = [];
  const slow = makeSlowHandler(events);
  const server = await startSite({
    handler: slow.handler,
    onClose: () => void events.push('database closed'),
  });
  const answer = fetch(`${server.url}/api/enquiries/`, { method: 'POST' });
  await slow.started;
  const stopped = server.close();
  const isRefused = () =>
    fetch(server.url).then(
      () => false,
      () => true,
    );
  await expect.poll(isRefused).toBe(true);
  slow.finish();
  await stopped;
  const response = await answer;
  expect([await response.text(), response.headers.get('connection')]).toEqual([
    'thank you',
    'close',
  ]);
  expect(events).toEqual(['answered', 'database closed']);
});

test('connections that nothing is under way on do not hold a stop up', async () => {
  const server = await startSite({ graceMs: 60_000 });
  await fetch(server.url);
  const silent = connect(server.port, '127.0.0.1');
  await once(silent, 'connect');
  const half = connect(server.port, '127.0.0.1');
  half.on('error', () => undefined).write('POST /api/enqu');
  await wait(50);
  const start = Date.now();
  await server.close();
  expect(Date.now() - start).toBeLessThan(1_000);
  silent.destroy();
  half.destroy();
});

test('whoever waits to be let in when the stop is asked for is let in and answered', async () => {
  const server = await startSite();
  const asked = Array.from({ length: 20 }, async () => {
    // The system takes the connection at once, the server one a turn.
    const socket = connect(server.port, '127.0.0.1');
    socket.write('POST /api/enquiries HTTP/1.1\r\nHost: a.example\r\nContent-Length: 0\r\n\r\n');
    let said = '';
    socket.on('data', (chunk: Buffer) => (said += chunk.toString()));
    await once(socket, 'close');
    return said.split('\r\n')[0];
  });
  await server.close();
  expect(await Promise.all(asked)).toEqual(asked.map(() => 'HTTP/1.1 200 OK'));
});

test('an answer that never comes is cut after the time given', async () => {
  const slow = makeSlowHandler();
  const server = await startSite({ handler: slow.handler, graceMs: 100 });
  const answer = fetch(`${server.url}/api/enquiries/`);
  answer.catch(() => undefined);
  await slow.started;
  await server.close();
  await expect(answer).rejects.toThrow();
  slow.finish();
});

test('a second stop waits for the first', async () => {
  let closed = 0;
  const server = await startSite({ onClose: () => void (closed += 1) });
  await Promise.all([server.close(), server.close()]);
  expect(closed).toBe(1);
});
