import { expect, test } from 'vitest';
import { matchConditions } from '#src/domain/guide/match.ts';
import { CRITERIA, CRITERION_NAMES, type Conditions } from '#src/domain/guide/profile.ts';
import { FEE_KINDS } from '#src/domain/guide/fee.ts';
import { POLICY_TOPICS } from '#src/domain/guide/policy.ts';
import { PROCEDURE_AREAS } from '#src/domain/guide/procedure.ts';
import { describeConditions, explainMatch, sayGuideIn } from '#src/i18n/conditions.ts';
import { getWords } from '#src/i18n/dictionaries.ts';
import { LOCALES, type Locale } from '#src/i18n/locales.ts';

const sayIn = (locale: Locale) => sayGuideIn(getWords(locale));

const WANTED: Conditions = { capital: ['foreign'], land: ['farmland', 'state-land'] };

test.each([
  ['zh', ['资本来源：外资（含港澳台）', '用地：新供地（现为农用地）、新供地（已是国有建设用地）']],
  [
    'zh-hant',
    ['資本來源：外資（含港澳臺）', '用地：新供地（現為農用地）、新供地（已是國有建設用地）'],
  ],
  [
    'en',
    [
      'Capital: foreign, Hong Kong, Macao or Taiwan',
      'Land: a new plot, now farmland or a new plot, already state construction land',
    ],
  ],
] as const)('%s: conditions are told in words', (locale, expected) => {
  expect(describeConditions(WANTED, sayIn(locale))).toEqual(expected);
});

test('where there are none that is said', () => {
  expect(describeConditions({}, sayIn('en'))).toEqual([
    'No conditions: open to every kind of firm',
  ]);
});

test('why it applies is told condition by condition, what speaks against it first', () => {
  const profile = { capital: 'domestic' };
  const match = matchConditions(WANTED, profile);
  expect(explainMatch(match, WANTED, profile, sayIn('en'))).toEqual([
    {
      kind: 'unmet',
      text: 'Capital must be foreign, Hong Kong, Macao or Taiwan; you chose domestic: not met',
    },
    {
      kind: 'unknown',
      text: 'Land must be a new plot, now farmland or a new plot, already state construction land; you have not said',
    },
  ]);
});

test('what has no conditions applies because it has none', () => {
  expect(explainMatch(matchConditions({}, {}), {}, {}, sayIn('zh'))).toEqual([
    { kind: 'none', text: '不设条件，各类企业都适用' },
  ]);
});

test('no answer has the mark that parts answers in a cell of the workbook', () => {
  const say = sayIn('zh');
  const words = CRITERION_NAMES.flatMap((name) =>
    CRITERIA[name].map((value) => say(`values.${name}.${value}`)),
  );
  expect(words.filter((word) => word.includes('、'))).toEqual([]);
});

test('every criterion, answer, subject, area and kind has its words', () => {
  for (const locale of LOCALES) {
    const say = sayIn(locale);
    for (const name of CRITERION_NAMES) {
      say(`criteria.${name}`);
      for (const value of CRITERIA[name]) say(`values.${name}.${value}`);
    }
    for (const topic of POLICY_TOPICS) say(`policies.topics.${topic}`);
    for (const area of PROCEDURE_AREAS) say(`procedures.areas.${area}`);
    for (const kind of FEE_KINDS) say(`fees.kinds.${kind}`);
  }
});
