import { useEffect, useState, type ComponentType } from 'react';
import type { ScenarioSheet } from '#src/domain/finance/scenario.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { formPaths } from '#src/i18n/form-paths.ts';
import type { Dictionary } from '#src/i18n/words.ts';
import type { WorkbenchProps } from './Workbench.tsx';

/** Everything that the opened calculator is made of. */
export interface Materials {
  Workbench: ComponentType<WorkbenchProps>;
  sheet: ScenarioSheet;
  words: Dictionary;
}

async function fetchJson(address: string, signal: AbortSignal): Promise<unknown> {
  const response = await fetch(address, { signal });
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return response.json();
}

async function fetchMaterials(locale: Locale, slug: string, signal: AbortSignal) {
  const to = formPaths(locale);
  const [{ Workbench }, facts, words] = await Promise.all([
    import('./Workbench.tsx'),
    fetchJson(to.projectFacts(slug), signal),
    fetchJson(to.calculatorWords(), signal),
  ]);
  const { scenario: sheet } = facts as { scenario: ScenarioSheet };
  return { Workbench, sheet, words: words as Dictionary };
}

/** Fetches the materials once they are wanted, and again where that failed and is retried. */
export function useMaterials(locale: Locale, slug: string, wanted: boolean) {
  const [materials, setMaterials] = useState<Materials>();
  const [attempt, setAttempt] = useState(1);
  const [failedAttempt, setFailedAttempt] = useState(0);
  useEffect(() => {
    if (!wanted) return undefined;
    const abort = new AbortController();
    fetchMaterials(locale, slug, abort.signal)
      .then(setMaterials)
      .catch(() => {
        if (!abort.signal.aborted) setFailedAttempt(attempt);
      });
    return () => abort.abort();
  }, [locale, slug, wanted, attempt]);
  return {
    materials,
    failed: failedAttempt === attempt,
    retry: () => setAttempt(attempt + 1),
  };
}
