import { mkdirSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { rollBack } from '#scripts/lib/publish/publish.ts';
import { openOffice, TEA } from './office.ts';

test('the first publication makes the site live, a second one without a change does nothing', async () => {
  const office = openOffice();
  expect(await office.run()).toBe('published');
  expect(office.read('index.html')).toBe('build 1');
  expect(office.said()).toContain('第一次发布');
  expect(await office.run()).toBe('unchanged');
  expect(office.said()).toContain('没有变化，不用发布');
});

test('what changes for the public is told in Chinese with its page before it goes live', async () => {
  const office = openOffice();
  await office.run();
  office.said();
  office.write(
    TEA.replace('3.2亿元', '3.5亿元').replace('open', 'signed').replace('有。', '没有。'),
  );
  expect(await office.run()).toBe('published');
  expect(office.said()).toBe(
    [
      '这次发布以后，公众看到的有这些变化：',
      '项目：更新 1 个',
      '  更新  XS-2026-001  茶油加工  https://invest.example.cn/projects/tea/',
      '      阶段：招商中 → 签约',
      '      投资 · 总投资：3.2亿元 → 3.5亿元',
      '      正文：有。 → 没有。',
      '已发布，用时 3.0 秒：https://invest.example.cn',
      '要退回上一次：npm run publish -- --rollback',
      '',
    ].join('\n'),
  );
  expect(office.read('index.html')).toBe('build 2');
});

test('a page that was opened before still finds its script, but not for ever', async () => {
  const office = openOffice();
  await office.run();
  office.write(`${TEA}二`);
  await office.run();
  expect([office.has('_astro/page.1.js'), office.has('_astro/page.2.js')]).toEqual([true, true]);
  office.write(`${TEA}三`);
  await office.run();
  expect([office.has('_astro/page.1.js'), office.has('_astro/page.2.js')]).toEqual([false, true]);
});

test('what fails, or is not agreed to, leaves the live site untouched', async () => {
  const office = openOffice();
  await office.run();
  const before = realpathSync(office.releases.liveLink);
  office.write(`${TEA}二`);
  office.state.faults = 'content/projects/zh/tea.md  正文  太短';
  expect(await office.run()).toBe('failed');
  expect(office.said()).toContain('太短\n内容有错，没有发布；网站还是原来的样子。');
  office.state.faults = undefined;
  office.state.broken = true;
  expect(await office.run()).toBe('failed');
  expect(office.said()).toContain('生成没有成功，没有发布');
  office.state.broken = false;
  office.state.agreed = false;
  expect(await office.run()).toBe('refused');
  expect(await office.run(true)).toBe('shown');
  expect(realpathSync(office.releases.liveLink)).toBe(before);
  expect(office.read('index.html')).toBe('build 1');
});

test('a publication is taken back, and the next one compares with what is live', async () => {
  const office = openOffice();
  expect(() => rollBack(office.releases)).toThrow('还没有发布过');
  await office.run();
  expect(() => rollBack(office.releases)).toThrow('没有更早的发布');
  office.write(TEA.replace('3.2亿元', '3.5亿元'));
  await office.run();
  rollBack(office.releases);
  expect(office.read('index.html')).toBe('build 1');
  office.said();
  expect(await office.run()).toBe('published');
  expect(office.said()).toContain('3.2亿元 → 3.5亿元');
  expect(office.read('index.html')).toBe('build 3');
});

test('what is written while a build runs is a change of the next publication', async () => {
  const office = openOffice();
  await office.run();
  office.write(TEA.replace('3.2亿元', '3.3亿元'));
  office.state.meanwhile = TEA.replace('3.2亿元', '3.4亿元');
  await office.run();
  office.said();
  expect(await office.run()).toBe('published');
  expect(office.said()).toContain('3.3亿元 → 3.4亿元');
});

test('the live link is relative, so that the project can be moved, and old releases go', async () => {
  const office = openOffice();
  for (let round = 0; round < 8; round++) {
    office.write(`${TEA}${round}`);
    await office.run();
  }
  const link = readlinkSync(office.releases.liveLink);
  expect(link).toBe(join('releases', basename(link)));
  const { readdirSync } = await import('node:fs');
  expect(readdirSync(office.releases.releasesDir)).toHaveLength(5);
});

test('a folder in the link’s place is not deleted', async () => {
  const office = openOffice();
  rmSync(office.releases.liveLink, { recursive: true, force: true });
  mkdirSync(office.releases.liveLink);
  await expect(office.run()).rejects.toThrow('不是发布用的链接');
});

test('the build checks again only what changed after the check', async () => {
  const office = openOffice();
  await office.run();
  expect(office.checked).toEqual([true]);
  office.write(TEA.replace('茶油加工', '茶油精炼'));
  office.state.whileAsked = TEA.replace('茶油加工', '茶油浸出');
  await office.run();
  expect(office.checked).toEqual([true, false]);
});

test('where nobody is asked, the build checks, and what changed is told all the same', async () => {
  const office = openOffice();
  expect(await office.runUnasked()).toBe('published');
  office.said();
  expect(await office.runUnasked()).toBe('unchanged');
  office.write(TEA.replace('3.2亿元', '3.5亿元'));
  expect(await office.runUnasked()).toBe('published');
  expect(office.checked).toEqual([false, false]);
  expect(office.said()).toContain('投资 · 总投资：3.2亿元 → 3.5亿元\n已发布');
  expect(office.read('index.html')).toBe('build 2');
});

test('where nobody is asked, faults and a failed build leave the live site untouched too', async () => {
  const office = openOffice();
  await office.runUnasked();
  office.write(`${TEA}二`);
  office.state.faults = 'content/projects/zh/tea.md  正文  太短';
  office.said();
  expect(await office.runUnasked()).toBe('failed');
  expect(office.said()).toBe('内容有错，没有发布；网站还是原来的样子。\n');
  office.state.faults = undefined;
  office.state.broken = true;
  expect(await office.runUnasked()).toBe('failed');
  expect(office.said()).toBe(
    '生成没有成功，没有发布；网站还是原来的样子。请把上面的话交给管电脑的人看。\n',
  );
  expect(office.read('index.html')).toBe('build 1');
});

test('of a long text that changed the first words that differ are shown', async () => {
  const office = openOffice();
  const text =
    '本项目位于酿溪镇，交通便利，电力充足，用地已经征收，可以随时开工建设，配套齐全，前景广阔。'.repeat(
      2,
    );
  office.write(TEA.replace('有。', text));
  await office.run();
  office.said();
  office.write(TEA.replace('有。', text.replace('电力充足', '供水充足')));
  await office.run();
  expect(office.said()).toContain(
    '正文：有改动，从这里起：…溪镇，交通便利，电力充足，用地已经征收，可以随时开工建设，配套齐… → …溪镇，交通便利，供水充足，',
  );
});
