import { DETAIL_NAMES, listDetails } from '#src/domain/enquiry/details.ts';
import type { EnquiryKind } from '#src/domain/enquiry/kinds.ts';
import { pickDictionary } from '#src/i18n/dictionaries.ts';
import type { Locale } from '#src/i18n/locales.ts';
import type { Dictionary } from '#src/i18n/words.ts';

/** A part of the dictionary without the words of fields that are not asked. */
function leaveOut(part: Dictionary, unasked: readonly string[]): Dictionary {
  return Object.fromEntries(Object.entries(part).filter(([name]) => !unasked.includes(name)));
}

/**
 * The parts of the dictionary `enquiry` that a form with these kinds needs in the browser, and no
 * more.
 */
export function pickFormWords(locale: Locale, kinds: readonly EnquiryKind[]): Dictionary {
  const { enquiry } = pickDictionary(locale, ['enquiry']);
  const { form, kinds: names, problems, receipt } = enquiry as Record<string, Dictionary>;
  const asked = kinds.flatMap(listDetails);
  const unasked = [
    ...DETAIL_NAMES.filter((name) => !asked.includes(name)),
    ...(kinds.includes('park') || kinds.includes('visit') ? [] : ['park']),
  ];
  return {
    form: leaveOut(form!, unasked),
    kinds: names!,
    problems: leaveOut(problems!, unasked),
    receipt: receipt!,
  };
}
