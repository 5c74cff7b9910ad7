/** The eight groups of an IPv6 address without zone, `::` filled in. */
function expandGroups(address: string): string[] {
  const [before = '', after] = address.split('::');
  const head = before === '' ? [] : before.split(':');
  if (after === undefined) return head;
  const tail = after === '' ? [] : after.split(':');
  const missing = Math.max(0, 8 - head.length - tail.length);
  return [...head, ...Array<string>(missing).fill('0'), ...tail];
}

/**
 * The network that counts as one sender: an IPv4 address, or the first 64 bits of an IPv6 address,
 * which is what a household or a phone is given.
 */
export function getNetwork(address: string): string {
  const bare = address.trim().toLowerCase().replace(/%.*$/, '');
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(bare);
  if (mapped) return mapped[1]!;
  if (!bare.includes(':')) return bare;
  return expandGroups(bare)
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}

/**
 * Where a request comes from. The last entry of X-Forwarded-For is what the nearest proxy saw, and
 * is believed only when `trustProxy` says that this proxy is ours; earlier entries are hearsay.
 */
export function getClientAddress(
  request: Request,
  socketAddress: string | undefined,
  trustProxy: boolean,
): string | undefined {
  if (!trustProxy) return socketAddress;
  const last = request.headers.get('x-forwarded-for')?.split(',').at(-1)?.trim();
  return last === undefined || last === '' ? socketAddress : last;
}
