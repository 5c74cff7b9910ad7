import { expect, test } from 'vitest';
import { FILES, findBy, makeContent } from './sample-content.ts';

const STEP = {
  id: 'file',
  name: '备案',
  result: '备案证明',
  office: '发改部门',
  documents: ['申请表'],
  legal: '当场',
};
const ZH = {
  name: '立项',
  summary: '立项。',
  applies: '开工前',
  area: 'approval',
  order: 1,
  contact: 'desk',
  checked: '2026-11-01',
};
const EN_STEP = { name: 'File', result: 'Notice', office: 'Office', documents: ['Form'] };
const EN = { name: 'Clearance', summary: 'Clearance.', applies: 'Before works' };

const withSteps = (steps: object[], english: object[] = steps.map(() => EN_STEP), facts = {}) =>
  makeContent({
    files: {
      'procedures/zh/clearance.md': { ...ZH, ...facts, steps },
      'procedures/en/clearance.md': { ...EN, steps: english },
    },
  });

test('a procedure that is whole has no fault', () => {
  const content = withSteps([STEP, { ...STEP, id: 'code', after: ['file'] }]);
  expect(findBy('procedure-steps', content)).toEqual([]);
  expect(findBy('procedure-circle', content)).toEqual([]);
});

test('a step waits only for steps that there are, and has a name of its own', () => {
  const content = withSteps([STEP, { ...STEP, after: ['nowhere'] }]);
  expect(findBy('procedure-steps', content)).toEqual([
    'procedures/zh/clearance.md  steps[第2项].id  步骤代号 file 已用于 本文件，请换一个',
    'procedures/zh/clearance.md  steps[第2项].after  没有代号为 nowhere 的步骤，请核对',
  ]);
});

test('a step of another procedure may be waited for, but not named again', () => {
  const other = { ...ZH, steps: [{ ...STEP, id: 'survey' }] };
  const content = (id: string) =>
    makeContent({
      files: {
        'procedures/zh/land.md': other,
        'procedures/zh/clearance.md': { ...ZH, steps: [{ ...STEP, id, after: ['survey'] }] },
      },
    });
  expect(findBy('procedure-steps', content('file'))).toEqual([]);
  expect(findBy('procedure-steps', content('survey'))).toEqual([
    'procedures/zh/land.md  steps[第1项].id  步骤代号 survey 已用于 content/procedures/zh/clearance.md，请换一个',
    'procedures/zh/clearance.md  steps[第1项].id  步骤代号 survey 已用于 content/procedures/zh/land.md，请换一个',
  ]);
});

test('a policy that there is can be named', () => {
  const content = makeContent({
    files: {
      'policies/zh/law.md': POLICY,
      'procedures/zh/clearance.md': { ...ZH, steps: [{ ...STEP, policies: ['law'] }] },
    },
  });
  expect(findBy('procedure-steps', content)).toEqual([]);
});

test('a step names charges and policies that there are', () => {
  const content = withSteps([{ ...STEP, fees: ['seal'], policies: ['law'] }]);
  expect(findBy('procedure-steps', content)).toEqual([
    'procedures/zh/clearance.md  steps[第1项].fees  没有 content/fees/seal.yml 这个文件，请核对文件名或先建这个文件',
    'procedures/zh/clearance.md  steps[第1项].policies  没有 content/policies/zh/law.md 这个文件，请核对文件名或先建这个文件',
  ]);
});

test('steps that wait for one another are found', () => {
  const content = withSteps([
    { ...STEP, after: ['code'] },
    { ...STEP, id: 'code', after: ['file'] },
  ]);
  expect(findBy('procedure-circle', content)).toEqual([
    'procedures/zh/clearance.md  steps  步骤互相等待，没有先后：file、code，请改 after',
  ]);
});

test('every step has a time limit', () => {
  expect(findBy('procedure-days', withSteps([{ ...STEP, legal: undefined }]))).toEqual([
    'procedures/zh/clearance.md  steps[第1项].legal  法定期限、承诺期限至少写一个，当天办的写“当场”',
  ]);
  const kinds = [{ legal: '5个工作日' }, { legal: undefined, promised: '3个工作日' }];
  for (const kind of kinds)
    expect(findBy('procedure-days', withSteps([{ ...STEP, ...kind }]))).toEqual([]);
});

test('a promise has a source, or says that it is a sample', () => {
  const steps = [
    { ...STEP, promised: '1个工作日' },
    { ...STEP, id: 'code' },
  ];
  expect(findBy('procedure-promise', withSteps([STEP]))).toEqual([]);
  expect(findBy('procedure-promise', withSteps(steps))).toEqual([
    'procedures/zh/clearance.md  source  写了承诺期限，请写出处；没有正式公布的请写 sample: true',
  ]);
  expect(findBy('procedure-promise', withSteps(steps, undefined, { sample: true }))).toEqual([]);
});

test('papers and notes answer one another in both languages', () => {
  const content = withSteps([{ ...STEP, documents: ['表', '证'], note: '说明' }]);
  expect(findBy('procedure-translation', content)).toEqual([
    'procedures/en/clearance.md  steps[第1项].documents  “材料”中文 2 条，英文 1 条，请逐条对应',
    'procedures/en/clearance.md  steps[第1项].note  “说明”一种文字有，另一种没有，请补写或删去',
  ]);
});

test('a step with the same papers and notes in both has no fault, nor one not in English yet', () => {
  const noted = [{ ...EN_STEP, note: 'Note' }];
  expect(findBy('procedure-translation', withSteps([{ ...STEP, note: '说明' }], noted))).toEqual(
    [],
  );
  const bare = withSteps(
    [{ ...STEP, documents: undefined }],
    [{ ...EN_STEP, documents: undefined }],
  );
  expect(findBy('procedure-translation', bare)).toEqual([]);
  expect(findBy('procedure-translation', withSteps([STEP], [EN_STEP]))).toEqual([]);
  expect(findBy('procedure-translation', withSteps([STEP], noted))).toEqual([
    'procedures/en/clearance.md  steps[第1项].note  “说明”一种文字有，另一种没有，请补写或删去',
  ]);
  const unwritten = { 'procedures/zh/clearance.md': { ...ZH, steps: [STEP] } };
  expect(findBy('procedure-translation', makeContent({ files: unwritten }))).toEqual([]);
});

const POLICY = {
  name: '办法',
  summary: '一项办法。',
  documentNumber: '令第1号',
  issuer: '国务院',
  level: 'national',
  topic: 'entry',
  issued: '2020-01-01',
  effective: '2020-02-01',
  applies: '企业',
  checked: '2026-11-01',
};

test('a policy that has been replaced says until when it was in force, and not by itself', () => {
  const content = makeContent({
    files: { 'policies/zh/rule.md': { ...POLICY, supersededBy: 'rule' } },
  });
  expect(findBy('policy-superseded', content)).toEqual([
    'policies/zh/rule.md  validUntil  已被取代的政策请写有效期至哪一天',
    'policies/zh/rule.md  supersededBy  不能由自己取代，请写新文件的文件名',
  ]);
});

test('a policy that was replaced by another on a day, or is in force, has no fault', () => {
  const files = (own: object) => ({
    'policies/zh/new.md': POLICY,
    'policies/zh/rule.md': { ...POLICY, ...own },
  });
  const replaced = { supersededBy: 'new', validUntil: '2026-01-31' };
  for (const own of [replaced, {}, { validUntil: '2030-01-31' }])
    expect(findBy('policy-superseded', makeContent({ files: files(own) }))).toEqual([]);
});

test('what is checked cannot have been checked tomorrow', () => {
  expect(findBy('guide-dates', withSteps([STEP], undefined, { checked: '2027-01-01' }))).toEqual([
    'procedures/zh/clearance.md  checked  核对日期 2027-01-01 晚于今天 2026-11-23，请核对',
  ]);
});

test('staff are reminded of projects that name a policy no longer in force', () => {
  const files = (validUntil: string) => ({
    'policies/zh/rule.md': { ...POLICY, validUntil },
    'projects/zh/tea.md': { ...FILES['projects/zh/tea.md'], policies: ['rule'] },
  });
  expect(findBy('policy-lapsed', makeContent({ files: files('2026-11-22') }))).toEqual([
    'projects/zh/tea.md  policies  政策 rule 有效期 2026-11-22 已过，请换成现行的',
  ]);
  expect(findBy('policy-lapsed', makeContent({ files: files('2026-11-23') }))).toEqual([]);
});
