import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** What a page says, part by part, without what markup may differ in. */
type Parts = Readonly<Record<string, string>>;

const BLOCKS = /\s*(<\/?(?:h\d|p|ul|ol|li|table|thead|tbody|tr|th|td|article)\b[^>]*>)\s*/g;
const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  amp: '&',
};

function decode(text: string): string {
  return text.replace(/&(?:#(x?)([0-9a-f]+)|([a-z]+));/gi, (whole, hex, digits, name) => {
    if (name) return ENTITIES[String(name)] ?? String(whole);
    return String.fromCodePoint(parseInt(String(digits), hex ? 16 : 10));
  });
}

/** Markup with tags and where they lead, but no other attribute, and spaces only where they show. */
function normalise(html: string): string {
  const bare = html.replace(/<([a-z]\w*)\b([^>]*)>/gi, (_, name: string, attributes: string) => {
    const href = /\shref="([^"]*)"/.exec(attributes)?.[1];
    return href === undefined ? `<${name}>` : `<${name} href="${href}">`;
  });
  return decode(bare.replace(BLOCKS, '$1').replace(/\s+/g, ' ').trim());
}

const find = (html: string, pattern: RegExp): string => normalise(pattern.exec(html)?.[1] ?? '');
const findAll = (html: string, pattern: RegExp): string =>
  [...html.matchAll(pattern)].map(([whole]) => decode(whole).replace(/\s*\/?>$/, '')).join('\n');

/** JSON whatever its spaces and escapes; keys in one order. */
function printJson(text: string): string {
  if (text.trim() === '') return '';
  return JSON.stringify(JSON.parse(text), (_, value: unknown) =>
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

/** The parts of a page that contenders have to have alike. */
export const readPage = (html: string): Parts => ({
  language: find(html, /<html lang="([^"]*)"/),
  title: find(html, /<title>(.*?)<\/title>/s),
  description: find(html, /<meta name="description" content="([^"]*)"/),
  address: find(html, /<link rel="canonical" href="([^"]*)"/),
  alternates: findAll(html, /<link rel="alternate" hreflang="[^>]*>/g),
  languages: find(html, /<nav class="languages">(.*?)<\/nav>/s).replace(/ ?(<[^>]*>) ?/g, '$1'),
  'JSON-LD': printJson(
    /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '',
  ),
  breadcrumbs: find(html, /<nav class="crumbs">(.*?)<\/nav>/s),
  heading: find(html, /<h1>(.*?)<\/h1>/s),
  summary: find(html, /<p class="summary">(.*?)<\/p>/s),
  facts: find(html, /<table class="facts">(.*?)<\/table>/s).replace(/<\/?tbody>/g, ''),
  body: find(html, /<article>(.*?)<\/article>/s),
  related: find(html, /<aside class="related">(.*?)<\/aside>/s),
  counts: find(html, /<ul class="counts">(.*?)<\/ul>/s),
  cards: find(html, /<ul class="cards">(.*?)<\/ul>/s),
  pages: find(html, /<nav class="pages">(.*?)<\/nav>/s).replace(/ ?(<[^>]*>) ?/g, '$1'),
});

/** A site map is the set of its addresses, a feed its entries, the catalogue its JSON. */
function readFile(name: string, text: string): Parts {
  if (name.endsWith('.html')) return readPage(text);
  if (name.endsWith('sitemap.xml'))
    return {
      addresses: [...text.matchAll(/<loc>(.*?)<\/loc>/g)]
        .map(([, at]) => at)
        .sort()
        .join('\n'),
    };
  if (name.endsWith('feed.xml'))
    return {
      entries: [...text.matchAll(/<item>(.*?)<\/item>/gs)]
        .map(([, item]) => normalise(item!))
        .join('\n'),
    };
  return { catalogue: printJson(text) };
}

/** The first place where two texts part, with a little of each. */
function showDifference(wanted: string, found: string): string {
  let at = 0;
  while (at < wanted.length && wanted[at] === found[at]) at += 1;
  const cut = (text: string) => JSON.stringify(text.slice(Math.max(0, at - 20), at + 40));
  return `${cut(wanted)} is ${cut(found)}`;
}

/** Where a page says something else than the same page of the limit; one line a part. */
export function comparePages(name: string, wanted: string, found: string): string[] {
  const [left, right] = [readFile(name, wanted), readFile(name, found)];
  return Object.keys(left)
    .filter((part) => left[part] !== right[part])
    .map((part) => `${name}  ${part}: ${showDifference(left[part]!, right[part] ?? '')}`);
}

/** Files of the site's own; Hugo besides leads `page/1/` of every list to its address. */
const isCompared = (name: string): boolean =>
  /^[^/]+\/(?:.*\/)?(?:index\.html|feed\.xml|sitemap\.xml|projects\.json)$/.test(name) &&
  !/\/page\/1\//.test(name);

/** The pages below a folder, by their names from it. */
export const listPages = (dir: string): string[] =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(sep).join('/'))
    .filter(isCompared)
    .sort();

/** Everything in which a site is another than the one that is wanted; empty where they are equal. */
export function compareSites(wantedDir: string, foundDir: string): string[] {
  const [wanted, found] = [new Set(listPages(wantedDir)), new Set(listPages(foundDir))];
  const read = (dir: string, name: string) => readFileSync(join(dir, name), 'utf8');
  const differences = [...wanted].flatMap((name) =>
    found.has(name)
      ? comparePages(name, read(wantedDir, name), read(foundDir, name))
      : [`${name}  is missing`],
  );
  const more = [...found].filter((name) => !wanted.has(name));
  return [...differences, ...more.map((name) => `${name}  is there and should not be`)];
}
