import { useCallback, useEffect, useRef, useState } from 'react';
import type { ComparedProject } from '#src/domain/comparison/comparison.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { paths } from '#src/i18n/paths.ts';

/** A project as fetched, or why it is not there. */
export type Fetched = ComparedProject | 'unknown' | 'failed';

async function fetchProject(slug: string, locale: Locale): Promise<Fetched> {
  try {
    const response = await fetch(paths(locale).projectFacts(slug));
    if (response.status === 404) return 'unknown';
    if (!response.ok) return 'failed';
    const { comparison } = (await response.json()) as { comparison: ComparedProject };
    return comparison;
  } catch {
    return 'failed';
  }
}

/**
 * The first projects of those named that are in the library, at most so many, and what is known of
 * each so far; one that is not in it is still awaited.
 */
export function useFacts(named: readonly string[], most: number, locale: Locale) {
  const [facts, setFacts] = useState<Readonly<Record<string, Fetched>>>({});
  const slugs = named.filter((slug) => facts[slug] !== 'unknown').slice(0, most);
  // Each is asked for once, however many are still on their way when the next is answered.
  const asked = useRef(new Set<string>());
  const wanted = slugs.join(',');
  const ask = useCallback(
    (names: readonly string[]) => {
      for (const slug of names.filter((name) => !asked.current.has(name))) {
        asked.current.add(slug);
        void fetchProject(slug, locale).then((fetched) =>
          setFacts((known) => ({ ...known, [slug]: fetched })),
        );
      }
    },
    [locale],
  );
  useEffect(() => ask(wanted.split(',').filter(Boolean)), [ask, wanted]);
  const retry = () => {
    const failed = slugs.filter((slug) => facts[slug] === 'failed');
    for (const slug of failed) asked.current.delete(slug);
    setFacts((known) =>
      Object.fromEntries(Object.entries(known).filter(([slug]) => !failed.includes(slug))),
    );
    ask(failed);
  };
  return { slugs, facts, retry };
}
