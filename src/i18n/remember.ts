/** So that a server that is asked for ever new texts does not grow for ever. */
const MOST_KNOWN = 20_000;

/** Texts that are made once each by their names; past 20,000 it begins anew. */
export function rememberTexts(): (name: string, make: () => string) => string {
  const known = new Map<string, string>();
  return (name, make) => {
    const found = known.get(name);
    if (found !== undefined) return found;
    if (known.size >= MOST_KNOWN) known.clear();
    const text = make();
    known.set(name, text);
    return text;
  };
}
