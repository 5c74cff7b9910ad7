import type { SiteSettings } from '../county/site.ts';
import type { Entry } from './content.ts';
import type { Fault, Rule } from './finding.ts';

/** What a site may have to name of itself, in words for staff. */
const REMEDIES = {
  sponsor: '请写主办单位（中文和英文）',
  icp: '请写 ICP 备案号，如 湘ICP备00000000号-1',
  identityMark: '请写党政机关标识证书页的网址',
} as const;

/** Those of the named settings that the site lacks. */
export const findMissing = (
  site: Entry<SiteSettings>,
  names: readonly (keyof typeof REMEDIES)[],
): Fault[] =>
  names
    .filter((name) => site.data[name] === undefined)
    .map((name) => ({ file: site.file, field: name, message: REMEDIES[name] }));

/** A site that says it is a government's shows all by which one is known. */
export const FILING_RULES: readonly Rule[] = [
  {
    id: 'government-identity',
    authority:
      '《政府网站发展指引》: code, mark, sponsor and a way to report errors stand at the foot',
    apply: ({ site }) =>
      site?.data.siteCode === undefined
        ? []
        : findMissing(site, ['sponsor', 'icp', 'identityMark']),
  },
];
