/** Cuts the heading fonts from the site's own text into the cache, one file a reading. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';
import { en } from '#src/i18n/words/en.ts';
import { zh } from '#src/i18n/words/zh.ts';
import { CACHE_DIR, CONTENT_DIR } from '../astro.settings.mjs';
import { collectHeadingText } from './lib/heading-text.ts';

const packageFile = createRequire(import.meta.url).resolve;
const SERIF = {
  sc: '@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf',
  tc: '@expo-google-fonts/noto-serif-tc/700Bold/NotoSerifTC_700Bold.ttf',
} as const;
const FACE = { zh: SERIF.sc, hant: SERIF.tc, en: SERIF.sc } as const;

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

async function cut(reading: keyof typeof FACE, text: string): Promise<string> {
  const file = join(CACHE_DIR, 'fonts', `heading-${reading}.woff2`);
  const key = createHash('sha256').update(`${FACE[reading]}\n${text}`).digest('hex');
  if (readIfThere(`${file}.key`) === key) return `${reading} 未变`;
  const font = await subsetFont(readFileSync(packageFile(FACE[reading])), text, {
    targetFormat: 'woff2',
    // Alternate glyphs no heading asks for would double the file.
    noLayoutClosure: true,
    keepFeatures: ['kern', 'liga', 'ccmp', 'locl'],
  });
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, font);
  writeFileSync(`${file}.text`, text);
  writeFileSync(`${file}.key`, key);
  return `${reading} ${[...text].length} 字 ${(font.length / 1000).toFixed(0)} kB`;
}

const text = collectHeadingText(CONTENT_DIR, { zh, en });
const reports = await Promise.all([cut('zh', text.zh), cut('hant', text.hant), cut('en', text.en)]);
console.log(`标题字体：${reports.join('，')}`);
