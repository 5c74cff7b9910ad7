import { expect, test } from 'vitest';
import { getWords, pickDictionary } from '#src/i18n/dictionaries.ts';
import { createSay } from '#src/islands/say.ts';

const say = createSay(pickDictionary('zh', ['enquiry']));

test('a word of the form is the one the page would say', () => {
  const t = getWords('zh');
  for (const key of ['enquiry.form.send', 'enquiry.kinds.visit', 'enquiry.receipt.title'])
    expect(say(key)).toBe(t(key));
  expect(say('enquiry.form.next', { days: 1 })).toBe(t('enquiry.form.next', { days: 1 }));
});

test('a value that was not given leaves nothing behind', () => {
  expect(say('enquiry.form.removeProject')).not.toContain('{{');
});

test('a word the page did not send is named', () => {
  expect(() => say('enquiry.form.nothing')).toThrow(
    'The page sent no words for "enquiry.form.nothing"',
  );
  expect(() => say('enquiry.form')).toThrow('no words for "enquiry.form"');
});
