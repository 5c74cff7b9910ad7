import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { titleFontAddress } from '#src/i18n/paths.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { getIndex } from './entries.ts';
import { digest } from './provenance.ts';
import { provenance } from './query.ts';

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

const listFontsOf = (face: string) =>
  existsSync(folderOf(face))
    ? readdirSync(folderOf(face)).map((name) => ({ face, slug: name.replace('.woff2', '') }))
    : [];

provenance.addSource('title-font', (face, slug) =>
  existsSync(fileOf(face, slug)) ? digest(readTitleFont(face, slug).toString('latin1')) : 'none',
);
provenance.addSource('title-fonts', () =>
  digest(
    FACES.flatMap(listFontsOf)
      .map(({ face, slug }) => `${face} ${slug}`)
      .sort()
      .join('\n'),
  ),
);

/**
 * What a project's title needs beyond the site's heading font, a file of some two kilobytes;
 * undefined where it needs nothing, as all English titles.
 */
export function findTitleFont(slug: string, locale: Locale): TitleFont | undefined {
  if (locale === 'en') return undefined;
  const face = FACE[locale];
  provenance.note(`title-font ${face} ${slug}`);
  if (!existsSync(fileOf(face, slug))) return undefined;
  const css = `@font-face{font-family:"Qiao Title";font-weight:700;font-display:swap;src:url(${titleFontAddress(face, slug)}) format("woff2")}`;
  return { css };
}

/** Every title font that the build has cut, by face and project; of drafts it shows none. */
export async function listTitleFonts(): Promise<{ face: string; slug: string }[]> {
  provenance.note('title-fonts');
  const projects = await getIndex('projectsZh');
  return FACES.flatMap((face) => listFontsOf(face)).filter(({ slug }) => projects.has(slug));
}

/** The bytes of a title font. */
export function readTitleFont(face: string, slug: string) {
  provenance.note(`title-font ${face} ${slug}`);
  return readFileSync(fileOf(face, slug));
}
