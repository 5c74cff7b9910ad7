import type { Fact, FactGroup } from '#src/domain/county/collections.ts';
import type { SourcedFact } from '#src/domain/county/view.ts';
import { countyFigure } from '#src/i18n/county-figure.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { toTraditional } from '#src/i18n/traditional.ts';
import { getIndex } from './entries.ts';
import { perReading } from './query.ts';

/** A figure about the county in the reader's language. */
function toFact(data: Fact, locale: Locale): SourcedFact {
  const show = (zh: string | undefined, en: string | undefined) =>
    locale === 'en' ? en : zh && (locale === 'zh-hant' ? toTraditional(zh) : zh);
  const { before, figure, after } = countyFigure(data, locale);
  const note = show(data.note, data.noteEn);
  return {
    label: show(data.label, data.labelEn)!,
    ...(before === undefined ? {} : { before }),
    value: figure,
    ...(after === undefined ? {} : { unit: after }),
    ...(note === undefined ? {} : { note }),
    source: data.source,
  };
}

/** The named figures, in the order asked for. */
export async function listFacts(slugs: readonly string[], locale: Locale): Promise<SourcedFact[]> {
  const all = await getIndex('facts');
  return slugs.map((slug) => {
    const entry = all.get(slug);
    if (!entry) throw new Error(`No fact "${slug}": run npm run check`);
    return toFact(entry.data, locale);
  });
}

type GroupedFact = SourcedFact & { group: Fact['group'] };

/** Every figure about the county, by group and order. */
export const listAllFacts = perReading('facts', async (locale): Promise<readonly GroupedFact[]> => {
  const all = [...(await getIndex('facts')).values()].sort((a, b) => a.data.order - b.data.order);
  return all.map((entry) => ({ ...toFact(entry.data, locale), group: entry.data.group }));
});

/** The figures of some groups, by their order. */
export async function listFactsOf(groups: readonly FactGroup[], locale: Locale) {
  return (await listAllFacts(locale)).filter(({ group }) => groups.includes(group));
}
