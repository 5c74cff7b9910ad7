import { FORM_KINDS } from '#src/domain/enquiry/kinds.ts';
import { getWords } from '#src/i18n/dictionaries.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { paths } from '#src/i18n/paths.ts';
import { listEvents } from './events.ts';
import { listNews } from './news.ts';
import { listAllPolicies } from './policies.ts';
import { listProcedures } from './procedures.ts';
import { listSites } from './sites.ts';
import { listStories } from './stories.ts';

interface LinkSection {
  title: string;
  links: { href: string; name: string; lang?: string }[];
}

/** What the site map names one by one beside the projects. */
export async function listLinkSections(locale: Locale): Promise<LinkSection[]> {
  const t = getWords(locale);
  const to = paths(locale);
  const [events, sites] = [await listEvents(locale), await listSites(locale)];
  const [news, stories] = [await listNews(locale), await listStories(locale)];
  const [policies, procedures] = [await listAllPolicies(locale), await listProcedures(locale)];
  return [
    {
      title: t('places.enquiryTitle'),
      links: FORM_KINDS.map((kind) => ({
        href: to.enquiryAbout({ kind }),
        name: t(`enquiry.pages.${kind}.title`),
      })),
    },
    {
      title: t('guide.policies.title'),
      links: policies.map(({ slug, text, lang }) => ({
        href: to.policy(slug),
        name: text.name,
        lang,
      })),
    },
    {
      title: t('guide.procedures.title'),
      links: procedures.map(({ slug, name, lang }) => ({ href: to.procedure(slug), name, lang })),
    },
    {
      title: t('events.title'),
      links: events.map(({ slug, lang, text }) => ({
        href: to.event(slug),
        name: text.title,
        lang,
      })),
    },
    {
      title: t('news.title'),
      links: news.map(({ slug, title, lang }) => ({ href: to.newsItem(slug), name: title, lang })),
    },
    {
      title: t('stories.title'),
      links: stories.map(({ slug, title, lang }) => ({ href: to.story(slug), name: title, lang })),
    },
    {
      title: t('sites.title'),
      links: sites.map(({ slug, name }) => ({ href: to.site(slug), name })),
    },
  ];
}
