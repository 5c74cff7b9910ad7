const made = new Map<string, Promise<unknown>>();

/** Makes a thing once in a build, by its name; anew each time while developing. */
export function once<T>(name: string, make: () => Promise<T>): Promise<T> {
  const found = made.get(name) as Promise<T> | undefined;
  if (found && !import.meta.env.DEV) return found;
  const fresh = make();
  made.set(name, fresh);
  return fresh;
}
