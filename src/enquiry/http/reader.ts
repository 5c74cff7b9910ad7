import { isLocale, type Locale } from '#src/i18n/locales.ts';
import { localeOfPath } from '#src/i18n/paths.ts';

/** Traditional characters are read in Taiwan, Hong Kong and Macau. */
const LANGUAGE_LOCALES = [
  [/^zh-(?:hant|tw|hk|mo)\b/i, 'zh-hant'],
  [/^zh\b/i, 'zh'],
  [/^en\b/i, 'en'],
] as const satisfies readonly (readonly [RegExp, Locale])[];

function readReferer(request: Request): Locale | undefined {
  const referer = request.headers.get('referer');
  if (referer === null || !URL.canParse(referer)) return undefined;
  return localeOfPath(new URL(referer).pathname);
}

/**
 * The reading to answer in: what the sender says, else the page the form stands on, else the first
 * known language the browser asks for, else simplified Chinese.
 */
export function chooseLocale(request: Request, said: unknown): Locale {
  if (isLocale(said)) return said;
  const referred = readReferer(request);
  if (referred !== undefined) return referred;
  for (const part of (request.headers.get('accept-language') ?? '').split(',')) {
    const found = LANGUAGE_LOCALES.find(([pattern]) => pattern.test(part.trim()));
    if (found) return found[1];
  }
  return 'zh';
}

/** Whether to answer with a page: a browser without script asks for one; JSON senders never do. */
export function wantsPage(request: Request): boolean {
  const type = request.headers.get('content-type') ?? '';
  return !type.includes('json') && (request.headers.get('accept') ?? '').includes('text/html');
}
