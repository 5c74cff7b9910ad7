/** How many requests one network, and all together, may make in an hour. */
export interface HourlyLimit {
  readonly address: number;
  readonly overall: number;
}

/** What is limited: enquiries, those without proof of work, questions after them, staff's sign-in. */
export type LimitedPurpose = 'enquiry' | 'slow' | 'status' | 'staff';

/** How hard the function makes it for robots. */
export interface GuardSettings {
  /** Signs challenges and forms; without one the store keeps a random one. */
  readonly secret?: string | undefined;
  /** Iterations of one PBKDF2, and the most tries that a challenge takes: together about a second. */
  readonly cost: number;
  readonly tries: number;
  /** The least time between a challenge or form and its sending, in milliseconds. */
  readonly minMs: number;
  /** How long a challenge or form may be used, in milliseconds. */
  readonly lifeMs: number;
  readonly limits: Readonly<Record<LimitedPurpose, HourlyLimit>>;
}

/** What holds where the environment says nothing. */
export const USUAL_GUARD: GuardSettings = {
  cost: 5_000,
  tries: 200,
  minMs: 3_000,
  lifeMs: 2 * 3_600_000,
  limits: {
    enquiry: { address: 10, overall: 300 },
    slow: { address: 3, overall: 60 },
    status: { address: 30, overall: 1_000 },
    staff: { address: 60, overall: 1_000 },
  },
};

type Env = Readonly<Record<string, string | undefined>>;

function readNumber(text: string | undefined, usual: number): number {
  return text !== undefined && /^\d{1,9}(?:\.\d+)?$/.test(text) ? Number(text) : usual;
}

/** `10/300`: ten an hour from one network, three hundred from all. */
export const LIMIT_PATTERN = /^(\d{1,7})\/(\d{1,7})$/;

function readLimit(text: string | undefined, usual: HourlyLimit): HourlyLimit {
  const [, address, overall] = LIMIT_PATTERN.exec(text ?? '') ?? [];
  return address === undefined ? usual : { address: Number(address), overall: Number(overall) };
}

/** The guard as the environment sets it; the server has checked the values before. */
export function readGuardSettings(env: Env): GuardSettings {
  const { cost, tries, minMs, lifeMs, limits } = USUAL_GUARD;
  return {
    secret: env['ENQUIRY_SECRET'] || undefined,
    cost,
    tries: Math.max(1, Math.round(readNumber(env['ENQUIRY_WORK'], tries))),
    minMs: readNumber(env['ENQUIRY_MIN_SECONDS'], minMs / 1000) * 1000,
    lifeMs,
    limits: {
      enquiry: readLimit(env['ENQUIRY_LIMIT'], limits.enquiry),
      slow: readLimit(env['ENQUIRY_SLOW_LIMIT'], limits.slow),
      status: readLimit(env['STATUS_LIMIT'], limits.status),
      staff: limits.staff,
    },
  };
}
