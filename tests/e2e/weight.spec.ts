import { brotliCompressSync, gzipSync } from 'node:zlib';
import { LOCALES } from '#src/i18n/locales.ts';
import { expect, test } from './site.ts';

const brotli = (data: string | Buffer) => brotliCompressSync(data).length;

test('a project’s page and its styles stay within 23 kB as sent', async ({ request, site }) => {
  test.setTimeout(120_000);
  const sheets = new Map<string, number>();
  const sizeOf = async (path: string) => {
    const known = sheets.get(path) ?? brotli(await (await request.get(path)).body());
    sheets.set(path, known);
    return known;
  };
  const pages = new Map<string, string>();
  for (const { slug } of site.rows.zh)
    pages.set(slug, await (await request.get(`/projects/${slug}/`)).text());
  // The best compression takes a tenth of a second a page: a quick one tells which may be too large.
  const packed = ([, html]: [string, string]) => gzipSync(html, { level: 1 }).length;
  const largest = [...pages].sort((a, b) => packed(b) - packed(a)).slice(0, 12);
  const heavy: string[] = [];
  for (const [slug, html] of largest) {
    // The sheet of large text stands in a script, for those who chose it.
    const markup = html.replaceAll(/<script>.*?<\/script>/gs, '');
    const styles = [...markup.matchAll(/<link rel="stylesheet" href="([^"]+)"(?! media="print")/g)];
    let bytes = brotli(html);
    for (const [, path = ''] of styles) bytes += await sizeOf(path);
    if (bytes > 23_000) heavy.push(`${slug} ${bytes}`);
  }
  expect(heavy).toEqual([]);
});

test('a page asks at once for its heading fonts, of at most 45 kB, and later for no other', async ({
  page,
  request: client,
  site,
}) => {
  for (const locale of LOCALES) {
    for (const template of ['home', 'full-project', 'library', 'policy', 'town'] as const) {
      const paths = new Set<string>();
      page.on('requestfinished', (request) => {
        if (request.resourceType() === 'font') paths.add(new URL(request.url()).pathname);
      });
      await page.goto(site.at(template, locale), { waitUntil: 'networkidle' });
      await page.evaluate(() => document.fonts.ready);
      page.removeAllListeners('requestfinished');
      const named = await page
        .locator('link[rel=preload][as=font]')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      expect([locale, template, [...paths].sort()]).toEqual([locale, template, named.sort()]);
      let bytes = 0;
      for (const path of paths) bytes += (await (await client.get(path)).body()).length;
      expect([locale, template, bytes > 5_000, bytes <= 45_000, bytes]).toEqual([
        locale,
        template,
        true,
        true,
        bytes,
      ]);
    }
  }
});

test('the script of a page with an island stays within 90 kB as sent', async ({ page, site }) => {
  /** By address: pages share most scripts, and each takes long to compress. */
  const sizes = new Map<string, number>();
  for (const template of ['library', 'full-project', 'enquiry', 'shortlist', 'compare'] as const) {
    const scripts = new Map<string, Promise<Buffer>>();
    page.on('response', (response) => {
      if (response.url().endsWith('.js')) scripts.set(response.url(), response.body());
    });
    await page.goto(site.at(template, 'zh'));
    const island = page.locator('astro-island').first();
    // In one step: what the island holds is replaced when it starts.
    await island.evaluate((element) => element.firstElementChild?.scrollIntoView());
    await expect(island).not.toHaveAttribute('ssr');
    let bytes = 0;
    for (const [url, body] of scripts) {
      const size = sizes.get(url) ?? brotli(await body);
      sizes.set(url, size);
      bytes += size;
    }
    page.removeAllListeners('response');
    expect([template, bytes <= 90_000, bytes]).toEqual([template, true, bytes]);
  }
});

test('pages without an island run at most 2 kB of script, and none of a framework', async ({
  page,
  site,
}) => {
  for (const template of ['home', 'sector', 'town', 'about', 'contact', 'not-found'] as const) {
    const scripts = new Map<string, Promise<Buffer>>();
    page.on('response', (response) => {
      if (response.url().endsWith('.js')) scripts.set(response.url(), response.body());
    });
    await page.goto(site.at(template, 'zh'), { waitUntil: 'networkidle' });
    await expect(page.locator('astro-island')).toHaveCount(0);
    const bodies = await Promise.all(scripts.values());
    const bytes = bodies.reduce((sum, body) => sum + brotli(body), 0);
    page.removeAllListeners('response');
    expect([template, bodies.length > 0, bytes <= 2000, bytes]).toEqual([
      template,
      true,
      true,
      bytes,
    ]);
    for (const body of bodies)
      expect(body.toString()).not.toMatch(/react|(?<!document\.)createElement/i);
  }
});
