/** How many random bytes {@link makeUuid} takes. */
export const UUID_BYTES = 16;

/**
 * A UUID of version 7 (RFC 9562, 5.7) in small letters: 48 bits of epoch milliseconds, then chance,
 * so that keys sort by time on every store.
 */
export function makeUuid(epochMs: number, chance: Uint8Array): string {
  const bytes = Uint8Array.from(chance.subarray(0, UUID_BYTES));
  let rest = epochMs;
  for (let index = 5; index >= 0; index -= 1) {
    bytes[index] = rest % 256;
    rest = Math.floor(rest / 256);
  }
  bytes[6] = 0x70 | (bytes[6]! & 0x0f);
  bytes[8] = 0x80 | (bytes[8]! & 0x3f);
  const hex = Buffer.from(bytes).toString('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
