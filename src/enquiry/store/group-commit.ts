import { sql } from 'kysely';
import type { Database } from './tables.ts';
import { runTransaction } from './transaction.ts';

/** How many pieces of work share a commit at the most: the last of them holds up the first. */
const MOST_TOGETHER = 64;

type Work<T> = (transaction: Database) => Promise<T>;

/** A piece of work that waits for its turn. */
interface Waiting {
  readonly work: Work<unknown>;
  readonly resolve: (value: unknown) => void;
  readonly reject: (reason: unknown) => void;
}

/** What became of a piece of work, told once the commit is on the disk. */
type Settle = () => void;

/**
 * Runs one piece of work within a savepoint, so that its failure undoes nothing of the others. Throws
 * where even that cannot be done, as after a full disk, on which SQLite gives up the whole transaction.
 */
async function runApart(transaction: Database, waiting: Waiting): Promise<Settle> {
  const { work, resolve, reject } = waiting;
  await sql`savepoint piece`.execute(transaction);
  try {
    const value = await work(transaction);
    await sql`release piece`.execute(transaction);
    return () => resolve(value);
  } catch (error) {
    await sql`rollback to piece`.execute(transaction);
    await sql`release piece`.execute(transaction);
    return () => reject(error);
  }
}

/** Commits of one store, shared by all work that waits while the one before is written. */
class CommitGroup {
  readonly #db: Database;
  readonly #queue: Waiting[] = [];
  #running = false;

  constructor(db: Database) {
    this.#db = db;
  }

  run<T>(work: Work<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.#queue.push({ work, resolve: resolve as (value: unknown) => void, reject });
      if (this.#running) return;
      this.#running = true;
      // Requests that have come in already are read before the first commit begins.
      setImmediate(() => void this.#drain());
    });
  }

  async #drain(): Promise<void> {
    while (this.#queue.length > 0) {
      await this.#commit(this.#queue.splice(0, MOST_TOGETHER));
      // Lets what has arrived meanwhile be read, so that it shares the next commit.
      await new Promise((next) => setImmediate(next));
    }
    this.#running = false;
  }

  async #commit(group: readonly Waiting[]): Promise<void> {
    try {
      const settled = await runTransaction(this.#db, async (transaction) => {
        const settles: Settle[] = [];
        for (const waiting of group) settles.push(await runApart(transaction, waiting));
        return settles;
      });
      for (const settle of settled) settle();
    } catch (error) {
      for (const { reject } of group) reject(error);
    }
  }
}

const groups = new WeakMap<Database, CommitGroup>();

/**
 * Lets work on this store share commits. For SQLite, which writes one transaction after another and
 * waits for the disk in each: 16 enquiries that wait then cost one wait and not sixteen.
 */
export function shareCommits(db: Database): void {
  groups.set(db, new CommitGroup(db));
}

/**
 * As {@link runTransaction}, but within a transaction that other work may share where the store was
 * opened so. When this returns, what was written is on the disk.
 */
export function runGrouped<T>(db: Database, work: Work<T>): Promise<T> {
  return groups.get(db)?.run(work) ?? runTransaction(db, work);
}
