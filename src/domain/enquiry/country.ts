/** What people call their country beside the names that Unicode's list has for it. */
const ALIASES: Readonly<Record<string, string>> = {
  中国大陆: 'CN',
  大陆: 'CN',
  内地: 'CN',
  中华人民共和国: 'CN',
  'mainland china': 'CN',
  'china mainland': 'CN',
  prc: 'CN',
  'p.r. china': 'CN',
  'pr china': 'CN',
  "people's republic of china": 'CN',
  香港: 'HK',
  中国香港: 'HK',
  'hong kong': 'HK',
  'hong kong sar': 'HK',
  澳门: 'MO',
  澳門: 'MO',
  中国澳门: 'MO',
  macau: 'MO',
  macao: 'MO',
  台灣: 'TW',
  中国台湾: 'TW',
  'taiwan, china': 'TW',
  usa: 'US',
  'u.s.': 'US',
  'u.s.a.': 'US',
  america: 'US',
  uk: 'GB',
  'u.k.': 'GB',
  england: 'GB',
  britain: 'GB',
  'great britain': 'GB',
  korea: 'KR',
  uae: 'AE',
  russia: 'RU',
  vietnam: 'VN',
};

const LANGUAGES = ['zh-Hans', 'zh-Hant', 'en'];
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Codes that are no country: the unknown, the outlying and the made-up (Unicode, UTS 35). */
const NO_COUNTRY = new Set(['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'XK', 'ZZ']);

const fold = (text: string): string => text.trim().toLowerCase().replaceAll('’', "'");

/** Former countries go by the code of what they became: `DD` is left out, `DE` is there. */
const isCurrent = (code: string): boolean =>
  !NO_COUNTRY.has(code) && Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;

function listNames(): Map<string, string> {
  const names = new Map<string, string>();
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  for (const language of LANGUAGES) {
    const display = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    for (const code of codes.filter(isCurrent)) {
      const name = display.of(code);
      if (name === undefined) continue;
      names.set(fold(code), code);
      if (!names.has(fold(name))) names.set(fold(name), code);
    }
  }
  for (const [name, code] of Object.entries(ALIASES)) names.set(fold(name), code);
  return names;
}

let known: Map<string, string> | undefined;

/**
 * The ISO 3166-1 code of a country or region that somebody typed in Chinese or English (`新加坡`,
 * `UK`, `sg`); undefined where it is none that is known.
 */
export function findCountry(text: string): string | undefined {
  known ??= listNames();
  return known.get(fold(text));
}
