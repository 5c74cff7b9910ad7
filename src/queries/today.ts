const countyDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' });

/** Today in the county, `YYYY-MM-DD`; `QIAO_TODAY` fixes it for tests and for builds of a past day. */
export function getToday(): string {
  const fixed = process.env['QIAO_TODAY'];
  if (fixed) return fixed;
  return countyDay.format(new Date());
}
