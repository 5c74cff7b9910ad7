import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownFontAddress } from '#src/i18n/paths.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { kindFontName, type HeadingKind } from '#src/i18n/heading-kinds.ts';
import { getIndex } from './entries.ts';
import { digest } from './provenance.ts';
import { provenance } from './query.ts';

/** The font of one page's headings beside that of every page. */
export interface OwnFont {
  /** A style sheet that names it. */
  css: string;
  address: string;
}

/** Where a font lies, for a route of its own. */
interface FontParams {
  face: string;
  /** With the hash of its bytes. */
  name: string;
}

const FACES = ['zh', 'hant'] as const;
const FACE = { zh: 'zh', 'zh-hant': 'hant' } as const satisfies Partial<
  Record<Locale, (typeof FACES)[number]>
>;
const ENDING = '.woff2';

const folderOf = (face: string) => join(__QIAO_CACHE_DIR__, 'fonts', 'own', face);
const fileOf = (face: string, name: string) => join(folderOf(face), name + ENDING);
const hashOf = (face: string, name: string) =>
  digest(readFileSync(fileOf(face, name)).toString('latin1')).slice(0, 8);

const listFontsOf = (face: string) =>
  existsSync(folderOf(face))
    ? readdirSync(folderOf(face)).map((file) => ({ face, name: file.replace(ENDING, '') }))
    : [];

provenance.addSource('own-font', (face, name) =>
  existsSync(fileOf(face, name)) ? hashOf(face, name) : 'none',
);
provenance.addSource('own-fonts', () =>
  digest(
    FACES.flatMap(listFontsOf)
      .map(({ face, name }) => `${face} ${name} ${hashOf(face, name)}`)
      .sort()
      .join('\n'),
  ),
);

function findOwnFont(name: string, locale: Locale): OwnFont | undefined {
  if (locale === 'en') return undefined;
  const face = FACE[locale];
  provenance.note(`own-font ${face} ${name}`);
  if (!existsSync(fileOf(face, name))) return undefined;
  const address = ownFontAddress(face, name, hashOf(face, name));
  const css = `@font-face{font-family:"Qiao Own";font-weight:700;font-display:swap;src:url(${address}) format("woff2")}`;
  return { css, address };
}

/**
 * What the headings of a project's page need beyond the font of every page, a file of some kilobytes;
 * undefined where they need nothing, as all English ones.
 */
export const findProjectFont = (slug: string, locale: Locale): OwnFont | undefined =>
  findOwnFont(slug, locale);

/** The same for the pages of a kind. */
export const findKindFont = (kind: HeadingKind, locale: Locale): OwnFont | undefined =>
  findOwnFont(kindFontName(kind), locale);

/** Every font of a project's or a kind's own that the build has cut; of drafts it shows none. */
export async function listOwnFonts(): Promise<FontParams[]> {
  provenance.note('own-fonts');
  const projects = await getIndex('projectsZh');
  return FACES.flatMap((face) => listFontsOf(face))
    .filter(({ name }) => name.startsWith('_') || projects.has(name))
    .map(({ face, name }) => ({ face, name: `${name}.${hashOf(face, name)}` }));
}

/** The bytes of such a font. */
export function readOwnFont({ face, name }: FontParams): Buffer {
  const own = name.replace(/\.[^.]+$/, '');
  provenance.note(`own-font ${face} ${own}`);
  return readFileSync(fileOf(face, own));
}
