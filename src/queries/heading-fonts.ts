import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  ENGLISH_FONT,
  isKindFont,
  kindFontName,
  type HeadingKind,
} from '#src/i18n/heading-kinds.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { headingFontAddress } from '#src/i18n/paths.ts';
import { rememberTexts } from '#src/i18n/remember.ts';
import { getIndex } from './entries.ts';
import { digest } from './provenance.ts';
import { provenance } from './query.ts';

/** The fonts that a page's headings are set in. */
export interface HeadingFonts {
  /** A style sheet that names them. */
  css: string;
  addresses: string[];
}

/** Where a font lies, for a route of its own. */
interface FontParams {
  face: string;
  /** With the hash of its bytes. */
  name: string;
}

const FACE = { zh: 'zh', 'zh-hant': 'hant', en: 'en' } as const satisfies Record<Locale, string>;
const ENDING = '.woff2';

/** The families by which style sheets know what a page's kind and its project need. */
const FAMILIES = ['Qiao Heading', 'Qiao Title'] as const;

const folderOf = (face: string) => join(__QIAO_CACHE_DIR__, 'fonts', face);
const fileOf = (face: string, name: string) => join(folderOf(face), name + ENDING);
/** Fonts are cut before pages are made, and a kind's is named by many. */
const hashOnce = rememberTexts();
const hashOf = (face: string, name: string) => {
  const file = fileOf(face, name);
  return hashOnce(file, () => digest(readFileSync(file).toString('latin1')).slice(0, 8));
};

const listFontsOf = (face: string) =>
  existsSync(folderOf(face))
    ? readdirSync(folderOf(face)).map((file) => ({ face, name: file.replace(ENDING, '') }))
    : [];

provenance.addSource('heading-font', (face, name) =>
  existsSync(fileOf(face, name)) ? hashOf(face, name) : 'none',
);
provenance.addSource('heading-fonts', () =>
  digest(
    Object.values(FACE)
      .flatMap(listFontsOf)
      .map(({ face, name }) => `${face} ${name} ${hashOf(face, name)}`)
      .sort()
      .join('\n'),
  ),
);

/** The address of a font, or undefined where the headings need none of that name. */
function findAddress(face: string, name: string): string | undefined {
  provenance.note(`heading-font ${face} ${name}`);
  return existsSync(fileOf(face, name))
    ? headingFontAddress(face, name, hashOf(face, name))
    : undefined;
}

const declare = (family: string, address: string) =>
  `@font-face{font-family:"${family}";font-weight:700;font-display:swap;src:url(${address}) format("woff2")}`;

/**
 * The fonts of a page of a kind, and of the project that it shows: one font for each kind, and a second of
 * some kilobytes for a project; in English one for all pages.
 */
export function findHeadingFonts(
  kind: HeadingKind,
  locale: Locale,
  project?: string,
): HeadingFonts {
  const names = locale === 'en' ? [ENGLISH_FONT] : [kindFontName(kind), project];
  const found = names.flatMap((name, index) => {
    const address = name === undefined ? undefined : findAddress(FACE[locale], name);
    return address === undefined ? [] : [{ family: FAMILIES[index]!, address }];
  });
  return {
    css: found.map(({ family, address }) => declare(family, address)).join(''),
    addresses: found.map(({ address }) => address),
  };
}

/** Every font that the build has cut; of drafts it shows none. */
export async function listHeadingFonts(): Promise<FontParams[]> {
  provenance.note('heading-fonts');
  const projects = await getIndex('projectsZh');
  return Object.values(FACE)
    .flatMap(listFontsOf)
    .filter(({ name }) => isKindFont(name) || projects.has(name))
    .map(({ face, name }) => ({ face, name: `${name}.${hashOf(face, name)}` }));
}

/** The bytes of such a font. */
export function readHeadingFont({ face, name }: FontParams): Buffer {
  const own = name.replace(/\.[^.]+$/, '');
  provenance.note(`heading-font ${face} ${own}`);
  return readFileSync(fileOf(face, own));
}
