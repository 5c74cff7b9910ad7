import type { BookProject, BookSource } from '#src/domain/book/source.ts';
import { formatMoney } from '#src/i18n/format.ts';
import type { Words } from '#src/i18n/words.ts';
import { drawBarChart } from '#src/pictures/bar-chart.ts';
import { drawTownshipTiles } from '#src/pictures/township-tiles.ts';
import type { BookChart } from './document.ts';

/** What projects come to in all, in 万元. */
export const sumTotals = (projects: readonly BookProject[]): number =>
  projects.reduce((sum, { totalWan }) => sum + totalWan, 0);

const joinParts = (parts: readonly string[], { locale }: BookSource): string =>
  parts.join(locale === 'en' ? '; ' : '；');

/** Bars of what each sector's projects come to, in the hues of the sectors. */
export function chartSectors(
  projects: readonly BookProject[],
  source: BookSource,
  t: Words,
): BookChart {
  const format = (wan: number) => formatMoney(wan, source.locale);
  const bars = source.sectors
    .map(({ slug, name, cover }) => ({
      label: name,
      value: sumTotals(projects.filter(({ sector }) => sector === slug)),
      ink: cover,
    }))
    .filter(({ value }) => value > 0);
  const title = t('book.bySector');
  const parts = bars.map(({ label, value }) => `${label} ${format(value)}`);
  const desc = t('book.bySectorDesc', { parts: joinParts(parts, source) });
  return { title, picture: { svg: drawBarChart({ bars, title, desc, format }), alt: desc } };
}

/** A tile for each town, darker for more projects. */
export function chartTowns(
  projects: readonly BookProject[],
  source: BookSource,
  t: Words,
): BookChart {
  const tiles = source.towns.map(({ slug, name }) => {
    const within = projects.filter(({ town }) => town === slug);
    const total = formatMoney(sumTotals(within), source.locale);
    return {
      label: name.replace(/ (Town|Township).*$/, ''),
      sub: within.length === 0 ? '0' : `${within.length} · ${total}`,
      value: within.length,
    };
  });
  const title = t('book.byTown');
  const parts = tiles.filter(({ value }) => value > 0).map(({ label, sub }) => `${label} ${sub}`);
  const desc = t('book.byTownDesc', { parts: joinParts(parts, source) });
  return {
    title,
    picture: { svg: drawTownshipTiles({ tiles, title, desc }), alt: desc },
    note: t('book.byTownNote'),
  };
}
