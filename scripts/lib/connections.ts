import type { Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { setImmediate, setTimeout as wait } from 'node:timers/promises';

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

/** Turns of the event loop that a stop spends at the most on taking those who wait to be let in. */
const MOST_TURNS = 500;

/** In a turn as short as this hardly anybody can have come behind its back, in milliseconds. */
const SHORT_TURN_MS = 1;

/** How long a connection that has just been made may take to ask, once draining, in milliseconds. */
const FRESH_MS = 250;

/**
 * Resolves after a short turn of the event loop in which nobody was waiting to be let in. Node takes one
 * connection a turn; those that wait when a server closes are cut off, and a proxy that has sent one
 * of them a POST may not send it to another process.
 */
async function takeWaiting(countTaken: () => number): Promise<void> {
  // The first ends the turn that the stop was asked for in.
  await setImmediate();
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    const [before, start] = [countTaken(), performance.now()];
    await setImmediate();
    if (countTaken() === before && performance.now() - start < SHORT_TURN_MS) return;
  }
}

/** Closes those that listen; each promise resolves when the last connection of one is gone. */
const closeAll = (servers: readonly Server[]): Promise<void>[] =>
  servers
    .filter((server) => server.listening)
    .map((server) => new Promise<void>((resolve) => server.close(() => resolve())));

/**
 * Keeps count of requests under way. `server.closeIdleConnections()` alone would not do: it spares
 * connections that have not asked for anything yet, as browsers keep some, and a stop would wait
 * for them.
 */
export function trackConnections(): Connections {
  const servers: Server[] = [];
  const underWay = new Map<Socket, Set<ServerResponse>>();
  /** Those that have asked for something: what they ask next, they may ask elsewhere. */
  const known = new WeakSet<Socket>();
  let taken = 0;
  let draining = false;

  const begin = (socket: Socket, response: ServerResponse): void => {
    known.add(socket);
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
      taken += 1;
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
    await takeWaiting(() => taken);
    const closed = closeAll(servers);
    const endIdle = (isToEnd: (socket: Socket) => boolean): void => {
      for (const [socket, responses] of underWay) {
        if (responses.size === 0 && isToEnd(socket)) socket.destroy();
      }
    };
    // A proxy's request may be on its way on a connection that was taken just now.
    endIdle((socket) => known.has(socket));
    const fresh = setTimeout(() => endIdle(() => true), Math.min(FRESH_MS, graceMs));
    for (const responses of underWay.values()) {
      for (const response of responses) {
        if (!response.headersSent) response.setHeader('Connection', 'close');
      }
    }
    const patience = new AbortController();
    const cut = wait(graceMs, 'over', { signal: patience.signal }).catch(() => 'done');
    await Promise.race([Promise.all(closed), cut]);
    patience.abort();
    clearTimeout(fresh);
    for (const socket of underWay.keys()) socket.destroy();
    await Promise.all(closed);
  };

  return { watch, drain };
}
