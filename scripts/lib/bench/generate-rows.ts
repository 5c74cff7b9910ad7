import type { LibraryRow } from '#src/domain/library/row.ts';
import { READINESS_BANDS } from '#src/domain/readiness.ts';
import { getSizeClass } from '#src/domain/size-class.ts';
import { COOPERATION_MODES, STAGES } from '#src/domain/vocabulary.ts';
import { between, createRandom, pick, wholeBetween } from '#src/pictures/seeded.ts';

/** The slugs that generated rows may name. */
export interface RowValues {
  readonly sector: readonly [string, ...string[]];
  readonly town: readonly [string, ...string[]];
  readonly unit: readonly [string, ...string[]];
  readonly park: readonly [string, ...string[]];
}

const NUMBERS_A_YEAR = 9000;

/** Slugs of no county, as many as a large one has. */
export const MADE_UP: RowValues = {
  sector: list('sector', 12),
  town: list('town', 15),
  unit: list('unit', 56),
  park: list('park', 6),
};

function list(name: string, count: number): [string, ...string[]] {
  const all = Array.from({ length: count }, (_, at) => `${name}-${at}`);
  return [`${name}-0`, ...all.slice(1)];
}

/** `count` rows of a library for measurements only, spread over every value; always the same ones. */
export function generateRows(count: number, values: RowValues = MADE_UP): LibraryRow[] {
  const random = createRandom('rows');
  return Array.from({ length: count }, (_, index) => {
    // Small projects are many and large ones few: evenly spread by order of magnitude.
    const totalWan = Math.round(10 ** between(random, 1.5, 5.3));
    const readiness = wholeBetween(random, 0, 100);
    const estimated = random() < 0.7;
    return {
      slug: `bench-${index}`,
      number: `BM-${2001 + Math.floor(index / NUMBERS_A_YEAR)}-${1000 + (index % NUMBERS_A_YEAR)}`,
      title: `第 ${index} 号基准项目`,
      summary: '只供测量速度的行，不是项目，长度与真实的一句话简介相近。',
      untranslated: false,
      sector: pick(random, values.sector),
      town: pick(random, values.town),
      unit: pick(random, values.unit),
      ...(random() < 0.3 ? { park: pick(random, values.park) } : {}),
      size: getSizeClass(totalWan),
      modes: COOPERATION_MODES.filter((_mode, at) => at === index % 7 || random() < 0.25),
      stage: pick(random, STAGES),
      readiness,
      band: pick(random, READINESS_BANDS),
      landReady: random() < 0.3,
      totalWan,
      ...(estimated
        ? { paybackYears: between(random, 3, 15), irr: between(random, 0.02, 0.35) }
        : {}),
      verified: `2026-${String(wholeBetween(random, 1, 12)).padStart(2, '0')}-15`,
      sample: true,
      open: true,
      expired: random() < 0.05,
    };
  });
}
