import type { DataLanguage } from '#src/domain/open-data/languages.ts';
import type { OcSource } from '#src/domain/open-data/oc4ids.ts';
import { toRecord, type RecordSource } from '#src/domain/open-data/to-record.ts';
import { projectSchema, type Project } from '#src/domain/project/project.ts';
import type { ProjectView } from '#src/domain/project/view.ts';
import { assessReadiness } from '#src/domain/readiness.ts';
import { getSizeClass } from '#src/domain/size-class.ts';
import { PROJECT } from '../check/sample-content.ts';

/** Everything that a project may say and the open data pass on, as staff write it. */
export const WHOLE = {
  place: '工业园二期A-3地块',
  industryCode: 'D4415',
  park: 'quetang-park',
  nature: 'new',
  modes: ['sole', 'lease'],
  term: '17年',
  stageHistory: [
    { stage: 'open', date: '2026-03-02' },
    { stage: 'intent', date: '2026-09-10', source: '县政府网站' },
  ],
  stage: 'intent',
  capacity: [{ item: '茶油', quantity: '1500吨/年' }],
  constructionTime: '18个月',
  land: { area: '30亩', floorArea: '2000㎡', level: 'five', state: 'cleared' },
  site: { coordinates: { lat: 27.31, lng: 111.43, datum: 'WGS-84' } },
  approvals: [
    { item: 'registration', state: 'done', date: '2026-05-06', documentNumber: '〔2026〕12号' },
    { item: 'environment', state: 'underway', date: '2026-06-07' },
    { item: 'heritage', state: 'exempt' },
  ],
  investment: {
    total: '1200万元',
    upTo: '1500万元',
    sought: '800.00005万元',
    minimumTicket: '5000元',
    baseYear: 2026,
    split: [
      { item: 'construction', amount: '900万元' },
      { item: 'equipment', amount: '300万元' },
    ],
    funds: [
      { source: 'investor', amount: '800万元' },
      { source: 'loan', amount: '400万元' },
    ],
  },
  jobs: '60人',
  documents: [
    { kind: 'proposal', title: '项目建议书', file: 'tea.pdf', date: '2026-04-05' },
    { kind: 'red-line', title: '红线图' },
  ],
  goals: [2, 8],
  published: '2026-03-02',
  validUntil: '2027-06-30',
};

/** The project as staff write it at the least, with what a test adds. */
export const readProject = (own: object = {}): Project =>
  projectSchema.parse({ ...PROJECT, ...own });

const READINGS = {
  'zh-Hans': ['茶油加工厂', '食品', '雀塘镇', '商务局', '雀塘园'],
  'zh-Hant': ['茶油加工廠', '食品業', '雀塘鎮', '商務局', '雀塘園'],
  en: ['Tea oil plant', 'Food', 'Quetang', 'Commerce', 'Quetang park'],
} as const satisfies Record<DataLanguage, readonly string[]>;

function makeView(facts: Project, language: DataLanguage, own: Partial<ProjectView>): ProjectView {
  const [title, sectorName, townName, unitName, parkName] = READINGS[language];
  return {
    ...{ slug: 'tea', lang: language, untranslated: false, facts },
    text: { title, summary: `${title}.`, scope: [title] },
    term: (label) => `${label} (${language})`,
    parts: [],
    ...{ sectorName, townName, unitName, deskSlug: 'desk' },
    ...(facts.park ? { parkName } : {}),
    size: getSizeClass(facts.investment.total),
    readiness: assessReadiness(facts),
    ...{ stale: false, open: true },
    ...own,
  };
}

/** What a record of a project is made from; `view` changes every reading, `english` that one. */
export function makeSource(
  facts: Project,
  view: Partial<ProjectView> = {},
  english: Partial<ProjectView> = {},
): RecordSource {
  const address = 'https://county.example';
  return {
    views: {
      'zh-Hans': makeView(facts, 'zh-Hans', view),
      'zh-Hant': makeView(facts, 'zh-Hant', view),
      en: makeView(facts, 'en', { ...view, ...english }),
    },
    urls: {
      'zh-Hans': `${address}/projects/tea/`,
      'zh-Hant': `${address}/zh-hant/projects/tea/`,
      en: `${address}/en/projects/tea/`,
    },
    townCode: '430522102',
    provincialClass: 'agriculture-rural',
    nameUnit: ({ unit }, language) => `${unit} (${language})`,
  };
}

/** What a project in the words of OC4IDS is made from. */
export const makeOcSource = (facts: Project, english: Partial<ProjectView> = {}): OcSource => ({
  record: toRecord(makeSource(facts, {}, english)),
  facts,
  desk: { name: '总窗口', url: 'https://county.example/contact/' },
  region: ['新邵县', '邵阳市', '湖南省'],
  prefix: 'XS',
  sectorIndustryCode: 'C13',
  nameOf: (list, code) => `${list}/${code}`,
  fileUrl: (file) => `https://county.example/files/${file}`,
});
