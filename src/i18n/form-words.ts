import { pickDictionary } from './dictionaries.ts';
import type { Locale } from './locales.ts';
import type { Dictionary } from './words.ts';

/** Problems that the server alone finds: it sends their words itself. */
const SERVER_ONLY = ['proof', 'locale', 'website', 'passOn', 'number', 'contact'];

/** What the page says around the form. */
const PAGE_ONLY = ['title', 'projectTitle'];

function leaveOut(part: Dictionary, names: readonly string[]): Dictionary {
  return Object.fromEntries(Object.entries(part).filter(([name]) => !names.includes(name)));
}

/** The parts of the dictionary `enquiry` that the enquiry form needs in the browser, and no more. */
export function pickFormWords(locale: Locale): Dictionary {
  const { enquiry } = pickDictionary(locale, ['enquiry']);
  const { form, kinds, problems, receipt } = enquiry as Record<string, Dictionary>;
  return {
    form: leaveOut(form!, PAGE_ONLY),
    kinds: kinds!,
    problems: leaveOut(problems!, SERVER_ONLY),
    receipt: receipt!,
  };
}
