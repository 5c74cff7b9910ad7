import { expect, test } from 'vitest';
import { rollBack } from '#scripts/lib/publish/publish.ts';
import { openOffice, TEA } from './office.ts';

test('on another day the same content is published again, for what has expired since', async () => {
  const office = openOffice();
  await office.run();
  office.state.today = '2027-01-01';
  expect(await office.run()).toBe('published');
  expect(office.said()).toContain('内容没有变化；网站程序、设置或日期变了');
  expect(await office.run()).toBe('unchanged');
});

test('the site is made anew for each day, and is taken back to what was published before', async () => {
  const office = openOffice();
  expect(await office.renew()).toBe('unchanged');
  expect(office.said()).toBe('还没有发布过，没有可以更新的。\n');
  await office.run();
  office.write(TEA.replace('3.2亿元', '3.5亿元'));
  await office.run();
  expect(await office.renew()).toBe('unchanged');
  office.said();
  for (const day of ['2027-01-01', '2027-01-02']) {
    office.state.today = day;
    expect(await office.renew()).toBe('published');
    expect(office.said()).toBe(`已按 ${day} 更新：https://invest.example.cn\n`);
  }
  expect(office.read('index.html')).toBe('build 4');
  rollBack(office.releases);
  expect(office.read('index.html')).toBe('build 1');
});

test('what is written and not published, or was taken back, is not published by the day', async () => {
  const office = openOffice();
  await office.run();
  office.write(TEA.replace('3.2亿元', '3.5亿元'));
  office.state.today = '2027-01-01';
  office.said();
  expect(await office.renew()).toBe('unchanged');
  expect(office.said()).toContain('没有按今天的日期更新');
  await office.run();
  rollBack(office.releases);
  office.state.today = '2027-01-02';
  expect(await office.renew()).toBe('unchanged');
  expect(office.read('index.html')).toBe('build 1');
});
