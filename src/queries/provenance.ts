import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash } from 'node:crypto';

/** By which the build finds the account of the code that it has loaded; see `scripts/lib/pages/`. */
export const PROVENANCE = Symbol.for('qiao.provenance');
/** By which the build hands an account to the code that it is about to load, to know it from the start. */
export const GIVEN_PROVENANCE = Symbol.for('qiao.provenance.given');

/** The digest of a value: the same for the same value, in another build too. */
export const digest = (text: string): string =>
  createHash('sha256').update(text).digest('base64url').slice(0, 22);

/**
 * How a query's own digest comes about: of its `sources`, so that it changes with anything it was made
 * from; or of its `result`, so that what was made from it stays where the result does. The latter is
 * for plain values, which JSON holds whole. Where the result is `kept`, it is digested and written
 * down besides, for the next build to take it as it is: for what is small and long in the making.
 */
export type DigestOf = 'sources' | 'result' | 'kept';

/** An answer of an earlier build, with what it needed. */
export interface Recalled {
  readonly value: unknown;
  readonly needs: readonly string[];
}

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
  /** What a query answered, where its answer is to be kept and has been made. */
  readonly keptOf: (name: string) => Promise<unknown> | undefined;
  /** From then on answers that are kept are taken from here, where there is one that still holds. */
  readonly recallBy: (recall: (name: string) => Promise<Recalled | undefined>) => void;
}

/** A value as text; throws where JSON would leave out some of it. */
function printWhole(value: unknown, name: string): string {
  return JSON.stringify(value, (_, part: unknown) => {
    if (typeof part === 'function' || part instanceof Map || part instanceof Set)
      throw new Error(`The query "${name}" gives more than JSON holds: digest it by its sources`);
    return part;
  });
}

const kindOf = (name: string): string => name.split(' ', 1)[0] ?? '';
const argumentsOf = (name: string): string[] => name.split(' ').slice(1);

type Scopes = AsyncLocalStorage<Set<string>>;

/** The queries there are, each with its answers by name, made once. */
function createAnswers(scopes: Scopes) {
  const queries = new Map<string, { make: Make; digestOf: DigestOf }>();
  const answers = new Map<string, Answer>();
  let recall: (name: string) => Promise<Recalled | undefined> = () => Promise.resolve(undefined);

  async function recallOr(make: () => Promise<unknown>, name: string, needs: Set<string>) {
    const recalled = await recall(name);
    if (!recalled) return make();
    for (const need of recalled.needs) needs.add(need);
    return recalled.value;
  }

  function makeAnswer(name: string): Answer {
    const query = queries.get(kindOf(name));
    if (!query) throw new Error(`There is no query "${kindOf(name)}"`);
    const needs = new Set<string>();
    const make = () => scopes.run(needs, () => query.make(...argumentsOf(name)));
    return { value: query.digestOf === 'kept' ? recallOr(make, name, needs) : make(), needs };
  }

  return {
    add: (kind: string, make: Make, digestOf: DigestOf) => {
      if (queries.has(kind)) throw new Error(`There are two queries "${kind}"`);
      queries.set(kind, { make, digestOf });
    },
    /** The one that has been made. */
    find: (name: string) => answers.get(name),
    get: (name: string): Answer => {
      const answer = answers.get(name) ?? makeAnswer(name);
      answers.set(name, answer);
      return answer;
    },
    getDigestOf: (name: string) => queries.get(kindOf(name))?.digestOf,
    recallBy: (by: typeof recall) => {
      recall = by;
    },
  };
}

/** An account of what is made from what, empty at first. */
export function createProvenance(): Provenance {
  const scopes: Scopes = new AsyncLocalStorage();
  const sources = new Map<string, (...args: string[]) => Promise<string> | string>();
  const answers = createAnswers(scopes);
  const digests = new Map<string, Promise<string>>();

  async function makeDigest(name: string): Promise<string> {
    const source = sources.get(kindOf(name));
    if (source) return source(...argumentsOf(name));
    const { value, needs } = answers.get(name);
    const result = await value;
    if (answers.getDigestOf(name) !== 'sources') return digest(printWhole(result, name));
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
    addQuery: answers.add,
    ask: (kind, ...args) => {
      const name = [kind, ...args].join(' ');
      scopes.getStore()?.add(name);
      return answers.get(name).value;
    },
    digestOf,
    needsOf: (name) => {
      const needs = answers.find(name)?.needs;
      return needs && [...needs].sort();
    },
    keptOf: (name) =>
      answers.getDigestOf(name) === 'kept' ? answers.find(name)?.value : undefined,
    recallBy: answers.recallBy,
  };
}
