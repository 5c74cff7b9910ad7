/**
 * What a record has under a key that anybody may have written, or undefined: every object answers to
 * `constructor` and `__proto__` as well, and means nothing by it.
 */
export const findOwn = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;
