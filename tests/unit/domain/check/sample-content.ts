import { getEntryPath, groupEntries, type Content, type Entry } from '#src/domain/check/content.ts';
import { REMINDERS } from '#src/domain/check/freshness.ts';
import { RELEASE_RULES } from '#src/domain/check/release.ts';
import { RULES } from '#src/domain/check/rules.ts';
import type { CheckContext } from '#src/domain/check/finding.ts';
import { COLLECTIONS, type CollectionName } from '#src/domain/collections.ts';
import { siteSettingsSchema } from '#src/domain/county/site.ts';
import { PROJECT_PARTS } from '#src/domain/project/parts.ts';

/** A project as staff write it, with only what must be there. */
export const PROJECT = {
  title: '茶油加工厂',
  summary: '在雀塘建一座茶油加工厂。',
  number: 'XS-2026-001',
  sector: 'food',
  town: 'quetang',
  unit: 'office',
  scope: ['厂房2000㎡'],
  modes: ['sole'],
  stage: 'open',
  investment: { total: '1200万元' },
  verified: '2026-10-01',
};

/** Its English. */
export const ENGLISH = {
  title: 'Tea oil plant',
  summary: 'A tea oil plant at Quetang.',
  scope: ['A workshop of 2,000 m²'],
};

const body = (language: 'zh' | 'en') =>
  PROJECT_PARTS.map(
    (part) => `## ${part[language]}\n\n${language === 'zh' ? '文字。' : 'Text.'}`,
  ).join('\n\n');

const SITE = {
  name: { zh: '站', en: 'Site' },
  county: { zh: '县', en: 'County' },
  prefecture: { zh: '市', en: 'City' },
  province: { zh: '省', en: 'Province' },
  tagline: { zh: '话', en: 'Words' },
  projectPrefix: 'XS',
  sponsor: { zh: '县政府', en: 'County government' },
  icp: '例ICP备00000000号-1',
  contact: 'desk',
  centre: { lat: 27, lng: 111, source: { zh: '源', en: 'Source' } },
  cities: [{ name: '长沙', nameEn: 'Changsha', lat: 28, lng: 113 }],
  homeFacts: ['one', 'two', 'three'],
  whyFacts: ['one', 'two', 'three', 'four'],
  replyPromise: { firstWorkingDays: 1, fullWorkingDays: 5, complexWorkingDays: 15 },
};

const SOURCE = {
  name: '统计局',
  nameEn: 'Statistics',
  year: 2024,
  reliability: 'A',
  checked: '2026-01-01',
};
const fact = {
  label: '面积',
  labelEn: 'Area',
  value: '1',
  group: 'profile',
  order: 1,
  source: SOURCE,
};

/** A content folder without a fault: what each file holds, by its path. */
export const FILES: Record<string, object> = {
  'site.yml': SITE,
  'contacts/desk.yml': {
    name: '窗口',
    nameEn: 'Desk',
    handles: '咨询',
    handlesEn: 'Enquiries',
    languages: ['zh'],
  },
  'units/office.yml': { name: '商务局', nameEn: 'Commerce', kind: 'department', contact: 'desk' },
  'towns/zh/quetang.md': {
    name: '雀塘镇',
    code: '430522102',
    kind: 'town',
    pinyin: 'Quètáng',
    summary: '镇。',
    contact: 'desk',
  },
  'towns/en/quetang.md': { name: 'Quetang', summary: 'A town.' },
  'sectors/zh/food.md': {
    name: '食品',
    summary: '食品。',
    order: 1,
    cover: 'gears',
    provincialClass: 'agriculture-rural',
    industryCodes: ['C13'],
    contact: 'desk',
  },
  'sectors/en/food.md': { name: 'Food', summary: 'Food.' },
  'facts/one.yml': fact,
  'facts/two.yml': fact,
  'facts/three.yml': fact,
  'facts/four.yml': fact,
  'projects/zh/tea.md': PROJECT,
  'projects/en/tea.md': ENGLISH,
};

const PATH = /^([a-z]+)\/(?:(zh|en)\/)?([a-z0-9-]+)\.(?:md|yml)$/;

function toEntry(path: string, raw: object, bodies: Record<string, string>): Entry<unknown> {
  const [, name, language, slug] = PATH.exec(path) ?? [];
  const collection = COLLECTIONS[name as CollectionName];
  const schema =
    collection.kind === 'yaml' ? collection.schema : collection[language as 'zh' | 'en'];
  return {
    collection: name as CollectionName,
    slug: slug!,
    language: language as 'zh' | 'en' | undefined,
    file: `content/${path}`,
    data: schema.parse(raw),
    body: bodies[path] ?? (language === undefined ? '' : body(language as 'zh' | 'en')),
  };
}

/** What a test changes: files by path, `null` takes one away; bodies by path; files under public. */
export interface Changes {
  files?: Record<string, object | null>;
  bodies?: Record<string, string>;
  publicFiles?: readonly string[];
}

/** The faultless folder with some of it changed. */
export function makeContent({ files = {}, bodies = {}, publicFiles = [] }: Changes = {}): Content {
  const all = Object.entries({ ...FILES, ...files }).filter(
    (pair): pair is [string, object] => pair[1] !== null,
  );
  const entries = all
    .filter(([path]) => path !== 'site.yml')
    .map(([path, raw]) => toEntry(path, raw, bodies));
  const site = all.find(([path]) => path === 'site.yml');
  return {
    ...groupEntries(entries),
    dir: 'content',
    site: site && {
      collection: 'site',
      slug: 'site',
      language: undefined,
      file: 'content/site.yml',
      data: siteSettingsSchema.parse(site[1]),
      body: '',
    },
    targets: undefined,
    files: new Set(all.map(([path]) => path)),
    publicFiles: new Set(publicFiles),
  };
}

/** The faultless folder with fields of its one project, or of its English, changed. */
export const withProject = (zh: object, en: object = {}): Content =>
  makeContent({
    files: {
      [getEntryPath('projects', 'tea', 'zh')]: { ...PROJECT, ...zh },
      [getEntryPath('projects', 'tea', 'en')]: { ...ENGLISH, ...en },
    },
  });

/** What rules are given in these tests. */
export const CONTEXT: CheckContext = {
  today: '2026-11-23',
  hasEnglishUnit: (unit) => ['吨', '吨/年', '千瓦', '万千瓦时/年'].includes(unit),
};

/** What one rule says, as `file  field  message`; the folder is taken off the file. */
export function findBy(rule: string, content: Content): string[] {
  const found = [...RULES, ...RELEASE_RULES, ...REMINDERS].find(({ id }) => id === rule);
  if (!found) throw new Error(`No rule is called ${rule}`);
  return found
    .apply(content, CONTEXT)
    .map(({ file, field, message }) => `${file.replace('content/', '')}  ${field}  ${message}`);
}
