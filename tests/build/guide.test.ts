import { parse } from 'csv-parse/sync';
import { beforeAll, expect, test } from 'vitest';
import { getWords } from '#src/i18n/dictionaries.ts';
import { LOCALES, type Locale } from '#src/i18n/locales.ts';
import { paths } from '#src/i18n/paths.ts';
import { buildCounty, fileOf, readOutput } from './county.ts';

beforeAll(buildCounty);

const read = (locale: Locale, at: (to: ReturnType<typeof paths>) => string) =>
  readOutput(fileOf(at(paths(locale)).replace(/[?#].*$/, '')));

/** The items of the list in force, and of the list of what has lapsed. */
function cutPolicies(html: string): { inForce: string; lapsed: string } {
  const [inForce = '', lapsed = ''] = html.split('</qiao-match>');
  return { inForce, lapsed };
}

test('what has lapsed is kept apart from what is in force, and leads to what replaced it', () => {
  for (const locale of LOCALES) {
    const to = paths(locale);
    const { inForce, lapsed } = cutPolicies(read(locale, () => to.policies()));
    expect(inForce).toContain(`href="${to.policy('foreign-rule')}"`);
    expect(inForce).not.toContain(`href="${to.policy('old-rule')}"`);
    expect(lapsed).toContain(`href="${to.policy('old-rule')}"`);
    const old = read(locale, () => to.policy('old-rule'));
    expect(old).toContain(`href="${to.policy('foreign-rule')}"`);
    expect(old).toContain(getWords(locale)('guide.policies.lapsedLead'));
    expect(read(locale, () => to.policy('foreign-rule'))).toContain(
      `href="${to.policy('old-rule')}"`,
    );
  }
});

test('a policy says where its text is published; a sample, of which there is none, does not', () => {
  for (const locale of LOCALES) {
    const t = getWords(locale);
    const law = read(locale, (to) => to.policy('filing-regulation'));
    expect(law).toContain(t('guide.policies.original'));
    const sample = read(locale, (to) => to.policy('foreign-rule'));
    expect(sample).toContain(t('guide.policies.sampleNote'));
    for (const key of ['original', 'originalElsewhere', 'summaryNote'])
      expect(sample).not.toContain(t(`guide.policies.${key}`));
  }
});

test('a policy states its number, its dates, its validity, what to do and who is in charge', () => {
  const html = read('en', (to) => to.policy('filing-regulation'));
  for (const said of [
    'State Council Order No. 673',
    '30 November 2016',
    '1 February 2017',
    'in force, no end date set',
    'File online before work starts',
    'Development and reform department',
    'Checked 20 November 2026',
    'Kind of works: new building or conversion, extension or technical upgrading',
  ])
    expect(html).toContain(said);
});

test('a policy leads to the steps, charges and projects that name it, and they to it', () => {
  const to = paths('en');
  const html = read('en', () => to.policy('filing-regulation'));
  expect(html).toContain(`href="${to.step('build', 'filing')}"`);
  expect(html).toContain(`href="${to.fee('project-filing')}"`);
  expect(html).toContain(`href="${to.project('tea-oil-press')}"`);
  const link = `href="${to.policy('filing-regulation')}"`;
  for (const page of [to.procedure('build'), to.fees(), to.project('tea-oil-press')])
    expect([page, read('en', () => page).includes(link)]).toEqual([page, true]);
});

test('a procedure’s days are those of its longest chain, by promise and by law', () => {
  const html = read('en', (to) => to.procedure('build'));
  // Filing at once; then 60 days of the calendar, which are 43 working days, beside 20; then 7, which are 5.
  expect(html).toContain('48 working days');
  expect(html).toContain(
    'File the project → Approval of the environmental report → Building permit',
  );
  const setUp = read('en', (to) => to.procedure('set-up'));
  expect(setUp).toContain('>2 working days<');
  expect(setUp).toContain('>4 working days<');
});

test('the charges are a file in every reading, in UTF-8 with its mark, samples marked', () => {
  const HEADS = {
    zh: ['项目', '性质', '标准'],
    'zh-hant': ['項目', '性質', '標準'],
    en: ['Item', 'Kind', 'Rate'],
  };
  for (const locale of LOCALES) {
    const csv = read(locale, (to) => to.feesFile());
    expect(csv.startsWith('\uFEFF')).toBe(true);
    const [head, ...rows] = parse(csv, { bom: true });
    expect(head!.slice(0, 3)).toEqual(HEADS[locale]);
    const sample = getWords(locale)('guide.fees.sample');
    expect(rows.map((row) => row.at(-1))).toEqual(['', '', sample, sample]);
  }
});

test('samples say so on the pages that show them', () => {
  const t = getWords('en');
  expect(read('en', (to) => to.policy('foreign-rule'))).toContain(t('guide.policies.sampleNote'));
  expect(read('en', (to) => to.procedure('set-up'))).toContain(t('guide.procedures.sampleNote'));
  expect(read('en', (to) => to.procedure('build'))).not.toContain(t('guide.procedures.sampleNote'));
});
