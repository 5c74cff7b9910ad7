/** A text inside an entry, with the way to it. */
export interface FoundText {
  path: readonly PropertyKey[];
  text: string;
}

/** Every string within a value, depth first; `skip` leaves out what lies beneath a key. */
export function listTexts(
  value: unknown,
  skip: (path: readonly PropertyKey[]) => boolean = () => false,
  path: readonly PropertyKey[] = [],
): FoundText[] {
  if (skip(path)) return [];
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value))
    return value.flatMap((item, index) => listTexts(item, skip, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => listTexts(item, skip, [...path, key]));
}

const HAN = /\p{Script=Han}/u;

/** Whether a text has a Chinese character in it. */
export const hasChinese = (text: string): boolean => HAN.test(text);

const BRACKETED = /（[^（）]*）|\([^()]*\)|\[[^[\]]*\]|【[^【】]*】/g;

/** A text without what stands in brackets, however deep. */
export function stripBrackets(text: string): string {
  const stripped = text.replace(BRACKETED, ' ');
  return stripped === text ? text : stripBrackets(stripped);
}

/** Runs of Chinese outside brackets, each once: what a translator left over. */
export function listChineseOutsideBrackets(text: string): string[] {
  return [...new Set(stripBrackets(text).match(/\p{Script=Han}+/gu) ?? [])];
}
