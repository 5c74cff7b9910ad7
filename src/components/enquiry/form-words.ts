import { pickDictionary } from '#src/i18n/dictionaries.ts';
import type { Locale } from '#src/i18n/locales.ts';
import type { Dictionary } from '#src/i18n/words.ts';

/** The parts of the dictionary `enquiry` that the form needs in the browser, and no more. */
export function pickFormWords(locale: Locale): Dictionary {
  const { enquiry } = pickDictionary(locale, ['enquiry']);
  const { form, kinds, problems, receipt } = enquiry as Dictionary;
  return { form: form!, kinds: kinds!, problems: problems!, receipt: receipt! };
}
