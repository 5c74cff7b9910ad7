import type { CardRecord } from '#src/domain/share/card.ts';

export const CARD: CardRecord = {
  locale: 'zh',
  path: '/cards/projects/skills.png',
  cover: { pattern: 'gears', seed: 'skills' },
  above: ['XS-2026-141', '教育服务'],
  sample: '示例',
  title: '酿溪镇成人技能实训与等级评价基地运营项目',
  line: '酿溪镇 · 合作、合资 · 对外发布',
  figures: [
    { label: '总投资', figure: '2,800', after: '万元' },
    { label: '内部收益率（税后）', figure: '12.8%' },
    { label: '投资回收期', instead: '未测算' },
  ],
  publisher: '新邵招商 · 湖南省邵阳市新邵县',
  host: 'invest.example.gov.cn',
};

export const ENGLISH: CardRecord = {
  ...CARD,
  locale: 'en',
  path: '/en/cards/projects/skills.png',
  sample: 'Sample',
  title: 'Skills training and assessment base, Niangxi',
  line: 'Niangxi Town · cooperation, joint venture · Open',
  publisher: 'Invest in Xinshao · Xinshao County, Shaoyang, Hunan Province',
};

/** Titles of 120 characters, beyond which the check refuses them, and a summary as long as any. */
export const LONGEST: readonly CardRecord[] = [
  { ...CARD, title: '酿溪镇成人技能实训与等级评价基地'.repeat(8).slice(0, 120) },
  { ...CARD, locale: 'zh-hant', title: '釀溪鎮成人技能實訓與等級評價基地'.repeat(8).slice(0, 120) },
  {
    ...ENGLISH,
    title: 'Adult skills training and assessment base with lodging '.repeat(3).slice(0, 120),
  },
  {
    ...ENGLISH,
    line: 'A county with a railway station, two parks and a promise to answer. '.repeat(4),
  },
];
