function getHost(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}

/**
 * Whether a browser sent the request from another site's page. `Sec-Fetch-Site` is believed first,
 * as scripts cannot set it; `Origin` must name this host or one of `hosts`. `Origin: null`, which a
 * strict Referrer-Policy makes of our own forms, passes only with `Sec-Fetch-Site: same-origin`.
 * Programs that send neither, such as curl, are no browsers and pass.
 */
export function isForeign(request: Request, hosts: readonly string[]): boolean {
  const site = request.headers.get('sec-fetch-site');
  if (site === 'cross-site') return true;
  const origin = request.headers.get('origin');
  if (origin === null) return site === 'same-site';
  if (origin === 'null') return site !== 'same-origin';
  const own = [request.headers.get('host'), new URL(request.url).host, ...hosts];
  const host = getHost(origin);
  return host === undefined || !own.includes(host);
}
