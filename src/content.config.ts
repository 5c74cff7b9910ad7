import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { COLLECTIONS } from '#src/domain/collections.ts';
import { CONTENT_DIR } from '../astro.settings.mjs';
import { leaveOutFaulty } from './lenient-loader.ts';

const isEditor = process.env['QIAO_EDITOR'] === 'on';

const from = (pattern: string, base: string) => {
  const loader = glob({ pattern, base: `${CONTENT_DIR}/${base}`, retainBody: false });
  return isEditor ? leaveOutFaulty(loader, console.error) : loader;
};

const { projects, towns, sectors, parks, policies, procedures, events, news, stories, pages } =
  COLLECTIONS;
const { units, contacts, facts, fees, sites, routes, costs, strengths } = COLLECTIONS;

/** Astro's view of `content/`: the Chinese files hold the facts, the English ones only language. */
export const collections = {
  projectsZh: defineCollection({ loader: from('*.md', 'projects/zh'), schema: projects.zh }),
  projectsEn: defineCollection({ loader: from('*.md', 'projects/en'), schema: projects.en }),
  townsZh: defineCollection({ loader: from('*.md', 'towns/zh'), schema: towns.zh }),
  townsEn: defineCollection({ loader: from('*.md', 'towns/en'), schema: towns.en }),
  sectorsZh: defineCollection({ loader: from('*.md', 'sectors/zh'), schema: sectors.zh }),
  sectorsEn: defineCollection({ loader: from('*.md', 'sectors/en'), schema: sectors.en }),
  parksZh: defineCollection({ loader: from('*.md', 'parks/zh'), schema: parks.zh }),
  parksEn: defineCollection({ loader: from('*.md', 'parks/en'), schema: parks.en }),
  policiesZh: defineCollection({ loader: from('*.md', 'policies/zh'), schema: policies.zh }),
  policiesEn: defineCollection({ loader: from('*.md', 'policies/en'), schema: policies.en }),
  proceduresZh: defineCollection({ loader: from('*.md', 'procedures/zh'), schema: procedures.zh }),
  proceduresEn: defineCollection({ loader: from('*.md', 'procedures/en'), schema: procedures.en }),
  eventsZh: defineCollection({ loader: from('*.md', 'events/zh'), schema: events.zh }),
  eventsEn: defineCollection({ loader: from('*.md', 'events/en'), schema: events.en }),
  newsZh: defineCollection({ loader: from('*.md', 'news/zh'), schema: news.zh }),
  newsEn: defineCollection({ loader: from('*.md', 'news/en'), schema: news.en }),
  storiesZh: defineCollection({ loader: from('*.md', 'stories/zh'), schema: stories.zh }),
  storiesEn: defineCollection({ loader: from('*.md', 'stories/en'), schema: stories.en }),
  pagesZh: defineCollection({ loader: from('*.md', 'pages/zh'), schema: pages.zh }),
  pagesEn: defineCollection({ loader: from('*.md', 'pages/en'), schema: pages.en }),
  units: defineCollection({ loader: from('*.yml', 'units'), schema: units.schema }),
  contacts: defineCollection({ loader: from('*.yml', 'contacts'), schema: contacts.schema }),
  facts: defineCollection({ loader: from('*.yml', 'facts'), schema: facts.schema }),
  sites: defineCollection({ loader: from('*.yml', 'sites'), schema: sites.schema }),
  routes: defineCollection({ loader: from('*.yml', 'routes'), schema: routes.schema }),
  costs: defineCollection({ loader: from('*.yml', 'costs'), schema: costs.schema }),
  strengths: defineCollection({ loader: from('*.yml', 'strengths'), schema: strengths.schema }),
  fees: defineCollection({ loader: from('*.yml', 'fees'), schema: fees.schema }),
};
