import { expect, test } from 'vitest';
import { parseEnquiry } from '#src/domain/enquiry/enquiry.ts';
import { parseReturnPath } from '#src/domain/enquiry/fields.ts';

const GOOD = { name: '张三', email: 'a@b.example', message: '问', consent: true };

function problemsOf(fields: Record<string, unknown>) {
  const parsed = parseEnquiry({ ...GOOD, ...fields });
  return parsed.ok ? {} : parsed.problems;
}

function accept(fields: Record<string, unknown>) {
  const parsed = parseEnquiry({ ...GOOD, ...fields });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.enquiry;
}

test('three things and the consent are enough', () => {
  expect(accept({})).toEqual({ ...GOOD, kind: 'general', projects: [] });
});

test('unknown fields are left out', () => {
  expect(Object.keys(accept({ state: 'closed', number: 'x' }))).not.toContain('state');
});

test.each([
  'a@b.example',
  'first.last+tag@sub.example.co.uk',
  '张三@例子.中国',
  ' a@b.example ',
  'ａ@b.example',
])('the e-mail %j is taken', (email) => {
  expect(problemsOf({ email })).toEqual({});
});

test.each([
  'a',
  'a@b',
  'a b@c.example',
  'a@b.example, c@d.example',
  '<a@b.example>',
  'a@@b.cn',
  '@b.cn',
])('the e-mail %j is asked for again', (email) => {
  expect(problemsOf({ email })).toEqual({ email: 'email.form' });
});

test.each([
  '0739-3600000',
  '13800138000',
  '+86 138 0013 8000',
  '(0739) 3600000',
  '0739—3600000',
  '０７３９－３６００００１',
  '0739-3600000转8001',
  '0739 360 0000 ext. 12',
  '+44 20 7946 0000',
  '12345',
])('the phone number %j is taken', (phone) => {
  expect(problemsOf({ email: undefined, phone })).toEqual({});
});

test.each(['1234', '()()()()', '电话1380013', '138-0013-800O', '+', '1380013;drop'])(
  'the phone number %j is asked for again',
  (phone) => {
    expect(problemsOf({ email: undefined, phone })).toEqual({ phone: 'phone.form' });
  },
);

test('one way to reach the enquirer is enough, none is not', () => {
  expect(problemsOf({ email: '', phone: '12345678' })).toEqual({});
  expect(problemsOf({ email: '  ', phone: null })).toEqual({ email: 'email.missing' });
});

test('consent must be given, by true alone', () => {
  for (const consent of [undefined, false, 'true', 1, 'on']) {
    expect(problemsOf({ consent })).toEqual({ consent: 'consent.missing' });
  }
});

test('texts may be as long as they say and no longer, counted after cleaning', () => {
  expect(problemsOf({ message: `${'长'.repeat(5_000)}  \n` })).toEqual({});
  expect(problemsOf({ message: '长'.repeat(5_001) })).toEqual({ message: 'message.long' });
  expect(problemsOf({ name: '名'.repeat(101) })).toEqual({ name: 'name.long' });
  expect(problemsOf({ organisation: '司'.repeat(201) })).toEqual({
    organisation: 'organisation.long',
  });
});

test('control characters and marks that disguise text are taken out, line breaks kept in the message', () => {
  const cleaned = accept({
    name: 'Zh\u0000ang\r\nBcc: x\u202E',
    message: 'a\r\nb\rc\u0007\u200B\td',
    organisation: 'e\u0301\ufeff',
  });
  expect(cleaned.name).toBe('Zhang Bcc: x');
  expect(cleaned.message).toBe('a\nb\nc\td');
  expect(cleaned.organisation).toBe('é');
});

test('emoji and rare characters pass unharmed', () => {
  const message = '𠮷野家 👨‍👩‍👧';
  expect(accept({ message }).message).toBe(message);
});

test('half a character becomes a mark of replacement, for the store holds only whole ones', () => {
  expect(accept({ message: 'a\ud800b' }).message).toBe('a\ufffdb');
});

test.each([
  [['tea', 'oil-2'], {}],
  [[], {}],
  [undefined, {}],
  [['Tea'], { projects: 'projects.form' }],
  [['../x'], { projects: 'projects.form' }],
  [['a'.repeat(81)], { projects: 'projects.form' }],
  ['tea', { projects: 'projects.form' }],
  [[1], { projects: 'projects.form' }],
  [Array(20).fill('a'), {}],
  [Array(21).fill('a'), { projects: 'projects.many' }],
])('projects %j', (projects, problems) => {
  expect(problemsOf({ projects })).toEqual(problems);
});

test('the way back stays on this site', () => {
  expect(parseReturnPath('/en/projects/tea/?a=1&b=%20')).toBe('/en/projects/tea/?a=1&b=%20');
  for (const path of [
    '//x',
    '/\\x',
    'x',
    'https://x',
    '/"><',
    '',
    undefined,
    3,
    `/${'a'.repeat(500)}`,
  ]) {
    expect(parseReturnPath(path)).toBeUndefined();
  }
});
