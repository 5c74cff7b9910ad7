// Loads the function that a host's adapter has built, as the host would, and sends it an enquiry.
// Run by `npm run try:hosts` in the copy that was built: node call-function.ts HOST
import { readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { GOOD_ENQUIRY } from '../trial/good-enquiry.ts';

type Call = (request: Request) => Promise<Response>;

const ORIGIN = 'https://invest.example.cn';
const STORE = resolve('.cache/tried.db');

const load = (path: string): Promise<{ default: unknown }> =>
  import(pathToFileURL(resolve(path)).href) as Promise<{ default: unknown }>;

/** Netlify calls the default export with the request and a context. */
async function openNetlify(): Promise<Call> {
  const { default: handler } = await load('.netlify/v1/functions/ssr/ssr.mjs');
  const context = { ip: '203.0.113.7', geo: {}, cookies: {}, params: {} };
  return (request) => (handler as (r: Request, c: object) => Promise<Response>)(request, context);
}

/** Vercel calls the `fetch` of what its configuration names. */
async function openVercel(): Promise<Call> {
  const folder = '.vercel/output/functions/_render.func';
  const config = JSON.parse(readFileSync(join(folder, '.vc-config.json'), 'utf8')) as {
    handler: string;
  };
  const { default: entry } = await load(join(folder, config.handler));
  return (request) => (entry as { fetch: Call }).fetch(request);
}

const OPENERS = { netlify: openNetlify, vercel: openVercel };

// A functions host has PostgreSQL; that every store takes the same is shown by the store's own tests.
process.env['DATABASE_URL'] = `file:${STORE}`;
process.env['OUTBOX_WORKER'] = 'off';
process.env['ENQUIRY_GUARD'] = 'off';
rmSync(STORE, { force: true });

const call = await OPENERS[process.argv[2] as keyof typeof OPENERS]();
const sent = await call(
  new Request(`${ORIGIN}/api/enquiries`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: ORIGIN },
    body: JSON.stringify({ ...GOOD_ENQUIRY, projects: [] }),
  }),
);
const said = await sent.text();
const health = await call(new Request(`${ORIGIN}/api/health`));
console.log(`enquiry ${sent.status} ${said}`);
const { store } = (await health.json()) as { store: string };
console.log(`health ${health.status}`);
process.exit(sent.status === 201 && store === 'ok' ? 0 : 1);
