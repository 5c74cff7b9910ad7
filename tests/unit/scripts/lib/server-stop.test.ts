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
  await expect(fetch(server.url)).rejects.toThrow();
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
