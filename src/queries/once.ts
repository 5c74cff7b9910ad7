import type { Locale } from '#src/i18n/locales.ts';

const made = new Map<string, Promise<unknown>>();

/** Makes a thing once in a build, by its name; anew each time while developing. */
export function once<T>(name: string, make: () => Promise<T>): Promise<T> {
  const found = made.get(name) as Promise<T> | undefined;
  if (found && !import.meta.env.DEV) return found;
  const fresh = make();
  made.set(name, fresh);
  return fresh;
}

/**
 * A query made once for each reading in a build, anew each time while developing. What it gives is
 * shared by all who ask, so none may change it.
 */
export function perReading<T>(
  make: (locale: Locale) => Promise<T>,
): (locale: Locale) => Promise<T> {
  const results = new Map<Locale, Promise<T>>();
  return (locale) => {
    const found = import.meta.env.DEV ? undefined : results.get(locale);
    const result = found ?? make(locale);
    results.set(locale, result);
    return result;
  };
}
