import { expect, test } from 'vitest';
import { applyScenario, appraiseInputs } from '#src/domain/finance/scenario.ts';
import { Results } from '#src/islands/calculator/Results.tsx';
import { BASE } from '../../domain/finance/sample-scenarios.ts';
import { render, textOf } from '../library/rendered.tsx';
import { edit, makeDesk } from './sample-desk.ts';

/** The results after some things have happened. */
function show(...parts: Parameters<typeof makeDesk>): string {
  const desk = makeDesk(...parts);
  const { base } = desk.reading.sheet;
  const inputs = applyScenario(desk.state.scenario, base);
  return render(
    <Results
      desk={desk}
      inputs={inputs}
      result={appraiseInputs(inputs)}
      own={appraiseInputs(base)}
      onReset={() => undefined}
    />,
  );
}

// 8.27% and 6.04 are reckoned apart from this code in appraise.test.ts.
test('without a change the county’s own figures stand, and say that they are', () => {
  const text = textOf(show('zh', [], { base: BASE }));
  expect(text).toContain('8.3%');
  expect(text).toContain('6.04 万元');
  expect(text).toContain('还没有改动');
  expect(text).not.toContain('与本页不同的数');
});

test('a change is marked indicative, shown against the county’s, and listed', () => {
  const text = textOf(show('en', [edit('p1', '11000')]));
  expect(text).toContain('Indicative result');
  expect(text).toMatch(/\+\d+(?:\.\d)? points/);
  expect(text).toContain('CNY 10,000/t → CNY 11,000/t');
});

test('what has no value gives its reason in words', () => {
  const text = textOf(show('zh', [edit('c1', '2000')]));
  expect(text).toContain('没有内部收益率');
  expect(text).toContain('计算期内不能收回');
  expect(text).toContain('变动成本高于收入');
  expect(text).not.toMatch(/NaN|Infinity|undefined/);
});

test('the tornado turns to the present value where there is no rate', () => {
  const html = show('zh', [edit('c1', '2000')]);
  expect(html).toContain('不变时净现值为');
});

test('what could not be reckoned with is named above the figures', () => {
  const text = textOf(show('en', [edit('years', '51'), edit('tax', '15')]));
  expect(text).toContain('Changes left out');
  expect(text).toContain('Years of operation: write 50 years or less.');
  expect(text).toContain('Income tax: 25% → 15%');
});

test('a shared link says whose changes these are', () => {
  expect(textOf(show('zh', [], { address: '1_p1_9000' }))).toContain('链接带来了下列改动');
  expect(textOf(show('zh', [], { address: '3_p1_9000' }))).toContain('读不出来');
});

test('with a loan the owners’ return is among the figures, and without one it is not', () => {
  expect(show('zh')).toContain('data-figure="equity"');
  expect(show('zh', [], { base: BASE })).not.toContain('data-figure="equity"');
});
