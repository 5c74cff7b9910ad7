import fc from 'fast-check';
import type { CountedEnquiry } from '#src/domain/enquiry/figures.ts';
import { ENQUIRY_KINDS, ENQUIRY_STATES } from '#src/domain/enquiry/kinds.ts';
import { getShanghaiTime } from '#src/domain/enquiry/shanghai.ts';

/** A moment on the clock of Shanghai, such as `2026-10-12T10:00`. */
export const at = (shanghai: string): number => Date.parse(`${shanghai}:00+08:00`);

/** An enquiry of Monday 12 October 2026, promised for the day after and not yet replied to. */
export const counted = (said: Partial<CountedEnquiry> = {}): CountedEnquiry => ({
  kind: 'general',
  desk: 'office',
  projects: [],
  locale: 'zh',
  country: null,
  state: 'received',
  receivedAt: at('2026-10-12T10:00'),
  repliedAt: null,
  answeredAt: null,
  promisedDay: '2026-10-13',
  dueDay: '2026-10-13',
  ...said,
});

/** The same, answered. */
export const answered = (shanghai: string, said: Partial<CountedEnquiry> = {}): CountedEnquiry =>
  counted({ state: 'answered', repliedAt: at(shanghai), answeredAt: at(shanghai), ...said });

const moments = fc.integer({ min: at('2026-09-01T00:00'), max: at('2026-11-30T23:59') });
const days = moments.map((moment) => getShanghaiTime(moment).date);

/** Whatever the store may hold. */
export const anyCounted: fc.Arbitrary<CountedEnquiry> = fc.record({
  kind: fc.constantFrom(...ENQUIRY_KINDS),
  desk: fc.constantFrom('office', 'farming'),
  projects: fc.array(fc.constantFrom('tea', 'bamboo', 'gone'), { maxLength: 3 }),
  locale: fc.constantFrom('zh', 'zh-hant', 'en'),
  country: fc.constantFrom(null, 'CN', 'SG'),
  state: fc.constantFrom(...ENQUIRY_STATES),
  receivedAt: moments,
  repliedAt: fc.option(moments),
  answeredAt: fc.option(moments),
  promisedDay: days,
  dueDay: days,
});
