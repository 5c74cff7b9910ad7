import { provenance } from './query.ts';

const countyDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' });

function readToday(): string {
  const fixed = process.env['QIAO_TODAY'];
  return fixed ? fixed : countyDay.format(new Date());
}

provenance.addSource('today', readToday);

/** Today in the county, `YYYY-MM-DD`; `QIAO_TODAY` fixes it for tests and for builds of a past day. */
export function getToday(): string {
  provenance.note('today');
  return readToday();
}
