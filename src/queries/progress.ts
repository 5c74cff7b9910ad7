import type { Ledger } from '#src/domain/ledger/ledger.ts';
import { reportProgress, type TargetProgress } from '#src/domain/ledger/progress.ts';
import { CUTS, cutLibrary, FIXED_CUTS, type Cut } from '#src/domain/ledger/shares.ts';
import type { Target } from '#src/domain/ledger/targets.ts';
import type { CountedRow } from '#src/domain/library/row.ts';
import type { SharePart, ShareView, StepView, TargetView } from '#src/domain/ledger/view.ts';
import { listYearSteps } from '#src/domain/ledger/year.ts';
import { getWords } from '#src/i18n/dictionaries.ts';
import { formatMoney, formatPercent } from '#src/i18n/format.ts';
import { LANG_TAGS, type Locale } from '#src/i18n/locales.ts';
import { paths } from '#src/i18n/paths.ts';
import type { Words } from '#src/i18n/words.ts';
import { makeTableCsv } from './csv.ts';
import { listCounted } from './library.ts';
import { listSectors, listTowns } from './places.ts';
import { getProject } from './projects.ts';
import { digest } from './provenance.ts';
import { perReading, provenance } from './query.ts';
import { nameTargetSource } from './target-source.ts';
import { getToday } from './today.ts';

const loadLedger = async () => (await import('virtual:qiao-ledger')).default;
provenance.addSource('ledger', async () => digest(JSON.stringify(await loadLedger())));

/** The account of the projects, with what each has come to. */
function getLedger(): Promise<Ledger> {
  provenance.note('ledger');
  return loadLedger();
}

async function listPlaceParts(
  rows: readonly CountedRow[],
  cut: 'sector' | 'town',
  locale: Locale,
): Promise<SharePart[]> {
  const to = paths(locale);
  const all = cut === 'sector' ? await listSectors(locale) : await listTowns(locale);
  const slugs = all.map(({ slug }) => slug);
  return cutLibrary(rows, cut, slugs).map(({ id, ...sums }): SharePart => {
    const { name, facts } = all.find(({ slug }) => slug === id)!;
    const cover = 'cover' in facts ? { cover: facts.cover } : {};
    return { name, ...sums, href: cut === 'sector' ? to.sector(id) : to.town(id), ...cover };
  });
}

async function viewCut(cut: Cut, locale: Locale): Promise<ShareView> {
  const t = getWords(locale);
  const rows = await listCounted(locale);
  const base = { cut, title: t(`progress.by.${cut}`) };
  if (cut === 'sector' || cut === 'town')
    return { ...base, parts: await listPlaceParts(rows, cut, locale) };
  const shares = cutLibrary(rows, cut, FIXED_CUTS[cut]);
  const parts = shares.map(({ id, ...sums }) => ({
    name: t(`terms.${cut}.${id as 'open'}` as 'terms.stage.open'),
    ...sums,
    ...(cut === 'size' ? { href: paths(locale).size(id) } : {}),
  }));
  return { ...base, parts };
}

/** The library by stage, sector, town and size. */
export const listShares = (locale: Locale): Promise<ShareView[]> =>
  Promise.all(CUTS.map((cut) => viewCut(cut, locale)));

function nameTarget({ measure, atLeast, amount, ofSigned }: Target, t: Words, locale: Locale) {
  const what = t(`progress.measure.${measure}`);
  const size =
    atLeast === undefined ? '' : t('progress.atLeast', { amount: formatMoney(atLeast, locale) });
  if (ofSigned !== undefined) return t('progress.ofSigned', { what, size });
  return t(amount === undefined ? 'progress.ofCount' : 'progress.ofAmount', { what, size });
}

function sayValue({ count, amount }: Target, value: number, t: Words, locale: Locale): string {
  if (amount !== undefined) return formatMoney(value, locale);
  return count === undefined ? formatPercent(value) : t('progress.pieces', { count: value });
}

function toTargetView(line: TargetProgress, t: Words, locale: Locale): TargetView {
  const { target, reached, share } = line;
  const asked = target.amount ?? target.count ?? target.ofSigned ?? 0;
  return {
    name: nameTarget(target, t, locale),
    asked: sayValue(target, asked, t, locale),
    reached: reached === undefined ? t('progress.noSigned') : sayValue(target, reached, t, locale),
    ...(share === undefined ? {} : { share }),
  };
}

async function makeYearTargets(locale: Locale) {
  const t = getWords(locale);
  const today = getToday();
  const ledger = await getLedger();
  const { targets } = reportProgress(ledger, today.slice(0, 7));
  return {
    year: today.slice(0, 4),
    today,
    sample: targets?.sample ?? false,
    source: nameTargetSource(ledger.targets, today.slice(0, 4), locale),
    lines: (targets?.lines ?? []).map((line) => toTargetView(line, t, locale)),
  };
}

async function makeSteps(locale: Locale): Promise<StepView[]> {
  const steps = listYearSteps(await getLedger(), getToday());
  return Promise.all(
    steps.map(async ({ measure, date, project }) => {
      const { text, untranslated } = await getProject(project.slug, locale);
      return {
        measure,
        date,
        number: project.number,
        title: text.title,
        href: paths(locale).project(project.slug),
        ...(untranslated ? { lang: LANG_TAGS.zh } : {}),
        totalWan: project.total,
      };
    }),
  );
}

/** This year's targets with what has been reached; without lines where none are written. */
export const getYearTargets = perReading('year-targets', makeYearTargets, 'result');

/** What was signed, started, completed and put into production this year, latest first. */
export const listSteps = perReading('year-steps', makeSteps, 'result');

/** The library by every cut as a table for spreadsheets. */
export async function makeProgressCsv(locale: Locale): Promise<string> {
  const t = getWords(locale);
  const head = (['cut', 'name', 'count', 'amount', 'day'] as const).map((key) =>
    t(`progress.csv.${key}`),
  );
  const day = getToday();
  const rows = (await listShares(locale)).flatMap(({ title, parts }) =>
    parts.map(({ name, count, totalWan }) => [title, name, count, totalWan, day]),
  );
  return makeTableCsv(head, rows);
}
