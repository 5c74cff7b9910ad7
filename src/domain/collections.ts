import type { z } from 'zod';
import {
  contactSchema,
  factSchema,
  pageSchema,
  parkSchema,
  parkTextSchema,
  sectorSchema,
  sectorTextSchema,
  townSchema,
  townTextSchema,
  unitSchema,
} from './county/collections.ts';
import { eventSchema, eventTextSchema } from './county/event.ts';
import { newsSchema, newsTextSchema } from './news/news.ts';
import { storySchema, storyTextSchema } from './news/story.ts';
import { costSchema } from './place/cost.ts';
import { routeSchema } from './place/route.ts';
import { strengthSchema } from './place/strength.ts';
import { listedSiteSchema } from './sites/listed-site.ts';
import { feeSchema } from './guide/fee.ts';
import { policySchema, policyTextSchema } from './guide/policy.ts';
import { procedureSchema, procedureTextSchema } from './guide/procedure.ts';
import { projectTextSchema } from './project/language.ts';
import { projectSchema } from './project/project.ts';

interface Translated {
  kind: 'markdown';
  /** `<name>/zh/<slug>.md` */
  zh: z.ZodType;
  /** `<name>/en/<slug>.md` */
  en: z.ZodType;
}
interface Plain {
  kind: 'yaml';
  /** `<name>/<slug>.yml` */
  schema: z.ZodType;
}

/** Every collection under `content/`, with the schemas its files must meet. */
export const COLLECTIONS = {
  projects: { kind: 'markdown', zh: projectSchema, en: projectTextSchema },
  towns: { kind: 'markdown', zh: townSchema, en: townTextSchema },
  sectors: { kind: 'markdown', zh: sectorSchema, en: sectorTextSchema },
  parks: { kind: 'markdown', zh: parkSchema, en: parkTextSchema },
  policies: { kind: 'markdown', zh: policySchema, en: policyTextSchema },
  procedures: { kind: 'markdown', zh: procedureSchema, en: procedureTextSchema },
  events: { kind: 'markdown', zh: eventSchema, en: eventTextSchema },
  news: { kind: 'markdown', zh: newsSchema, en: newsTextSchema },
  stories: { kind: 'markdown', zh: storySchema, en: storyTextSchema },
  pages: { kind: 'markdown', zh: pageSchema, en: pageSchema },
  units: { kind: 'yaml', schema: unitSchema },
  contacts: { kind: 'yaml', schema: contactSchema },
  facts: { kind: 'yaml', schema: factSchema },
  sites: { kind: 'yaml', schema: listedSiteSchema },
  routes: { kind: 'yaml', schema: routeSchema },
  costs: { kind: 'yaml', schema: costSchema },
  strengths: { kind: 'yaml', schema: strengthSchema },
  fees: { kind: 'yaml', schema: feeSchema },
} as const satisfies Record<string, Translated | Plain>;

export type CollectionName = keyof typeof COLLECTIONS;

/**
 * Which fields name an entry of another collection. Astro does not fail a build on a missing one, so
 * the check and the queries resolve these themselves.
 */
export const REFERENCES = {
  projects: {
    sector: 'sectors',
    town: 'towns',
    park: 'parks',
    unit: 'units',
    contact: 'contacts',
    policies: 'policies',
  },
  towns: { contact: 'contacts' },
  sectors: { contact: 'contacts' },
  parks: { town: 'towns', contact: 'contacts' },
  units: { town: 'towns', contact: 'contacts' },
  sites: { park: 'parks', town: 'towns', contact: 'contacts' },
  policies: { supersededBy: 'policies', contact: 'contacts' },
  procedures: { contact: 'contacts' },
  fees: { policy: 'policies' },
  events: { projects: 'projects', town: 'towns', contact: 'contacts' },
  stories: { sector: 'sectors', town: 'towns', contact: 'contacts' },
} as const satisfies Partial<Record<CollectionName, Record<string, CollectionName>>>;

/** The fields that an entry is called by, whichever its collection has. */
export const TITLE_FIELDS = ['title', 'name', 'label', 'item'] as const;

/** What an entry is called by its data; undefined where it has no such text. */
export function findEntryTitle(data: Readonly<Record<string, unknown>>): string | undefined {
  return TITLE_FIELDS.map((field) => data[field]).find(
    (value): value is string => typeof value === 'string' && value !== '',
  );
}
