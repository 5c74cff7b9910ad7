import { isExpired } from '#src/domain/freshness.ts';
import { POLICY_TOPICS, type PolicyText } from '#src/domain/guide/policy.ts';
import type { PolicyView } from '#src/domain/guide/view.ts';
import { LANG_TAGS, type Locale } from '#src/i18n/locales.ts';
import { convertChinese } from '#src/i18n/pick-text.ts';
import { getEntryOf, getIndex } from './entries.ts';
import { once } from './once.ts';
import { getToday } from './today.ts';

/** One policy in one reading; throws by name. */
export async function getPolicy(slug: string, locale: Locale): Promise<PolicyView> {
  const zh = await getEntryOf('policiesZh', slug);
  const en = locale === 'en' ? (await getIndex('policiesEn')).get(slug) : undefined;
  const show = en ? (text: string) => text : (text: string) => convertChinese(text, locale);
  const { name, documentNumber, summary, issuer, applies, duties, office } = (en ?? zh).data;
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
    slug,
    lang: LANG_TAGS[en ? 'en' : locale === 'en' ? 'zh' : locale],
    untranslated: locale === 'en' && !en,
    facts: zh.data,
    conditions: zh.data.conditions ?? {},
    text,
    html: show((en ?? zh).rendered?.html ?? ''),
    hasLapsed: isExpired(zh.data.validUntil, getToday()),
  };
}

const topicOf = ({ facts }: PolicyView) => POLICY_TOPICS.indexOf(facts.topic);
const byTopic = (a: PolicyView, b: PolicyView) =>
  topicOf(a) - topicOf(b) ||
  a.facts.effective.localeCompare(b.facts.effective) ||
  a.slug.localeCompare(b.slug);

/** Every policy in one reading: by subject, within it the older first. */
export const listAllPolicies = (locale: Locale): Promise<PolicyView[]> =>
  once(`policies ${locale}`, async () => {
    const slugs = [...(await getIndex('policiesZh')).keys()];
    return (await Promise.all(slugs.map((slug) => getPolicy(slug, locale)))).sort(byTopic);
  });

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
export async function listProjectsNaming(slug: string): Promise<string[]> {
  const projects = [...(await getIndex('projectsZh')).values()];
  return projects.filter(({ data }) => data.policies?.includes(slug)).map(({ id }) => id);
}
