import type { PublishedProject } from '#src/domain/open-data/record.ts';

const each = (zh: string, en: string) => ({ 'zh-Hans': zh, 'zh-Hant': zh, en });
const none = { value: null, reason: 'not-estimated' } as const;

const RECORD: PublishedProject = {
  id: 'tea',
  number: 'XS-2026-001',
  sample: true,
  status: 'open',
  urls: {
    'zh-Hans': 'https://county.example/projects/tea/',
    'zh-Hant': 'https://county.example/zh-hant/projects/tea/',
    en: 'https://county.example/en/projects/tea/',
  },
  title: each('茶油加工厂', 'Tea oil plant'),
  summary: each('在镇里建厂。', 'A plant in the town.'),
  sector: { code: 'food', name: each('食品', 'Food') },
  provincialClass: 'agriculture-rural',
  industryCode: 'C1331',
  town: { code: '043052210', slug: 'east', name: each('东镇', 'East') },
  park: null,
  unit: { slug: 'office', name: each('商务局', 'Commerce') },
  modes: ['sole', 'joint-venture'],
  nature: 'new',
  stage: 'intent',
  stageHistory: [
    { stage: 'open', date: '2026-03-02', source: null },
    { stage: 'intent', date: '2026-09-10', source: '示例' },
  ],
  sizeClass: '10m-50m',
  investment: {
    totalCny: 12_000_000,
    upToCny: null,
    soughtCny: 8_000_000,
    minimumTicketCny: null,
    baseYear: 2026,
    split: [],
  },
  land: {
    areaSquareMetres: 20_000,
    areaMu: 30,
    floorSquareMetres: null,
    level: null,
    state: 'cleared',
  },
  capacity: [],
  jobs: 60,
  constructionMonths: 12,
  termMonths: null,
  measures: {
    basis: 'before-financing',
    discountRate: 0.08,
    irrAfterTax: { value: 0.1234, reason: null },
    irrBeforeTax: { value: 0.15, reason: null },
    npvAfterTaxCny: { value: -250_000, reason: null },
    paybackYears: { value: 7.5, reason: null },
    dynamicPaybackYears: { value: null, reason: 'never' },
    returnOnInvestment: none,
    breakEven: none,
  },
  readiness: { score: 62, band: 'forming', criteria: [] },
  published: '2026-03-02',
  verified: '2026-11-01',
  validUntil: '2027-06-30',
};

/** A published record with some of it changed. */
export const makeRecord = (own: Partial<PublishedProject> = {}): PublishedProject => ({
  ...RECORD,
  ...own,
});
