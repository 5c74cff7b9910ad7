import type { Desk } from '#src/domain/county/view.ts';
import { getWords } from '#src/i18n/dictionaries.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { listDesks } from './desks.ts';
import { listSectors, listTowns } from './places.ts';

interface DeskRow {
  name: string;
  lang?: string;
  desks: Pick<Desk, 'slug' | 'name'>[];
}

/** Who answers for what: by sector, by town, by language and by the city of a liaison. */
export async function listDeskTables(locale: Locale) {
  const t = getWords(locale);
  const desks = await listDesks(locale);
  const named = (slug: string) => desks.filter((desk) => desk.slug === slug);
  const byPlace = (
    all: readonly { name: string; lang: string; facts: { contact: string } }[],
  ): DeskRow[] => all.map(({ name, lang, facts }) => ({ name, lang, desks: named(facts.contact) }));
  const ofHome = desks.filter(({ city }) => city === undefined);
  const byLanguage = (['zh', 'en'] as const).map((language) => ({
    name: t(`places.language.${language}`),
    desks: ofHome.filter(({ languages }) => languages.includes(language)),
  }));
  const liaison = desks.filter(({ city }) => city !== undefined);
  const tables: { id: string; title: string; rows: DeskRow[] }[] = [
    {
      id: 'by-sector',
      title: t('contact.bySectorTitle'),
      rows: byPlace(await listSectors(locale)),
    },
    { id: 'by-town', title: t('contact.byTownTitle'), rows: byPlace(await listTowns(locale)) },
    { id: 'by-language', title: t('contact.byLanguageTitle'), rows: byLanguage },
    {
      id: 'by-city',
      title: t('contact.byCityTitle'),
      rows: liaison.map((desk) => ({ name: desk.city!, desks: [desk] })),
    },
  ];
  return { desks: ofHome, liaison, tables: tables.filter(({ rows }) => rows.length > 0) };
}
