import { ASSUMPTION_RULES } from './assumptions.ts';
import { BODY_RULES } from './body.ts';
import { CAPACITY_RULES } from './capacity.ts';
import { COMPUTED_RULES } from './computed.ts';
import type { Content } from './content.ts';
import { COPY_RULES } from './copies.ts';
import { DATE_RULES } from './dates.ts';
import { DRAFT_RULES, withoutDrafts } from './drafts.ts';
import { ENGLISH_RULES } from './english.ts';
import { EVENT_RULES } from './events.ts';
import { FILE_RULES } from './files.ts';
import { FILING_RULES } from './filings.ts';
import type { CheckContext, Finding, Rule } from './finding.ts';
import { GUIDE_RULES } from './guide.ts';
import { IDENTITY_RULES } from './identity.ts';
import { INVESTMENT_RULES } from './investment.ts';
import { LAND_RULES } from './land.ts';
import { LENGTH_RULES } from './lengths.ts';
import { LOCAL_UNIT_RULES } from './local-units.ts';
import { MARKUP_RULES } from './markup.ts';
import { NEWS_RULES } from './news.ts';
import { PLACE_RULES } from './place.ts';
import { PLACEHOLDER_RULES } from './placeholder.ts';
import { REFERENCE_RULES } from './references.ts';
import { RETURN_RULES } from './returns.ts';
import { SITE_RULES } from './sites.ts';
import { STATED_FLOW_RULES } from './stated-flow.ts';
import { TERM_RULES } from './terms.ts';
import { TRANSLATION_RULES } from './translation.ts';

/** Rules about figures: what they find is a fault of arithmetic. */
export const ARITHMETIC_RULES: readonly Rule[] = [
  ...INVESTMENT_RULES,
  ...RETURN_RULES,
  ...STATED_FLOW_RULES,
  ...COMPUTED_RULES,
  ...ASSUMPTION_RULES,
  ...CAPACITY_RULES,
  ...LAND_RULES,
];

/** Rules about whole, translated and polished entries. */
const FINISHING_RULES: readonly Rule[] = [
  ...BODY_RULES,
  ...TRANSLATION_RULES,
  ...TERM_RULES,
  ...ENGLISH_RULES,
  ...LOCAL_UNIT_RULES,
  ...PLACEHOLDER_RULES,
  ...LENGTH_RULES,
  ...COPY_RULES,
].map((rule) => ({ ...rule, finished: true }));

/** All rules that hold for content at any time. */
export const RULES: readonly Rule[] = [
  ...ARITHMETIC_RULES,
  ...DATE_RULES,
  ...EVENT_RULES,
  ...SITE_RULES,
  ...PLACE_RULES,
  ...NEWS_RULES,
  ...GUIDE_RULES,
  ...REFERENCE_RULES,
  ...IDENTITY_RULES,
  ...FILE_RULES,
  ...FILING_RULES,
  ...MARKUP_RULES,
  ...DRAFT_RULES,
  ...FINISHING_RULES,
];

/** Everything that rules find wrong in the content, file by file. Pure; `today` comes from outside. */
export function checkContent(
  content: Content,
  context: CheckContext,
  rules: readonly Rule[] = RULES,
): Finding[] {
  const finished = withoutDrafts(content);
  return rules.flatMap((rule) =>
    rule
      .apply(rule.finished ? finished : content, context)
      .map((fault) => ({ ...fault, rule: rule.id })),
  );
}

/** Findings file by file, as staff work through them; within a file in the order they were found. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
}
