import type { Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** Which connections of some servers have a request under way, and how they come to an end. */
export interface Connections {
  /** Watches a server; call it before the server listens. */
  watch: (server: Server) => void;
  /**
   * Takes no new connections, ends those that no request is under way on, lets the others be
   * answered for `graceMs` milliseconds and then cuts them. Resolves when none is left.
   */
  drain: (graceMs: number) => Promise<void>;
}

/**
 * Keeps count of requests under way. `server.closeIdleConnections()` alone would not do: it spares
 * connections that have not asked for anything yet, as browsers keep some, and a stop would wait
 * for them.
 */
export function trackConnections(): Connections {
  const servers: Server[] = [];
  const underWay = new Map<Socket, Set<ServerResponse>>();
  let draining = false;

  const begin = (socket: Socket, response: ServerResponse): void => {
    underWay.get(socket)?.add(response);
    if (draining) response.setHeader('Connection', 'close');
  };
  const finish = (socket: Socket, response: ServerResponse): void => {
    const responses = underWay.get(socket);
    responses?.delete(response);
    if (draining && responses?.size === 0) socket.end(() => socket.destroy());
  };
  const watch = (server: Server): void => {
    servers.push(server);
    server.on('connection', (socket: Socket) => {
      underWay.set(socket, new Set());
      socket.once('close', () => underWay.delete(socket));
    });
    server.prependListener('request', ({ socket }, response) => {
      begin(socket, response);
      response.once('close', () => {
        finish(socket, response);
      });
    });
  };

  const drain = async (graceMs: number): Promise<void> => {
    draining = true;
    const closed = servers
      .filter((server) => server.listening)
      .map(
        (server) =>
          new Promise<void>((resolve) =>
            server.close(() => {
              resolve();
            }),
          ),
      );
    for (const [socket, responses] of underWay) {
      if (responses.size === 0) socket.destroy();
      for (const response of responses) {
        if (!response.headersSent) response.setHeader('Connection', 'close');
      }
    }
    const patience = new AbortController();
    const cut = wait(graceMs, 'over', { signal: patience.signal }).catch(() => 'done');
    await Promise.race([Promise.all(closed), cut]);
    patience.abort();
    for (const socket of underWay.keys()) socket.destroy();
    await Promise.all(closed);
  };

  return { watch, drain };
}
