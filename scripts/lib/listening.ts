import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { CommandError } from './command-error.ts';

/** `localhost` is both loopback addresses: browsers try ::1 first, other programs 127.0.0.1. */
function listAddresses(host: string): string[] {
  return host === 'localhost' ? ['127.0.0.1', '::1'] : [host];
}

function explain(code: string, host: string, port: number): string {
  const messages: Record<string, string> = {
    EADDRINUSE: `${port} 端口正被别的程序使用。请停掉那个程序，或换一个端口：PORT=${port + 1} npm start`,
    EACCES: `没有权限用 ${port} 端口。请换一个大于 1023 的：PORT=4321 npm start`,
    EADDRNOTAVAIL: `HOST ${host} 不是本机的地址。请写 localhost，或 0.0.0.0（所有网络）。`,
    ENOTFOUND: `找不到 HOST ${host}。请写 localhost，或 0.0.0.0（所有网络）。`,
  };
  return messages[code] ?? `打不开 ${host} 的 ${port} 端口：${code}。`;
}

/** A machine without IPv6 has no ::1. */
function hasNoSuchFamily(code: string): boolean {
  return code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT';
}

/**
 * Listens on a host and port with as many servers as it takes, each made by `create`. Port 0
 * takes a free one. Returns the port; throws a CommandError with the remedy.
 */
export async function listen(create: () => Server, host: string, port: number): Promise<number> {
  const servers: Server[] = [];
  let taken = port;
  for (const address of listAddresses(host)) {
    const server = create();
    try {
      server.listen(taken, address);
      await once(server, 'listening');
    } catch (cause) {
      const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
      if (servers.length > 0 && hasNoSuchFamily(code)) continue;
      for (const other of servers) other.close();
      throw new CommandError(explain(code, host, port), { cause });
    }
    const bound = server.address();
    if (bound !== null && typeof bound === 'object') taken = bound.port;
    servers.push(server);
  }
  return taken;
}

/** Finds out before a long build that the port can be had. Throws a CommandError. */
export async function ensurePortFree(host: string, port: number): Promise<void> {
  const servers: Server[] = [];
  const create = (): Server => {
    const server = createServer();
    servers.push(server);
    return server;
  };
  await listen(create, host, port);
  const closed = servers
    .filter(({ listening }) => listening)
    .map((server) => once(server, 'close'));
  for (const server of servers) server.close();
  await Promise.all(closed);
}

/** A port of this machine that nothing listens on at the moment. */
export async function findFreePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('The system gave no port.');
  return address.port;
}
