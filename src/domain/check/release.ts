import type { Content, Entry } from './content.ts';
import { findMissing } from './filings.ts';
import type { Fault, Rule } from './finding.ts';

function findSamples(content: Content): Fault[] {
  const marked: Iterable<Entry<{ sample: boolean }>>[] = [
    content.projects.zh.values(),
    content.policies.zh.values(),
    content.procedures.zh.values(),
    content.fees.values(),
    content.events.zh.values(),
    content.units.values(),
    content.contacts.values(),
    content.sites.values(),
    content.news.zh.values(),
    content.stories.zh.values(),
    content.targets === undefined ? [] : [content.targets],
  ];
  return marked.flatMap((entries) =>
    [...entries]
      .filter((entry) => entry.data.sample)
      .map(({ file }) => ({
        file,
        field: 'sample',
        message: '是示例，不能正式发布，请换成真实内容并删去 sample，或删去文件',
      })),
  );
}

/** Rules for the day the site goes public as itself. */
export const RELEASE_RULES: readonly Rule[] = [
  {
    id: 'sample',
    authority: 'Nothing is passed off as an official statement: samples do not go public as real',
    apply: findSamples,
  },
  {
    id: 'release-filings',
    authority:
      '《非经营性互联网信息服务备案管理办法》第十三条: the filing number stands at the foot of the front page',
    apply: ({ site }) => (site ? findMissing(site, ['sponsor', 'icp']) : []),
  },
];
