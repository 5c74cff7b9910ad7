import { openChromium } from '../../chromium.ts';
import { findFreePort } from '../../listening.ts';
import type { Lighthouse, Result } from './load.ts';

/** What Lighthouse gives marks for, each from 0 to 100. */
export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

export type Category = (typeof CATEGORIES)[number];

/** An audit that a page did not pass whole and that its mark hangs on. */
export interface Finding {
  readonly category: Category;
  readonly audit: string;
  readonly says: string;
}

/** A page as Lighthouse saw it. */
export interface Audited {
  readonly page: string;
  /** By category; one that was not asked for has none. */
  readonly marks: Readonly<Partial<Record<Category, number>>>;
  /** Largest contentful paint and total blocking time in milliseconds, and layout shift. */
  readonly lcp: number | undefined;
  readonly tbt: number | undefined;
  readonly cls: number | undefined;
  readonly findings: readonly Finding[];
}

/** Audits that only inform have no part in a mark. */
const UNCOUNTED = 0;

function listFindings({ categories, audits }: Result): Finding[] {
  return Object.values(categories).flatMap(({ id, auditRefs }) =>
    auditRefs.flatMap(({ id: audit, weight }) => {
      const { score, title, displayValue } = audits[audit]!;
      if (weight === UNCOUNTED || score === null || score === 1) return [];
      const category = id as Category;
      return [{ category, audit, says: [title, displayValue].filter(Boolean).join(', ') }];
    }),
  );
}

/** What one result of Lighthouse comes to. Throws where it could not load the page. */
export function readResult(page: string, result: Result): Audited {
  const { categories, audits, runtimeError } = result;
  if (runtimeError !== undefined) throw new Error(`${page}: ${runtimeError.message}`);
  const marks = Object.fromEntries(
    Object.values(categories).map(({ id, score }) => [id, Math.round((score ?? 0) * 100)]),
  );
  const read = (audit: string) => audits[audit]?.numericValue;
  return {
    page,
    marks,
    lcp: read('largest-contentful-paint'),
    tbt: read('total-blocking-time'),
    cls: read('cumulative-layout-shift'),
    findings: listFindings(result),
  };
}

/** Lighthouse in a Chromium of its own, until it is closed. */
export interface Auditor {
  readonly audit: (page: string) => Promise<Audited>;
  readonly close: () => Promise<void>;
}

/** What an auditor is given. */
export interface AuditorSettings {
  /** The origin that the site was built for, which its pages name. */
  readonly siteUrl: string;
  /** Where it is served in truth. */
  readonly servedAt: string;
  /** Leave performance out. */
  readonly quick: boolean;
  readonly lighthouse: Lighthouse;
}

/**
 * Opens an auditor: a phone on Lighthouse's simulated slow 4G, as it comes. Whether a page may be
 * indexed is left out: a site of samples says that it may not.
 */
export async function openAuditor(settings: AuditorSettings): Promise<Auditor> {
  const port = await findFreePort();
  const [named, served] = [new URL(settings.siteUrl), new URL(settings.servedAt)];
  const browser = await openChromium([
    `--remote-debugging-port=${port}`,
    `--host-resolver-rules=MAP ${named.host} ${served.host}`,
  ]);
  const flags = {
    port,
    logLevel: 'error' as const,
    onlyCategories: CATEGORIES.filter((name) => !settings.quick || name !== 'performance'),
    skipAudits: ['is-crawlable'],
    // A picture of the whole page is most of the time, and nobody looks at it.
    disableFullPageScreenshot: true,
  };
  return {
    audit: async (page) => {
      const run = await settings.lighthouse(settings.siteUrl + page, flags);
      if (run === undefined) throw new Error(`Lighthouse gave no result of ${page}`);
      return readResult(page, run.lhr);
    },
    close: () => browser.close(),
  };
}
