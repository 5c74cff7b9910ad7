import type { BookProject, BookSource } from '#src/domain/book/source.ts';
import { SIZE_CLASSES } from '#src/domain/size-class.ts';
import { formatMoney } from '#src/i18n/format.ts';
import type { Words } from '#src/i18n/words.ts';
import type { BookEntry, BookIndex } from './document.ts';

/** A project's line in contents and indexes. */
export const toEntry = (
  { slug, number, title, totalWan }: BookProject,
  { locale }: BookSource,
): BookEntry => ({ slug, number, title, amount: formatMoney(totalWan, locale) });

type Groups = readonly { title: string; projects: readonly BookProject[] }[];

function toIndex(title: string, groups: Groups, source: BookSource): BookIndex {
  return {
    title,
    groups: groups
      .filter(({ projects }) => projects.length > 0)
      .map((group) => ({
        title: group.title,
        entries: group.projects.map((project) => toEntry(project, source)),
      })),
  };
}

/** The projects of a book by town, and by size of investment from the largest down. */
export function listIndexes(
  projects: readonly BookProject[],
  source: BookSource,
  t: Words,
): BookIndex[] {
  const byTown = source.towns.map(({ slug, name }) => ({
    title: name,
    projects: projects.filter(({ town }) => town === slug),
  }));
  const bySize = SIZE_CLASSES.toReversed().map(({ id }) => ({
    title: t(`terms.size.${id}`),
    projects: projects
      .filter(({ size }) => size === id)
      .toSorted((a, b) => b.totalWan - a.totalWan || a.number.localeCompare(b.number)),
  }));
  return [
    toIndex(t('book.townIndex'), byTown, source),
    toIndex(t('book.sizeIndex'), bySize, source),
  ];
}
