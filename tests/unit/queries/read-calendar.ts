/** A property of a calendar with its parameters. */
export interface Property {
  name: string;
  parameters: string;
  value: string;
}

/** The properties of a calendar, with folded lines put together (RFC 5545, 3.1). */
export function readProperties(calendar: string): Property[] {
  return calendar
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [, name = '', parameters = '', value = ''] =
        /^([A-Z-]+)((?:;[^:]*)?):(.*)$/.exec(line) ?? [];
      return { name, parameters, value };
    });
}

/** What breaks the rules of RFC 5545 that every reader of calendars relies on. */
export function findCalendarFaults(calendar: string): string[] {
  const lines = calendar.split('\r\n');
  const properties = readProperties(calendar);
  const values = (name: string) =>
    properties.filter((each) => each.name === name).map(({ value }) => value);
  const events = values('BEGIN').filter((value) => value === 'VEVENT').length;
  const uids = values('UID');
  return [
    ...(lines.at(-1) === '' ? [] : ['3.1: the last line has no end']),
    ...(/(?<!\r)\n|\r(?!\n)/.test(calendar) ? ['3.1: a line ends without CRLF'] : []),
    ...lines
      .filter((line) => Buffer.byteLength(line) > 75)
      .map((line) => `3.1: more than 75 octets: ${line}`),
    ...properties.filter(({ name }) => name === '').map(() => '3.1: a line is no property'),
    ...(values('VERSION').join() === '2.0' ? [] : ['3.7.4: VERSION is not 2.0']),
    ...(values('PRODID').length === 1 ? [] : ['3.7.3: there is no single PRODID']),
    ...['UID', 'DTSTAMP', 'DTSTART'].flatMap((name) =>
      values(name).length === events ? [] : [`3.6.1: ${name} is not once in each event`],
    ),
    ...(new Set(uids).size === uids.length ? [] : ['3.8.4.7: a UID stands twice']),
    ...properties
      .filter(({ name }) => name.startsWith('DT'))
      .filter(({ parameters, value }) =>
        parameters === ';VALUE=DATE' ? !/^\d{8}$/.test(value) : !/^\d{8}T\d{6}Z$/.test(value),
      )
      .map(({ name, value }) => `3.3.5: ${name} is neither a date nor in UTC: ${value}`),
  ];
}
