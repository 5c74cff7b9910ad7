import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { LOCALES, type Locale } from '#src/i18n/locales.ts';
import { listScriptFiles } from '../island-bytes.ts';
import { printTable } from '../markdown-table.ts';

/** What a browser fetches for a page before its reader does anything. */
interface Loads {
  styles: string[];
  scripts: string[];
  fonts: string[];
  pictures: string[];
  /** Of those, what comes from another host. */
  foreign: string[];
}

/** The largest page of a kind in one language; bytes as brotli 11 leaves them. */
export interface PageWeight {
  kind: string;
  locale: Locale;
  pages: number;
  page: string;
  html: number;
  css: number;
  scripts: number;
  fonts: number;
  requests: number;
  foreign: number;
}

const listAll = (html: string, pattern: RegExp) => [
  ...new Set([...html.matchAll(pattern)].map(([, address = '']) => address)),
];

/** What a page's HTML has a browser fetch at once; lazy pictures, islands and the styles of paper come later. */
export function listLoads(html: string): Loads {
  const markup = html.replaceAll(/<script>[^]*?<\/script>/g, '');
  const loads = {
    styles: listAll(markup, /<link rel="stylesheet" href="([^"]+)"(?! media="print")/g),
    scripts: listAll(markup, /<script[^>]* src="([^"]+)"/g),
    fonts: listAll(markup, /<link rel="preload" href="([^"]+)" as="font"/g),
    pictures: listAll(markup, /<img(?![^>]*loading="lazy")[^>]* src="([^"]+)"/g),
  };
  const foreign = Object.values(loads)
    .flat()
    .filter((address) => /^(?:\w+:)?\/\//.test(address));
  return { ...loads, foreign };
}

/** `en/projects/tea/index.html` is a page of the kind `projects/…` in English. */
export function tellKind(file: string): { kind: string; locale: Locale } {
  const [first = '', ...rest] = file.replace(/\/?(?:index)?\.html$/, '').split('/');
  const locale = LOCALES.find((name) => name === first && name !== 'zh') ?? 'zh';
  const [room = '', ...deeper] = locale === 'zh' ? [first, ...rest] : rest;
  return { kind: (room || 'home') + (deeper.length > 0 ? '/…' : ''), locale };
}

/** The largest page of each kind and language among the built files. */
export function listLargest(clientDir: string) {
  const kinds = new Map<string, { file: string; size: number; pages: number }>();
  for (const file of globSync('**/*.html', { cwd: clientDir })) {
    const { kind, locale } = tellKind(file);
    const packed = join(clientDir, `${file}.br`);
    const { size } = statSync(existsSync(packed) ? packed : join(clientDir, file));
    const known = kinds.get(`${kind} ${locale}`) ?? { file, size, pages: 0 };
    const largest = size > known.size ? { file, size } : known;
    kinds.set(`${kind} ${locale}`, { ...largest, pages: known.pages + 1 });
  }
  return [...kinds.values()];
}

/** `en/projects/tea/index.html` is served at `/en/projects/tea/`. */
export const toAddress = (file: string): string => `/${file.replace(/index\.html$/, '')}`;

/** Weighs the largest page of every kind in every language, the heaviest first load first. */
export async function weighPages(clientDir: string): Promise<PageWeight[]> {
  const sizes = new Map<string, number>();
  const sizeOf = (path: string, packed: boolean) => {
    const data = () => readFileSync(join(clientDir, path));
    const size = sizes.get(path) ?? (packed ? brotliCompressSync(data()).length : data().length);
    sizes.set(path, size);
    return size;
  };
  const sum = (paths: readonly string[], packed = true) =>
    paths
      .filter((path) => existsSync(join(clientDir, path)))
      .reduce((bytes, path) => bytes + sizeOf(path, packed), 0);
  const weights: PageWeight[] = [];
  for (const { file, pages } of listLargest(clientDir)) {
    const loads = listLoads(readFileSync(join(clientDir, file), 'utf8'));
    const scripts = await listScriptFiles(clientDir, loads.scripts);
    const rest = loads.styles.length + loads.fonts.length + loads.pictures.length;
    weights.push({
      ...tellKind(file),
      pages,
      page: toAddress(file),
      html: sizeOf(file, true),
      css: sum(loads.styles),
      scripts: sum(scripts),
      // A font is packed already.
      fonts: sum(loads.fonts, false),
      requests: 1 + rest + scripts.length,
      foreign: loads.foreign.length,
    });
  }
  return weights.sort((a, b) => b.html + b.css - a.html - a.css);
}

/** The weights as a table in kB of 1,000 bytes. */
export function printPageWeights(weights: readonly PageWeight[]): string {
  const kB = (bytes: number) => (bytes / 1000).toFixed(1);
  return printTable(
    [
      'kind',
      'language',
      'pages',
      'largest',
      'HTML + CSS',
      'HTML',
      'CSS',
      'script',
      'font',
      'requests',
      'elsewhere',
    ],
    weights.map(({ html, css, ...row }) => [
      row.kind,
      row.locale,
      row.pages,
      row.page,
      kB(html + css),
      kB(html),
      kB(css),
      kB(row.scripts),
      kB(row.fonts),
      row.requests,
      row.foreign,
    ]),
  );
}
