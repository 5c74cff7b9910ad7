/** Cuts the heading fonts from the site's own text into the cache. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { en } from '#src/i18n/words/en.ts';
import { zh } from '#src/i18n/words/zh.ts';
import { CACHE_DIR, CONTENT_DIR } from '../astro.settings.mjs';
import { cutSiteFont, cutOwnFonts, type Face } from './lib/heading-fonts.ts';
import { collectHeadingText, collectOwnText } from './lib/heading-text.ts';
import { openMemory } from './lib/memory.ts';

const folders = { dir: join(CACHE_DIR, 'fonts'), cacheDir: '.cache' };
const memory = openMemory(join(CACHE_DIR, 'headings'), [
  'scripts/lib/heading-text.ts',
  'src/i18n/heading-kinds.ts',
  'scripts/lib/markdown-file.ts',
  'src/i18n/traditional.ts',
  'src/i18n/words/traditional.ts',
]);
const text = collectHeadingText(CONTENT_DIR, { zh, en }, memory);
const lacking = collectOwnText(CONTENT_DIR, zh, text, memory);
memory.forgetOthers();
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

rmSync(folders.dir, { recursive: true, force: true });
for (const face of ['zh', 'hant', 'en'] satisfies Face[]) {
  const size = await cutSiteFont(face, text[face], folders);
  console.log(`标题字体 ${face}：${[...text[face]].length} 字，${kilobytes(size)}`);
}
for (const face of ['zh', 'hant'] satisfies Face[]) {
  const own = new Map([...lacking].map(([name, chars]) => [name, chars[face]]));
  const largest = await cutOwnFonts(face, own, folders);
  console.log(`各项目和各类页面补字 ${face}：${own.size} 份，每份不超过 ${kilobytes(largest)}`);
}
