import type { CheckContext, Finding } from '#src/domain/check/finding.ts';
import { checkRefused } from '#src/domain/check/refused.ts';
import { RELEASE_RULES } from '#src/domain/check/release.ts';
import { checkContent, RULES, sortFindings } from '#src/domain/check/rules.ts';
import type { Content } from '#src/domain/check/content.ts';
import { findEnglishUnit, splitMultiplier } from '#src/i18n/unit-names.ts';
import { REMINDERS } from '#src/domain/check/freshness.ts';
import { checkUploads } from './check-uploads.ts';
import { readContent, type ReadOptions } from './read-content.ts';

/** The day here in China, `YYYY-MM-DD`, where the machine's clock may run on another zone. */
export const getChinaDay = (now: Date): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(now);

/** What the rules are given, with the table of units that English pages use. */
export function createCheckContext(today: string): CheckContext {
  return {
    today,
    hasEnglishUnit: (unit) => findEnglishUnit(splitMultiplier(unit).unit) !== undefined,
  };
}

/** What a check is asked for. */
export interface CheckOptions extends ReadOptions {
  /** `YYYY-MM-DD` */
  today: string;
  /** Leave out what time alone brings about: stale and expired projects. */
  faultsOnly?: boolean;
  /** Refuse samples, as before going public. */
  release?: boolean;
}

/** A content folder with everything that is wrong in it, file by file. */
export async function checkFolder(
  dir: string,
  { today, release = false, faultsOnly = false, ...options }: CheckOptions,
): Promise<{ content: Content; findings: Finding[] }> {
  const { content, findings, refused } = await readContent(dir, options);
  const rules = [
    ...RULES,
    ...(faultsOnly ? [] : REMINDERS),
    ...(release ? RELEASE_RULES : []),
  ];
  const context = createCheckContext(today);
  const found = checkContent(content, context, rules);
  const besides = refused.flatMap((project) => checkRefused(project, content, context));
  const uploads = await checkUploads(options.publicDir ?? 'public');
  return { content, findings: sortFindings([...findings, ...besides, ...found, ...uploads]) };
}
