import { expect, test } from 'vitest';
import { isInLawDatabase } from '#src/domain/guide/law-database.ts';

test.each([
  ['中华人民共和国主席令第二十六号', true],
  ['国务院令第682号（2017年修订）', true],
  ['中华人民共和国国务院令第673号', true],
  ['财政部 税务总局公告2023年第12号', false],
  ['国家发展改革委 商务部令第47号', false],
  ['国科发火〔2016〕32号', false],
  ['示例，没有文号', false],
])('the law database has %j: %j', (number, has) => {
  expect(isInLawDatabase(number)).toBe(has);
});
