import type { BriefRecord, BriefSection } from '#src/domain/brief/record.ts';
import type { BriefFrame } from '#src/domain/brief/source.ts';
import type { Source } from '#src/domain/county/source.ts';
import type { Desk, SourcedFact } from '#src/domain/county/view.ts';
import { getWords } from '#src/i18n/dictionaries.ts';
import { formatDay } from '#src/i18n/format.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { pickName } from '#src/i18n/pick-text.ts';
import type { Words } from '#src/i18n/words.ts';
import { drawQr } from '#src/pictures/qr.ts';

export type Table = BriefSection['tables'][number];

/** A part of a leaflet; what is not said of it is empty. */
export const section = (
  title: string,
  parts: Partial<Omit<BriefSection, 'title'>>,
): BriefSection => ({ paragraphs: [], tables: [], ...parts, title });

/** Where a figure comes from, its year and when it was last looked at. */
export const formatSource = (source: Source, t: Words, locale: Locale): string =>
  t('brief.source', {
    name: pickName(source, locale),
    year: source.year,
    checked: formatDay(source.checked, locale),
  });

/** Figures with their sources, one a row. */
export function toFactTable(
  facts: readonly SourcedFact[],
  t: Words,
  locale: Locale,
  title?: string,
): Table {
  return {
    ...(title === undefined ? {} : { title }),
    columns: [t('brief.fact'), t('brief.value'), t('brief.sourceColumn')],
    widths: [5, 6, 7],
    numeric: [],
    soft: [2],
    rows: facts.map(({ label, before, value, unit, note, source }) => [
      label,
      [[before, value, unit].filter(Boolean).join(' '), note].filter(Boolean).join('\n'),
      formatSource(source, t, locale),
    ]),
  };
}

/** Whom to ask, and when there will be an answer. */
export function toDesk(desk: Desk, { promise }: BriefFrame, t: Words): BriefRecord['desk'] {
  const rows = (['phone', 'email', 'hours', 'address'] as const).flatMap((key) => {
    const value = desk[key];
    return value === undefined ? [] : [{ label: t(`places.${key}`), value }];
  });
  const mark = desk.sample ? ` [${t('common.sampleTag')}]` : '';
  return {
    lead: t('brief.deskLead', { desk: desk.name + mark, handles: desk.handles }),
    promise: t('project.deskPromise', {
      count: promise.firstWorkingDays,
      full: promise.fullWorkingDays,
    }),
    rows: rows.length > 0 ? rows : [{ label: t('places.phone'), value: t('places.noPhone') }],
  };
}

/** What all leaflets of a reading have in common. */
export function toFrame(
  { frame, url, desk, verified }: { frame: BriefFrame; url: string; desk: Desk; verified: string },
  kind: 'sectorKind' | 'countyKind',
) {
  const { locale, site } = frame;
  const { county, prefecture, province, sponsor, name } = site;
  const t = getWords(locale);
  const stop = locale === 'en' ? '.' : '。';
  return {
    ...{ locale, url, verified },
    publisher: sponsor ?? name,
    place: t('sheet.place', { county, prefecture, province }),
    number: t(`brief.${kind}`),
    desk: toDesk(desk, frame, t),
    qr: { svg: drawQr(url, { title: t('brief.online') }), alt: `${t('brief.online')} ${url}` },
    notes: [
      `${t('common.verified', { day: formatDay(verified, locale) })}${stop}`,
      t('brief.current'),
      `${t('project.coverNote')}${stop}`,
    ],
    words: {
      kind: t(`brief.${kind}`),
      desk: t('places.deskTitle'),
      online: t('brief.online'),
    },
  };
}
