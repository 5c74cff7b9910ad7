import { expect, test } from 'vitest';
import { ensurePortFree, findFreePort } from '#scripts/lib/listening.ts';
import { startSite } from './running-site.ts';

test('a port in use is named, with how to choose another', async () => {
  const { port } = await startSite();
  await expect(ensurePortFree('localhost', port)).rejects.toThrow(
    `${port} 端口正被别的程序使用。请停掉那个程序，或换一个端口：PORT=${port + 1} npm start`,
  );
});

test('a port in use on ::1 alone is in use on localhost', async () => {
  const { port } = await startSite({ host: '::1' });
  await expect(ensurePortFree('localhost', port)).rejects.toThrow('正被别的程序使用');
});

test('an address that is not of this machine is named', async () => {
  // 192.0.2.0/24 is kept for documentation (RFC 5737): no machine has it.
  await expect(ensurePortFree('192.0.2.1', 4321)).rejects.toThrow(
    'HOST 192.0.2.1 不是本机的地址。请写 localhost',
  );
});

test('a free port stays free after it was looked at', async () => {
  const port = await findFreePort();
  await ensurePortFree('localhost', port);
  expect((await startSite({ port })).port).toBe(port);
});
