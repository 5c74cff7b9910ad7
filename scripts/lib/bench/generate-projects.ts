import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { stringify } from 'yaml';
import { PROJECT_PARTS } from '#src/domain/project/parts.ts';
import { createRandom, type Random } from '#src/pictures/seeded.ts';
import { parseMarkdownFile } from '../markdown-file.ts';

const CHARACTERS_A_PART = 160;
const WORDS_A_PART = 70;
const NUMBERS_A_YEAR = 9000;

interface Model {
  slug: string;
  zh: Record<string, unknown>;
  en: Record<string, unknown>;
  letters: string[];
  words: string[];
}

function readModels(contentDir: string): Model[] {
  const folder = (language: string) => join(contentDir, 'projects', language);
  // Words that are drawn at random would name a mu without its hectares, which the check refuses.
  const read = (language: string, name: string) =>
    parseMarkdownFile(
      readFileSync(join(folder(language), name), 'utf8').replaceAll(/\bmu\b/g, 'ha'),
    );
  const english = new Set(readdirSync(folder('en')));
  return readdirSync(folder('zh'))
    .filter((name) => name.endsWith('.md') && english.has(name))
    .map((name) => {
      const zh = read('zh', name);
      const en = read('en', name);
      return {
        slug: basename(name, '.md'),
        zh: zh.data as Record<string, unknown>,
        en: en.data as Record<string, unknown>,
        letters: zh.body.match(/\p{Script=Han}/gu) ?? [],
        words: en.body.match(/[A-Za-z]+/g) ?? [],
      };
    });
}

const draw = (random: Random, from: readonly string[], count: number, joiner: string) =>
  Array.from({ length: count }, () => from[Math.floor(random() * from.length)]).join(joiner);

/** A project as it is drawn: the facts of a real one, and texts of its own in both languages. */
export interface DrawnProject {
  readonly slug: string;
  readonly zh: Readonly<Record<string, unknown>>;
  readonly en: Readonly<Record<string, unknown>>;
  readonly bodies: Readonly<Record<'zh' | 'en', string>>;
}

/**
 * So many projects for benchmarks: the facts of real ones under numbers of their own, with texts drawn
 * at random from their characters, so that no text is another's copy.
 */
export function* drawProjects(contentDir: string, count: number): Generator<DrawnProject> {
  const models = readModels(contentDir);
  for (let index = 0; index < count; index += 1) {
    const { slug, zh, en, letters, words } = models[index % models.length]!;
    const random = createRandom(`project ${index}`);
    const body = (language: 'zh' | 'en') =>
      PROJECT_PARTS.map(
        (part) =>
          `## ${part[language]}\n\n` +
          (language === 'zh'
            ? draw(random, letters, CHARACTERS_A_PART, '')
            : draw(random, words, WORDS_A_PART, ' ')),
      ).join('\n\n');
    const year = 2001 + Math.floor(index / NUMBERS_A_YEAR);
    const prefix = String(zh['number']).split('-')[0];
    const number = `${prefix}-${year}-${1000 + (index % NUMBERS_A_YEAR)}`;
    yield {
      // News, events and stories name projects: each real name is there once.
      slug: index < models.length ? slug : `bench-${index}`,
      zh: { ...zh, number, title: `第${index}号基准项目` },
      en: { ...en, title: `Benchmark project ${index}` },
      bodies: { zh: body('zh'), en: body('en') },
    };
  }
}

/** A content folder of so many projects for benchmarks, with all else as it is. */
export function generateProjects(contentDir: string, into: string, count: number): void {
  rmSync(into, { recursive: true, force: true });
  cpSync(contentDir, into, { recursive: true });
  rmSync(join(into, 'projects'), { recursive: true });
  for (const language of ['zh', 'en'])
    mkdirSync(join(into, 'projects', language), { recursive: true });
  for (const { slug, bodies, ...heads } of drawProjects(contentDir, count))
    for (const language of ['zh', 'en'] as const)
      writeFileSync(
        join(into, 'projects', language, `${slug}.md`),
        `---\n${stringify(heads[language])}---\n\n${bodies[language]}\n`,
      );
}
