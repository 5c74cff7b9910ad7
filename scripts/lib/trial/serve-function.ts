// A server of the function alone, for trials to load and to kill: PORT, DATABASE_URL and the like
// are taken from the environment as they are.
import { assets } from '#src/i18n/paths.ts';
import { startServer } from '../server.ts';
import { stopOnSignals } from '../stop-signals.ts';
import { loadFunction } from './function-handler.ts';

const server = await startServer({
  outDir: import.meta.dirname,
  port: Number(process.env['PORT']),
  host: '127.0.0.1',
  siteUrl: process.env['SITE_URL'] ?? '',
  handler: await loadFunction(),
  log: console.error,
  onClose: () => globalThis.__qiaoClose?.(),
});
stopOnSignals(server.close);
await fetch(`${server.url}${assets.health}`);
console.log(`Serving the function at ${server.url}`);
