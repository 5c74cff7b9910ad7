import type { PageSite } from '#src/domain/county/page-site.ts';
import { pickText } from '#src/i18n/pick-text.ts';
import { getIndex } from './entries.ts';
import { getDesk } from './desks.ts';
import { perReading } from './query.ts';
import { getSite } from './site.ts';

/** What the frame of every page shows of the site, in the reader's language. */
export const getPageSite = perReading(
  'frame',
  async (locale): Promise<PageSite> => {
    const site = getSite();
    const marked = [
      ...(await getIndex('projectsZh')).values(),
      ...(await getIndex('contacts')).values(),
      ...(await getIndex('sites')).values(),
      ...(await getIndex('eventsZh')).values(),
      ...(await getIndex('newsZh')).values(),
      ...(await getIndex('storiesZh')).values(),
    ];
    const { name, phone } = await getDesk(site.contact, locale);
    return {
      name: pickText(site.name, locale),
      county: pickText(site.county, locale),
      prefecture: pickText(site.prefecture, locale),
      province: pickText(site.province, locale),
      ...(site.sponsor ? { sponsor: pickText(site.sponsor, locale) } : {}),
      filings: site,
      desk: { name, ...(phone ? { phone } : {}) },
      hasSamples: marked.some((entry) => entry.data.sample),
    };
  },
  'result',
);
