import { isExpired } from '#src/domain/freshness.ts';
import { POLICY_TOPICS, type PolicyText } from '#src/domain/guide/policy.ts';
import type { PolicyMention, PolicyView } from '#src/domain/guide/view.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { getIndex } from './entries.ts';
import { perReading, query } from './query.ts';
import { getToday } from './today.ts';
import { readEntry } from './reading.ts';

async function makePolicy(slug: string, locale: Locale): Promise<PolicyView> {
  const { facts, words, show, base } = await readEntry('policies', slug, locale);
  const { name, documentNumber, summary, issuer, applies, duties, office } = words;
  const text: PolicyText = {
    name: show(name),
    documentNumber: show(documentNumber),
    summary: show(summary),
    issuer: show(issuer),
    applies: show(applies),
    ...(duties === undefined ? {} : { duties: duties.map(show) }),
    ...(office === undefined ? {} : { office: show(office) }),
  };
  return {
    ...base,
    facts,
    conditions: facts.conditions ?? {},
    text,
    hasLapsed: isExpired(facts.validUntil, getToday()),
  };
}

/** One policy in one reading, made once; throws by name. */
export const getPolicy = query<[string, Locale], PolicyView>('policy', makePolicy, 'result');

const topicOf = ({ facts }: PolicyView) => POLICY_TOPICS.indexOf(facts.topic);
const byTopic = (a: PolicyView, b: PolicyView) =>
  topicOf(a) - topicOf(b) ||
  a.facts.effective.localeCompare(b.facts.effective) ||
  a.slug.localeCompare(b.slug);

/** Every policy in one reading: by subject, within it the older first. */
export const listAllPolicies = perReading(
  'policies',
  async (locale): Promise<readonly PolicyView[]> => {
    const slugs = [...(await getIndex('policiesZh')).keys()];
    return (await Promise.all(slugs.map((slug) => getPolicy(slug, locale)))).sort(byTopic);
  },
);

/** What is in force, and what is not any more. */
export function splitPolicies(policies: readonly PolicyView[]): {
  inForce: PolicyView[];
  lapsed: PolicyView[];
} {
  return {
    inForce: policies.filter(({ hasLapsed }) => !hasLapsed),
    lapsed: policies.filter(({ hasLapsed }) => hasLapsed),
  };
}

/** The policies that one has replaced. */
export const listReplaced = async (slug: string, locale: Locale): Promise<PolicyView[]> =>
  (await listAllPolicies(locale)).filter(({ facts }) => facts.supersededBy === slug);

/** The projects that name a policy, by their slugs. */
export const listProjectsNaming = query<[string], string[]>(
  'projects-naming',
  async (slug) => {
    const projects = [...(await getIndex('projectsZh')).values()];
    return projects.filter(({ data }) => data.policies?.includes(slug)).map(({ id }) => id);
  },
  'result',
);

/** The named policies as a project's page and a comparison name them, in the order asked for. */
export const listPolicies = (slugs: readonly string[], locale: Locale): Promise<PolicyMention[]> =>
  Promise.all(
    slugs.map(async (slug) => {
      const { text, facts, lang } = await getPolicy(slug, locale);
      const { name, issuer, documentNumber: number } = text;
      return { slug, name, issuer, number, effective: facts.effective, lang };
    }),
  );
