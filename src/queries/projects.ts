import { appraise } from '#src/domain/finance/appraise.ts';
import { findCriticalPoints, findShortfall } from '#src/domain/finance/critical-point.ts';
import { appraiseEquity } from '#src/domain/finance/financing.ts';
import { analyseSensitivity } from '#src/domain/finance/sensitivity.ts';
import { isExpired, isStale } from '#src/domain/freshness.ts';
import { isLandReady } from '#src/domain/library/land-ready.ts';
import type { LibraryRow } from '#src/domain/library/row.ts';
import { getGrants, getOutlay } from '#src/domain/project/outlay.ts';
import { PROJECT_PARTS } from '#src/domain/project/parts.ts';
import type { ProjectView } from '#src/domain/project/view.ts';
import { assessReadiness } from '#src/domain/readiness.ts';
import { getSizeClass } from '#src/domain/size-class.ts';
import { OPEN_STAGES } from '#src/domain/vocabulary.ts';
import { LANG_TAGS, type Locale } from '#src/i18n/locales.ts';
import { convertChinese } from '#src/i18n/pick-text.ts';
import { getEntryOf, getIndex } from './entries.ts';
import { perReading, query } from './query.ts';
import { showTexts } from './project-text.ts';
import { getSite } from './site.ts';
import { getToday } from './today.ts';

const PART_HEADING = /<h2[^>]*>(.*?)<\/h2>/gs;

/** Rendered Markdown cut at its `<h2>`s into the six parts, in their order. */
function cutParts(html: string, language: 'zh' | 'en'): ProjectView['parts'] {
  const pieces = html.split(PART_HEADING);
  return PROJECT_PARTS.flatMap((part) => {
    const at = pieces.indexOf(part[language]);
    return at < 0 ? [] : [{ id: part.id, heading: part[language], html: pieces[at + 1]!.trim() }];
  });
}

async function nameOf(
  collections:
    | readonly ['sectorsZh', 'sectorsEn']
    | readonly ['townsZh', 'townsEn']
    | readonly ['parksZh', 'parksEn'],
  slug: string,
  locale: Locale,
): Promise<string> {
  const [zh, en] = collections;
  const english = locale === 'en' ? (await getIndex(en)).get(slug) : undefined;
  return english?.data.name ?? convertChinese((await getEntryOf(zh, slug)).data.name, locale);
}

type Measures = Pick<
  ProjectView,
  'appraisal' | 'sensitivity' | 'critical' | 'shortfall' | 'equity' | 'granted'
>;

/** Everything that follows from a project's assumptions, in any reading; empty where it has none. */
const appraiseProject = query(
  'appraisal',
  async (slug: string): Promise<Measures> => {
    const { assumptions, financing, investment } = (await getEntryOf('projectsZh', slug)).data;
    if (!assumptions) return {};
    const outlay = getOutlay(investment);
    const { grant } = getGrants(investment);
    const shortfall = findShortfall(assumptions, outlay);
    return {
      appraisal: appraise(assumptions, outlay),
      sensitivity: analyseSensitivity(assumptions, outlay),
      critical: findCriticalPoints(assumptions, outlay),
      ...(shortfall ? { shortfall } : {}),
      ...(financing
        ? { equity: appraiseEquity(assumptions, outlay, financing) }
        : grant > 0
          ? { granted: appraiseEquity(assumptions, outlay, { grant }) }
          : {}),
    };
  },
  'kept',
);

/** What today makes of a project. A new day is a change to those alone of which it makes something else. */
const judgeAge = query(
  'age',
  async (slug: string): Promise<Pick<ProjectView, 'stale' | 'open'>> => {
    const { verified, stage, validUntil } = (await getEntryOf('projectsZh', slug)).data;
    const today = getToday();
    return {
      stale: isStale(verified, today, getSite().staleAfterDays),
      open: OPEN_STAGES.includes(stage) && !isExpired(validUntil, today),
    };
  },
  'result',
);

async function makeProject(slug: string, locale: Locale): Promise<ProjectView> {
  const zh = await getEntryOf('projectsZh', slug);
  const en = locale === 'en' ? (await getIndex('projectsEn')).get(slug) : undefined;
  const facts = zh.data;
  const unit = await getEntryOf('units', facts.unit);
  const show = en ? (text: string) => text : (text: string) => convertChinese(text, locale);
  const { terms, ...text } = en?.data ?? { ...facts, terms: undefined };
  const language = en ? 'en' : 'zh';
  const park = facts.park && (await nameOf(['parksZh', 'parksEn'], facts.park, locale));
  const cut = (): ProjectView['parts'] =>
    cutParts((en ?? zh).rendered?.html ?? '', language).map((part) => ({
      ...part,
      heading: show(part.heading),
      html: show(part.html),
    }));
  let parts: ProjectView['parts'] | undefined;
  return {
    slug,
    lang: en ? LANG_TAGS.en : locale === 'zh-hant' ? LANG_TAGS['zh-hant'] : LANG_TAGS.zh,
    untranslated: locale === 'en' && !en,
    facts,
    text: showTexts(text, show),
    term: (label) => (en ? (terms?.[label] ?? label) : convertChinese(label, locale)),
    // Lists need none of them, and to convert them takes longer than all the rest.
    get parts() {
      return (parts ??= cut());
    },
    sectorName: await nameOf(['sectorsZh', 'sectorsEn'], facts.sector, locale),
    townName: await nameOf(['townsZh', 'townsEn'], facts.town, locale),
    unitName: locale === 'en' ? unit.data.nameEn : convertChinese(unit.data.name, locale),
    ...(park ? { parkName: park } : {}),
    deskSlug: facts.contact ?? unit.data.contact,
    size: getSizeClass(facts.investment.total),
    readiness: assessReadiness(facts),
    ...(await appraiseProject(slug)),
    ...(await judgeAge(slug)),
  };
}

/** One project in one reading; made once. */
export const getProject = query<[string, Locale], ProjectView>('project', makeProject);

/** Every project in one reading, most recently verified first. */
export const listProjects = perReading(
  'projects',
  async (locale): Promise<readonly ProjectView[]> => {
    const slugs = [...(await getIndex('projectsZh')).keys()];
    const all = await Promise.all(slugs.map((slug) => getProject(slug, locale)));
    return all.sort(
      (a, b) =>
        b.facts.verified.localeCompare(a.facts.verified) ||
        a.facts.number.localeCompare(b.facts.number),
    );
  },
);

function makeRow(view: ProjectView): LibraryRow {
  const { facts, appraisal } = view;
  return {
    slug: view.slug,
    number: facts.number,
    title: view.text.title,
    summary: view.text.summary,
    untranslated: view.untranslated,
    sector: facts.sector,
    town: facts.town,
    unit: facts.unit,
    ...(facts.park ? { park: facts.park } : {}),
    size: view.size,
    modes: facts.modes,
    stage: facts.stage,
    readiness: view.readiness.score,
    band: view.readiness.band,
    landReady: isLandReady(facts.land),
    totalWan: facts.investment.total,
    ...(appraisal?.payback.ok ? { paybackYears: appraisal.payback.value } : {}),
    ...(appraisal?.irrAfterTax.ok ? { irr: appraisal.irrAfterTax.value } : {}),
    verified: facts.verified,
    sample: facts.sample,
    open: view.open,
    expired: OPEN_STAGES.includes(facts.stage) && !view.open,
  };
}

/**
 * What the library's list needs of a project. It is kept: most lists need all projects, of which a
 * build makes anew only those that have changed.
 */
export const getRow = query<[string, Locale], LibraryRow>(
  'row',
  async (slug, locale) => makeRow(await getProject(slug, locale)),
  'kept',
);
