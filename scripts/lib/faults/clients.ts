import { setTimeout as wait } from 'node:timers/promises';
import { assets } from '#src/i18n/paths.ts';
import { type Ledger, noteNumber } from './ledger.ts';

/** How long a client waits before it presses again. */
const PAUSE_MS = 100;
const ANSWER_MS = 20_000;

/** Somebody of this trial, who is told apart by the address. */
export const addressOf = (key: string): string => `${key}@investor.example`;

/** Sends an enquiry once, under its key, and notes what came of it. Says whether it was acknowledged. */
export async function press(url: string, key: string, ledger: Ledger): Promise<boolean> {
  ledger.begun.add(key);
  ledger.tries += 1;
  try {
    const response = await fetch(url + assets.enquiries, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': key },
      body: JSON.stringify({ name: '张三', email: addressOf(key), message: key, consent: true }),
      signal: AbortSignal.timeout(ANSWER_MS),
    });
    const { status } = response;
    const text = await response.text();
    if (status === 201) {
      noteNumber(ledger, key, (JSON.parse(text) as { number: string }).number);
      return true;
    }
    ledger.refused.set(status, (ledger.refused.get(status) ?? 0) + 1);
  } catch {
    ledger.broken += 1;
  }
  return false;
}

/** Clients that go on sending. */
export interface Clients {
  /**
   * Begins nothing new and resolves once everything begun has been acknowledged, or with what has
   * not been when the patience is at its end.
   */
  readonly finish: (patienceMs: number) => Promise<readonly string[]>;
}

/**
 * Clients that send one enquiry after another, each until it is acknowledged, as the form does: after
 * a refusal or a broken connection the same words go under the same key again.
 */
export function startClients(
  count: number,
  { name, urls, ledger }: { name: string; urls: readonly string[]; ledger: Ledger },
): Clients {
  let over = false;
  let deadline = Infinity;
  const unanswered: string[] = [];

  const sendUntilTaken = async (key: string, start: number): Promise<void> => {
    for (let turn = start; ; turn += 1) {
      if (await press(urls[turn % urls.length]!, key, ledger)) return;
      if (Date.now() > deadline) {
        unanswered.push(key);
        return;
      }
      await wait(PAUSE_MS);
    }
  };
  const run = async (client: number): Promise<void> => {
    for (let sent = 0; !over; sent += 1) await sendUntilTaken(`${name}-${client}-${sent}`, client);
  };
  const running = Array.from({ length: count }, (_, client) => run(client));
  return {
    finish: async (patienceMs) => {
      over = true;
      deadline = Date.now() + patienceMs;
      await Promise.all(running);
      return unanswered;
    },
  };
}
