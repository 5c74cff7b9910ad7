import { expect, test } from 'vitest';
import { makeFolder } from '../temporary-folder.ts';
import { startSite } from './running-site.ts';

const start = () =>
  startSite({
    outDir: makeFolder({
      'client/404.html': '没有这一页',
      'client/data/index.html': '开放数据',
      'client/data/projects.json': '{}',
      'client/data/projects.csv': 'a',
      'client/data/projects.xlsx': 'x',
      'client/data/projects.schema.json': '{}',
      'client/en/data/library.json': '[]',
      'client/feed.xml': '<feed/>',
      'client/en/feeds/town/east.xml': '<feed/>',
      'client/sitemap-0.xml': '<urlset/>',
      'client/events.ics': 'BEGIN:VCALENDAR',
    }),
  });

test.each([
  ['data/projects.json', 'application/json; charset=utf-8'],
  ['data/projects.csv', 'text/csv; charset=utf-8'],
  ['data/projects.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['data/projects.schema.json', 'application/schema+json; charset=utf-8'],
  ['feed.xml', 'application/atom+xml; charset=utf-8'],
  ['en/feeds/town/east.xml', 'application/atom+xml; charset=utf-8'],
  ['sitemap-0.xml', 'application/xml; charset=utf-8'],
  ['events.ics', 'text/calendar; charset=utf-8'],
])('%s is sent as %s', async (path, type) => {
  const { url } = await start();
  const { headers } = await fetch(`${url}/${path}`);
  expect(headers.get('content-type')).toBe(type);
  expect(headers.get('etag')).toMatch(/^"/);
});

test('programs on other sites may read the data, and nothing else', async () => {
  const { url } = await start();
  const allowed = async (path: string) =>
    (await fetch(`${url}/${path}`)).headers.get('access-control-allow-origin');
  expect(await allowed('data/projects.json')).toBe('*');
  expect(await allowed('en/data/library.json')).toBe('*');
  expect(await allowed('data/')).toBeNull();
  expect(await allowed('feed.xml')).toBeNull();
  expect(await allowed('data/none.json')).toBeNull();
});
