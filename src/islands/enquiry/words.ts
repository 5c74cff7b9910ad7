import { LANG_TAGS, LOCALES, type Locale } from '#src/i18n/locales.ts';
import { formPaths } from '#src/i18n/form-paths.ts';
import type { Dictionary } from '#src/i18n/words.ts';
import { addAnswerStyles } from './add-styles.ts';

/** In a browser the form speaks as its page does, and takes the words of that language alone. */
async function fetchWords(): Promise<() => Dictionary> {
  const { lang } = document.documentElement;
  const locale = LOCALES.find((name) => LANG_TAGS[name] === lang) ?? 'zh';
  const address = formPaths(locale).enquiryWords();
  const [response] = await Promise.all([fetch(address), addAnswerStyles()]);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  const words = (await response.json()) as Dictionary;
  return () => words;
}

/**
 * The words of the enquiry form. The page carries them as text alone: a browser fetches them with the
 * form's script, before React takes the form over; if they do not come, it stays the plain one.
 */
export const getFormWords: (locale: Locale) => Dictionary = import.meta.env.SSR
  ? (await import('#src/i18n/form-words.ts')).pickFormWords
  : await fetchWords();
