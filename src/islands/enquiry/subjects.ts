import { useEffect, useState, useSyncExternalStore } from 'react';
import { MAX_PROJECTS, SLUG_PATTERN } from '#src/domain/enquiry/asked-projects.ts';
import { findOwn } from '#src/domain/find-own.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { formPaths } from '#src/i18n/form-paths.ts';
import { loadKept } from '../shortlist/kept-store.ts';

/** A project asked about. */
export interface Subject {
  readonly slug: string;
  readonly title: string;
}

const never = () => () => undefined;

/** Slugs in the address, `?project=a&project=b` or `?project=a,b`. */
export function readSlugs(search: string): string[] {
  const named = new URLSearchParams(search).getAll('project').flatMap((text) => text.split(','));
  return [...new Set(named.filter((slug) => SLUG_PATTERN.test(slug)))].slice(0, MAX_PROJECTS);
}

/** What this browser remembers of a project that has left the library; else its slug. */
const rememberTitle = (slug: string): string =>
  loadKept().find((kept) => kept.slug === slug)?.title || slug;

/** A project's name in the reader's language; what is remembered of it if that cannot be had. */
async function fetchTitle(slug: string, locale: Locale): Promise<string> {
  try {
    const response = await fetch(formPaths(locale).projectFacts(slug));
    if (!response.ok) return rememberTitle(slug);
    const { comparison } = (await response.json()) as { comparison: Pick<Subject, 'title'> };
    return comparison.title;
  } catch {
    return rememberTitle(slug);
  }
}

/**
 * The projects asked about: the page's own, or those that the address names. Names are fetched one
 * by one, so that no page carries the list of all.
 */
export function useSubjects(
  own: Subject | undefined,
  locale: Locale,
): { subjects: Subject[]; remove: (slug: string) => void } {
  const search = useSyncExternalStore(
    never,
    () => location.search,
    () => '',
  );
  const [titles, setTitles] = useState<Record<string, string>>({});
  const [removed, setRemoved] = useState<readonly string[]>([]);
  const wanted = own === undefined ? readSlugs(search).join(',') : '';
  useEffect(() => {
    let current = true;
    for (const slug of wanted.split(',').filter(Boolean)) {
      void fetchTitle(slug, locale).then((title) => {
        if (current) setTitles((known) => ({ ...known, [slug]: title }));
      });
    }
    return () => {
      current = false;
    };
  }, [wanted, locale]);
  const listed = wanted.split(',').filter(Boolean);
  const all = own ? [own] : listed.map((slug) => ({ slug, title: findOwn(titles, slug) ?? slug }));
  return {
    subjects: all.filter(({ slug }) => !removed.includes(slug)),
    remove: (slug) => setRemoved((earlier) => [...earlier, slug]),
  };
}
