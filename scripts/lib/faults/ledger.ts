/** What clients were told, to be held against what lies in the store. */
export interface Ledger {
  /** Every enquiry that was begun, by its key. */
  readonly begun: Set<string>;
  /** The numbers that were acknowledged for a key; more than one is a double. */
  readonly acknowledged: Map<string, Set<string>>;
  /** How often a request was sent. */
  tries: number;
  /** How often the answer was a refusal, by status. */
  readonly refused: Map<number, number>;
  /** How often no answer came, as when the server died. */
  broken: number;
}

/** A ledger with nothing in it. */
export function makeLedger(): Ledger {
  return { begun: new Set(), acknowledged: new Map(), tries: 0, refused: new Map(), broken: 0 };
}

/** Notes an acknowledgement. */
export function noteNumber({ acknowledged }: Ledger, key: string, number: string): void {
  const numbers = acknowledged.get(key) ?? new Set();
  acknowledged.set(key, numbers.add(number));
}

/** An enquiry as it lies in the store. */
export interface StoredEnquiry {
  readonly number: string;
  readonly idempotency_key: string | null;
  /** Holds the key as well, so that a row that was stored twice is known by what it says. */
  readonly message: string;
}

/** What ledger and store come to when they are held against each other. */
export interface Verdict {
  /** Numbers acknowledged that are not in the store, under their key. */
  readonly lost: readonly string[];
  /** Keys that have two rows, or two numbers. */
  readonly doubled: readonly string[];
  /** Numbers in the store that nobody sent. */
  readonly strange: readonly string[];
}

/** Holds what was acknowledged against what is stored. */
export function judge(ledger: Ledger, rows: readonly StoredEnquiry[]): Verdict {
  const keyOfNumber = new Map(rows.map((row) => [row.number, row.idempotency_key]));
  const rowsOfKey = Map.groupBy(rows, ({ message }) => message);
  const told = [...ledger.acknowledged].flatMap(([key, numbers]) =>
    [...numbers].map((number) => ({ key, number })),
  );
  const twoNumbers = [...ledger.acknowledged].filter(([, numbers]) => numbers.size > 1);
  const twoRows = [...rowsOfKey].filter(([, same]) => same.length > 1);
  return {
    lost: told.filter(({ key, number }) => keyOfNumber.get(number) !== key).map((it) => it.number),
    doubled: [...new Set([...twoNumbers, ...twoRows].map(([key]) => key))],
    strange: rows.filter(({ message }) => !ledger.begun.has(message)).map((row) => row.number),
  };
}
