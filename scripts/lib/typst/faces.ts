import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Locale } from '#src/i18n/locales.ts';
import { readCharacters } from '../font-characters.ts';

const packageFile = createRequire(import.meta.url).resolve;
const PACKAGE = '@expo-google-fonts';

/** The static fonts that files are set in: text, its bold, and headings, in both scripts. */
const FILES = [
  'noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  'noto-sans-sc/600SemiBold/NotoSansSC_600SemiBold.ttf',
  'noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf',
  'noto-sans-tc/400Regular/NotoSansTC_400Regular.ttf',
  'noto-sans-tc/600SemiBold/NotoSansTC_600SemiBold.ttf',
  'noto-serif-tc/700Bold/NotoSerifTC_700Bold.ttf',
] as const;

type FontFile = (typeof FILES)[number];

const readFont = (file: FontFile) => readFileSync(packageFile(`${PACKAGE}/${file}`));

/** All fonts, some 65 MB. */
export const readFonts = (): Buffer[] => FILES.map(readFont);

/** The faces of running text by reading, in the order they are tried; parts.typ names the same. */
export const TEXT_FACES = {
  zh: ['Noto Sans SC'],
  'zh-hant': ['Noto Sans TC', 'Noto Sans SC'],
  en: ['Noto Sans SC'],
} as const satisfies Record<Locale, readonly string[]>;

const FILE_OF: Record<string, FontFile> = { 'Noto Sans SC': FILES[0], 'Noto Sans TC': FILES[3] };

/** Which versions of which fonts are used, for the cache. */
export function nameFonts(): string {
  const packages = new Set(FILES.map((file) => file.split('/')[0]!));
  const versions = [...packages].map((name) => {
    const text = readFileSync(packageFile(`${PACKAGE}/${name}/package.json`), 'utf8');
    return `${name} ${(JSON.parse(text) as { version: string }).version}`;
  });
  return [...versions, ...FILES].join('\n');
}

const known = new Map<string, Set<string>>();

function charactersOf(face: string): Set<string> {
  const found = known.get(face) ?? readCharacters(readFont(FILE_OF[face]!));
  known.set(face, found);
  return found;
}

/** The characters of data in one reading that no face of that reading has. */
export function listMissingCharacters(data: { readonly locale: Locale }): string[] {
  const faces = TEXT_FACES[data.locale].map(charactersOf);
  return [...new Set(JSON.stringify(data))].filter(
    (char) => char > ' ' && char !== '\u00A0' && !faces.some((face) => face.has(char)),
  );
}

/** Says which characters no font has, by record, before anything is set or drawn. */
export function refuseMissingCharacters<Shown extends { readonly locale: Locale }>(
  records: readonly Shown[],
  describe: (record: Shown, missing: readonly string[]) => string,
): void {
  const faults = records.flatMap((record) => {
    const missing = listMissingCharacters(record);
    return missing.length === 0 ? [] : [describe(record, missing)];
  });
  if (faults.length > 0) throw new Error(`No font has these characters:\n${faults.join('\n')}`);
}
