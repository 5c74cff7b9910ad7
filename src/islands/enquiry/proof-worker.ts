import type { Puzzle, Solution } from './proof.ts';

const toBytes = (hex: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16));

const toHex = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Counts up until the key derived from nonce and counter begins as the challenge says (ALTCHA v2). */
async function solve({ nonce, salt, cost, keyLength, keyPrefix }: Puzzle): Promise<Solution> {
  const half = toBytes(nonce);
  const password = new Uint8Array(half.length + 4);
  password.set(half);
  const view = new DataView(password.buffer);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt: toBytes(salt), iterations: cost };
  for (let counter = 0; ; counter += 1) {
    view.setUint32(half.length, counter);
    const key = await crypto.subtle.importKey('raw', password, 'PBKDF2', false, ['deriveBits']);
    const derivedKey = toHex(await crypto.subtle.deriveBits(how, key, keyLength * 8));
    if (derivedKey.startsWith(keyPrefix)) return { counter, derivedKey };
  }
}

self.onmessage = ({ data }: MessageEvent<Puzzle>) => {
  void solve(data).then((solution) => self.postMessage(solution));
};
