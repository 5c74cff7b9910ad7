import { DETAIL_NAMES, listDetails, PARK_KINDS } from '#src/domain/enquiry/details.ts';
import type { EnquiryKind } from '#src/domain/enquiry/kinds.ts';
import { pickDictionary } from '#src/i18n/dictionaries.ts';
import type { Locale } from '#src/i18n/locales.ts';
import type { Dictionary } from '#src/i18n/words.ts';

/** Problems that the server alone finds: it sends their words itself. */
const SERVER_ONLY = ['proof', 'locale', 'website', 'passOn', 'number', 'contact'];

/** What the page says around the island. */
const PAGE_ONLY = ['title', 'projectTitle'];

/** What is said only where a reader chooses what the enquiry is about. */
const CHOOSING_ONLY = ['kindLabel', 'removeProject'];

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
  const choosing = kinds.length > 1;
  const asked = kinds.flatMap(listDetails);
  const unasked = [
    ...DETAIL_NAMES.filter((name) => !asked.includes(name)),
    ...(PARK_KINDS.some((kind) => kinds.includes(kind)) ? [] : ['park']),
  ];
  return {
    form: leaveOut(form!, [...unasked, ...PAGE_ONLY, ...(choosing ? [] : CHOOSING_ONLY)]),
    kinds: choosing ? names! : {},
    problems: leaveOut(problems!, [
      ...unasked,
      ...SERVER_ONLY,
      ...(choosing ? [] : ['kind', 'projects']),
    ]),
    receipt: receipt!,
  };
}
