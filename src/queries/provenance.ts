import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash } from 'node:crypto';

/** The digest of a value: the same for the same value, in another build too. */
export const digest = (text: string): string =>
  createHash('sha256').update(text).digest('base64url').slice(0, 22);

/**
 * How a query's own digest comes about: of its `sources`, so that it changes with anything it was made
 * from; or of its `result`, so that what was made from it stays where the result does. The latter is
 * for plain values, which JSON holds whole.
 */
export type DigestOf = 'sources' | 'result';

type Make = (...args: string[]) => Promise<unknown>;

interface Answer {
  readonly value: Promise<unknown>;
  readonly needs: ReadonlySet<string>;
}

/**
 * What pages and queries were made from, by name: `entry projectsZh tea-oil`, `rows en`. A name is
 * either a source's, which something outside can change, or a query's, which is made from others.
 */
export interface Provenance {
  /** Says that whatever is being made now needs this. */
  readonly note: (name: string) => void;
  /** Makes something and says what it needed. */
  readonly trace: <T>(make: () => Promise<T>) => Promise<{ value: T; needs: readonly string[] }>;
  /** Names a kind of source; `read` gives the digest of one, and is given what follows the kind. */
  readonly addSource: (kind: string, read: (...args: string[]) => Promise<string> | string) => void;
  /** Names a kind of query. */
  readonly addQuery: (kind: string, make: Make, digestOf: DigestOf) => void;
  /** The answer of a query, made once for the same arguments. */
  readonly ask: (kind: string, ...args: string[]) => Promise<unknown>;
  /** The digest of a source or query as it is now; makes the query's answer where there is none. */
  readonly digestOf: (name: string) => Promise<string>;
  /** What a query needed, where its answer has been made; undefined of a source. */
  readonly needsOf: (name: string) => readonly string[] | undefined;
}

/** A value as text; throws where JSON would leave out some of it. */
function printWhole(value: unknown, name: string): string {
  return JSON.stringify(value, (_, part: unknown) => {
    if (typeof part === 'function' || part instanceof Map || part instanceof Set)
      throw new Error(`The query "${name}" gives more than JSON holds: digest it by its sources`);
    return part;
  });
}

/** An account of what is made from what, empty at first. */
export function createProvenance(): Provenance {
  const scopes = new AsyncLocalStorage<Set<string>>();
  const sources = new Map<string, (...args: string[]) => Promise<string> | string>();
  const queries = new Map<string, { make: Make; digestOf: DigestOf }>();
  const answers = new Map<string, Answer>();
  const digests = new Map<string, Promise<string>>();

  function findAnswer(name: string): Answer {
    const known = answers.get(name);
    if (known) return known;
    const [kind = '', ...args] = name.split(' ');
    const query = queries.get(kind);
    if (!query) throw new Error(`There is no query "${kind}"`);
    const needs = new Set<string>();
    const answer = { value: scopes.run(needs, () => query.make(...args)), needs };
    answers.set(name, answer);
    return answer;
  }

  async function makeDigest(name: string): Promise<string> {
    const [kind = '', ...args] = name.split(' ');
    const source = sources.get(kind);
    if (source) return source(...args);
    const { value, needs } = findAnswer(name);
    const result = await value;
    if (queries.get(kind)?.digestOf === 'result') return digest(printWhole(result, name));
    const parts = [...needs].sort().map(async (need) => `${need} ${await digestOf(need)}`);
    return digest((await Promise.all(parts)).join('\n'));
  }

  function digestOf(name: string): Promise<string> {
    const made = digests.get(name) ?? makeDigest(name);
    digests.set(name, made);
    return made;
  }

  return {
    note: (name) => scopes.getStore()?.add(name),
    trace: async (make) => {
      const needs = new Set<string>();
      const value = await scopes.run(needs, make);
      return { value, needs: [...needs].sort() };
    },
    addSource: (kind, read) => sources.set(kind, read),
    addQuery: (kind, make, by) => {
      if (queries.has(kind)) throw new Error(`There are two queries "${kind}"`);
      queries.set(kind, { make, digestOf: by });
    },
    ask: (kind, ...args) => {
      const name = [kind, ...args].join(' ');
      scopes.getStore()?.add(name);
      return findAnswer(name).value;
    },
    digestOf,
    needsOf: (name) => {
      const needs = answers.get(name)?.needs;
      return needs && [...needs].sort();
    },
  };
}
