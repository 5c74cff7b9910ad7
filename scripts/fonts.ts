/** Cuts the heading fonts from the site's own text into the cache. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { isKindFont } from '#src/i18n/heading-kinds.ts';
import { en } from '#src/i18n/words/en.ts';
import { zh } from '#src/i18n/words/zh.ts';
import { CACHE_DIR, CONTENT_DIR } from '../astro.settings.mjs';
import { cutFonts } from './lib/heading-fonts.ts';
import { collectHeadingText } from './lib/heading-text.ts';
import { openMemory } from './lib/memory.ts';

const folders = { dir: join(CACHE_DIR, 'fonts'), cacheDir: '.cache' };
const memory = openMemory(join(CACHE_DIR, 'headings'), [
  'scripts/lib/heading-content.ts',
  'scripts/lib/markdown-file.ts',
  'src/i18n/traditional.ts',
  'src/i18n/words/traditional.ts',
]);
const texts = collectHeadingText(CONTENT_DIR, { zh, en }, memory);
memory.forgetOthers();

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

rmSync(folders.dir, { recursive: true, force: true });
for (const face of ['zh', 'hant', 'en'] as const) {
  const sizes = [...(await cutFonts(face, texts[face], folders))];
  const say = (what: string, some: typeof sizes) =>
    `${what} ${some.length} 份，每份不超过 ${kilobytes(Math.max(0, ...some.map(([, size]) => size)))}`;
  const kinds = sizes.filter(([name]) => isKindFont(name));
  const own = sizes.filter(([name]) => !isKindFont(name));
  const said = [say('各类页面', kinds), ...(own[0] ? [say('各项目补字', own)] : [])];
  console.log(`标题字体 ${face}：${said.join('；')}`);
}
