import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openChromium } from '#scripts/lib/chromium.ts';
import { CLIENT_DIR, listHtmlFiles } from './county.ts';

/** A text that a reader sees or hears, with the language that it is said to be in. */
export interface Said {
  text: string;
  lang: string;
  /** Running text, rather than an attribute or the title, whose language is the page's own. */
  shown: boolean;
}

/** What a browser understands of a page without running it. */
export interface PageFacts {
  file: string;
  html: string;
  lang: string;
  title: string;
  canonical: string;
  robots: string;
  /** What its meta tags say, by name. */
  metas: Record<string, string>;
  /** What stands at its foot by law, by kind: the text and where it leads. */
  filings: Record<string, { text: string; href: string }>;
  /** Addresses of links and forms in its own part, between head and foot. */
  actions: string[];
  policy: string;
  alternates: { hreflang: string; href: string }[];
  links: string[];
  ids: string[];
  /** Addresses that the browser fetches by itself. */
  resources: string[];
  scripts: string[];
  styles: string[];
  inlineScripts: string[];
  jsonLd: string[];
  styleAttributes: number;
  handlers: string[];
  islands: number;
  said: Said[];
  headings: Said[];
}

/** Runs in the browser; it may use nothing from outside. */
function read(html: string): Omit<PageFacts, 'file' | 'html'> {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const all = (selector: string) => [...page.querySelectorAll(selector)];
  const values = (selector: string, name: string) =>
    all(selector).map((element) => element.getAttribute(name) ?? '');
  const first = (selector: string, name: string) => values(selector, name)[0] ?? '';
  const langOf = (node: Node | null) =>
    (node instanceof Element ? node : node?.parentElement)?.closest('[lang]')?.getAttribute('lang');
  const textsIn = (root: Node) => {
    const walker = page.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found: { text: string; lang: string; shown: boolean }[] = [];
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode;
      const text = (textContent ?? '').trim();
      if (text === '' || parentElement?.closest('script, style, template')) continue;
      found.push({ text, lang: langOf(parentElement) ?? '', shown: true });
    }
    return found;
  };
  const spoken = ['alt', 'aria-label', 'title', 'placeholder', 'content'].flatMap((name) =>
    all(`[${name}]:not([http-equiv]):not([name=viewport]):not([property='og:url'])`).map(
      (element) => ({
        text: element.getAttribute(name) ?? '',
        lang: langOf(element) ?? '',
        shown: false,
      }),
    ),
  );
  const inline = all('script:not([src])');
  const isData = (script: Element) => script.getAttribute('type') === 'application/ld+json';
  return {
    lang: page.documentElement.lang,
    title: page.title,
    canonical: first('link[rel=canonical]', 'href'),
    robots: first('meta[name=robots]', 'content'),
    metas: Object.fromEntries(
      all('meta[name]').map((meta) => [
        meta.getAttribute('name') ?? '',
        meta.getAttribute('content') ?? '',
      ]),
    ),
    filings: Object.fromEntries(
      all('footer [data-filing]').map((line) => [
        line.getAttribute('data-filing') ?? '',
        { text: line.textContent, href: line.getAttribute('href') ?? '' },
      ]),
    ),
    actions: values('main a[href]', 'href').concat(values('main form[action]', 'action')),
    policy: first('meta[http-equiv=content-security-policy i]', 'content'),
    alternates: all('link[rel=alternate][hreflang]').map((link) => ({
      hreflang: link.getAttribute('hreflang') ?? '',
      href: link.getAttribute('href') ?? '',
    })),
    links: values('a[href]', 'href').concat(values('form[action]', 'action')),
    ids: values('[id]', 'id'),
    resources: [
      ...values(
        'link:is([rel=stylesheet], [rel=icon], [rel=preload], [rel=modulepreload])',
        'href',
      ),
      ...values('link[type="application/atom+xml"]', 'href'),
      ...values(':is(img, script, iframe, source, video, audio)[src]', 'src'),
      ...values('astro-island', 'component-url'),
      ...values('astro-island', 'renderer-url'),
    ],
    scripts: values('script[src]', 'src').concat(values('link[rel=modulepreload]', 'href')),
    styles: values('link[rel=stylesheet]', 'href'),
    inlineScripts: inline.filter((each) => !isData(each)).map((each) => each.textContent),
    jsonLd: inline.filter(isData).map((each) => each.textContent),
    styleAttributes: all('[style]').length,
    handlers: all('*').flatMap((element) =>
      element.getAttributeNames().filter((name) => name.startsWith('on')),
    ),
    islands: all('astro-island').length,
    said: [
      ...textsIn(page.body),
      ...spoken,
      { text: page.title, lang: langOf(page.body) ?? '', shown: false },
    ],
    // Units beside a figure are set in the face of running text.
    headings: all(':is(h1, h2, h3):not(.project-title), .figure').flatMap((element) =>
      textsIn(element).filter(({ text }) =>
        [...element.querySelectorAll('.unit, .soft')].every(
          (unit) => unit.textContent.trim() !== text,
        ),
      ),
    ),
  };
}

const sites = new Map<string, Promise<PageFacts[]>>();

/** Every page of a built site, as a browser reads it: once, whichever tests ask. */
export function readPages(dir = CLIENT_DIR): Promise<PageFacts[]> {
  const known = sites.get(dir) ?? readAllPages(dir);
  sites.set(dir, known);
  return known;
}

async function readAllPages(dir: string): Promise<PageFacts[]> {
  const browser = await openChromium();
  try {
    const page = await browser.newPage();
    const facts: PageFacts[] = [];
    for (const file of listHtmlFiles(dir)) {
      const html = readFileSync(join(dir, file), 'utf8');
      facts.push({ file, html, ...(await page.evaluate(read, html)) });
    }
    return facts;
  } finally {
    await browser.close();
  }
}
