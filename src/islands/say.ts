import type { Dictionary } from '#src/i18n/words.ts';

/** Looks up a word by its dotted key; `{{name}}` in it is filled from the values. */
export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/**
 * Words over the part of a dictionary that the page sends. i18next does the same for the server; in
 * the browser its 14 kB would put the form over the limit for one page's script.
 */
export function createSay(dictionary: Dictionary): Say {
  return (key, values = {}) => {
    const found = key
      .split('.')
      .reduce<string | Dictionary | undefined>(
        (part, step) => (typeof part === 'object' ? part[step] : undefined),
        dictionary,
      );
    if (typeof found !== 'string') throw new Error(`The page sent no words for "${key}"`);
    return found.replace(/\{\{(\w+)\}\}/g, (_mark, name: string) => String(values[name] ?? ''));
  };
}
