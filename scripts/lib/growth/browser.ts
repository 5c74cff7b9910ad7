/** An answer as it is: a redirect is not followed. */
export interface Answer {
  readonly status: number;
  readonly location: string;
  readonly page: string;
}

/** A browser with its cookies, which sends each request to the process that it is told. */
export interface Browser {
  readonly get: (url: string) => Promise<Answer>;
  readonly post: (url: string, fields: Readonly<Record<string, string>>) => Promise<Answer>;
}

/** A browser of somebody new. */
export function openBrowser(): Browser {
  const cookies = new Map<string, string>();
  const send = async (url: string, init: RequestInit): Promise<Answer> => {
    const cookie = [...cookies].map((pair) => pair.join('=')).join('; ');
    const headers = { accept: 'text/html', 'sec-fetch-site': 'same-origin', cookie };
    const response = await fetch(url, { ...init, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (/max-age=0/i.test(line)) cookies.delete(name);
      else cookies.set(name, value);
    }
    const location = response.headers.get('location') ?? '';
    return { status: response.status, location, page: await response.text() };
  };
  return {
    get: (url) => send(url, {}),
    post: (url, fields) => send(url, { method: 'POST', body: new URLSearchParams(fields) }),
  };
}
