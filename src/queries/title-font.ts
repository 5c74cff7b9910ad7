import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { titleFontAddress } from '#src/i18n/paths.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { getIndex } from './entries.ts';

/** A style sheet that names the font of one page's title. */
export interface TitleFont {
  css: string;
}

const FACES = ['zh', 'hant'] as const;
const FACE = { zh: 'zh', 'zh-hant': 'hant' } as const satisfies Partial<
  Record<Locale, (typeof FACES)[number]>
>;

const folderOf = (face: string) => join(__QIAO_CACHE_DIR__, 'fonts', 'titles', face);
const fileOf = (face: string, slug: string) => join(folderOf(face), `${slug}.woff2`);

/**
 * What a project's title needs beyond the site's heading font, a file of some two kilobytes;
 * undefined where it needs nothing, as all English titles.
 */
export function findTitleFont(slug: string, locale: Locale): TitleFont | undefined {
  if (locale === 'en') return undefined;
  const face = FACE[locale];
  if (!existsSync(fileOf(face, slug))) return undefined;
  const css = `@font-face{font-family:"Qiao Title";font-weight:700;font-display:swap;src:url(${titleFontAddress(face, slug)}) format("woff2")}`;
  return { css };
}

/** Every title font that the build has cut, by face and project; of drafts it shows none. */
export async function listTitleFonts(): Promise<{ face: string; slug: string }[]> {
  const projects = await getIndex('projectsZh');
  return FACES.flatMap((face) =>
    existsSync(folderOf(face))
      ? readdirSync(folderOf(face)).map((name) => ({ face, slug: name.replace('.woff2', '') }))
      : [],
  ).filter(({ slug }) => projects.has(slug));
}

/** The bytes of a title font. */
export const readTitleFont = (face: string, slug: string) => readFileSync(fileOf(face, slug));
