import { expect, test } from 'vitest';
import { parseEnquiry } from '#src/domain/enquiry/enquiry.ts';
import { TEXT_FIELDS } from '#src/domain/enquiry/fields.ts';
import { ENQUIRY_KINDS, ENQUIRY_STATES } from '#src/domain/enquiry/kinds.ts';
import { REFUSALS } from '#src/enquiry/http/refusal.ts';
import { getWords } from '#src/i18n/dictionaries.ts';
import { LOCALES } from '#src/i18n/locales.ts';
import type { Dictionary } from '#src/i18n/words.ts';
import { enquiry as en } from '#src/i18n/words/en/enquiry.ts';
import { enquiry as zh } from '#src/i18n/words/zh/enquiry.ts';

function list(dictionary: Dictionary, before = ''): [string, string][] {
  return Object.entries(dictionary).flatMap(([key, value]) =>
    typeof value === 'string' ? [[before + key, value]] : list(value, `${before}${key}.`),
  );
}

const marks = (text: string) => (text.match(/\{\{\w+\}\}/g) ?? []).sort();

test('both dictionaries have the same keys with the same values to fill in', () => {
  const chinese = new Map(list(zh));
  const english = new Map(list(en));
  expect([...english.keys()].sort()).toEqual([...chinese.keys()].sort());
  for (const [key, text] of chinese) {
    expect(marks(english.get(key)!), key).toEqual(marks(text));
    expect(english.get(key), key).not.toBe(text);
  }
});

test('English words are English, Chinese words Chinese', () => {
  for (const [key, text] of list(en)) expect(text, key).not.toMatch(/\p{Script=Han}/u);
  for (const [key, text] of list(zh)) expect(text, key).toMatch(/\p{Script=Han}/u);
});

test('no message blames the reader or only says that something is required', () => {
  const all = [...list(zh.problems), ...list(en.problems)];
  for (const [key, text] of all) {
    expect(text, key).not.toMatch(/请输入正确|必填|错误|invalid|required|error/i);
  }
});

test.each(LOCALES)('everything the function may say has words in %s', (locale) => {
  const words = getWords(locale);
  for (const reason of Object.keys(REFUSALS)) words(`enquiry.refusals.${reason}`);
  for (const kind of ENQUIRY_KINDS) words(`enquiry.kinds.${kind}`);
  for (const state of ENQUIRY_STATES) words(`enquiry.states.${state}`);
  const faults: Record<string, unknown>[] = [
    {},
    { kind: 'x', projects: [''], park: '!', phone: 'x', email: 'x' },
    { projects: Array(21).fill('a'), phone: 3, organisation: 3, message: 3, name: 3, email: 3 },
    Object.fromEntries(
      Object.entries(TEXT_FIELDS).map(([name, { max }]) => [name, '1'.repeat(max + 1)]),
    ),
  ];
  const keys = faults.flatMap((fault) => {
    const parsed = parseEnquiry(fault);
    return parsed.ok ? [] : Object.values(parsed.problems);
  });
  for (const key of [
    ...keys,
    'passOn.form',
    'locale.unknown',
    'website.filled',
    ...['missing', 'wrong', 'old', 'fast', 'used'].map((fault) => `proof.${fault}`),
    'number.form',
    'contact.missing',
  ]) {
    expect(words(`enquiry.problems.${key}`).length).toBeGreaterThan(5);
  }
});

test('the traditional reading names e-mail once', () => {
  const problems = getWords('zh-hant')('enquiry.problems.email.missing');
  expect(problems).toContain('電子信箱');
  expect(problems).not.toContain('電子電子');
});
