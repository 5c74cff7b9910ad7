import { useEffect, useState } from 'react';
import type { ComparedProject } from '#src/domain/comparison/comparison.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { paths } from '#src/i18n/paths.ts';

/** A project as fetched, or why it is not there. */
export type Fetched = ComparedProject | 'unknown' | 'failed';

async function fetchProject(slug: string, locale: Locale, signal: AbortSignal): Promise<Fetched> {
  try {
    const response = await fetch(paths(locale).projectFacts(slug), { signal });
    if (response.status === 404) return 'unknown';
    if (!response.ok) return 'failed';
    const { comparison } = (await response.json()) as { comparison: ComparedProject };
    return comparison;
  } catch {
    return 'failed';
  }
}

/** What is known of each project so far; one that is not in it is still awaited. */
export function useFacts(slugs: readonly string[], locale: Locale) {
  const [facts, setFacts] = useState<Readonly<Record<string, Fetched>>>({});
  const missing = slugs.filter((slug) => facts[slug] === undefined).join(',');
  useEffect(() => {
    const abort = new AbortController();
    for (const slug of missing.split(',').filter(Boolean)) {
      void fetchProject(slug, locale, abort.signal).then((fetched) => {
        if (!abort.signal.aborted) setFacts((known) => ({ ...known, [slug]: fetched }));
      });
    }
    return () => abort.abort();
  }, [missing, locale]);
  const retry = () =>
    setFacts((known) =>
      Object.fromEntries(Object.entries(known).filter(([, fetched]) => fetched !== 'failed')),
    );
  return { facts, retry };
}
