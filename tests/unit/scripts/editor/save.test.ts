import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openStudio, PDF, PNG } from './studio.ts';

const TEA = 'content/projects/zh/tea-oil-press.md';

test('a changed word is written, and nothing else', async () => {
  const studio = openStudio();
  const before = studio.read(TEA);
  const { status, files } = await studio.save({
    path: TEA,
    content: before.replace('压榨与精炼项目', '压榨与精制项目'),
  });
  expect(status).toBe(200);
  expect(studio.read(TEA)).toBe(before.replace('压榨与精炼项目', '压榨与精制项目'));
  expect(files).toEqual([{ path: TEA, sha: (await studio.find(TEA))!.sha }]);
  expect(studio.saved).toEqual([{ paths: [join(studio.root, TEA)], message: '保存' }]);
});

test('a sum that does not add up is refused in words of the form, and nothing is written', async () => {
  const studio = openStudio();
  const before = studio.read(TEA);
  const { status, message } = await studio.save(
    { path: TEA, content: before.replace('total: 6000万元', 'total: 9000万元') },
    { path: 'public/photos/site.png', content: PNG },
  );
  expect(status).toBe(422);
  expect(message).toMatch(/^还不能保存：\n投资 › 投资构成：.*9000万元/);
  expect(studio.read(TEA)).toBe(before);
  expect(existsSync(join(studio.root, 'public/photos/site.png'))).toBe(false);
  expect(studio.saved).toEqual([]);
});

test('what a schema refuses is said by the Chinese names of fields, and of the English side', async () => {
  const studio = openStudio();
  const english = 'content/projects/en/tea-oil-press.md';
  const { message } = await studio.save(
    { path: TEA, content: studio.read(TEA).replace('area: 30亩', 'area: 30') },
    { path: english, content: studio.read(english).replace(/^title: .*$/m, 'title:') },
  );
  expect(message).toContain('用地 › 占地面积："30" 没有单位，请写成 170亩 或 113332㎡');
  expect(message).toContain('英文：项目名称：缺少此项，请填写');
});

test('a sum that does not add up is told beside what a schema refuses', async () => {
  const studio = openStudio();
  const content = studio
    .read(TEA)
    .replace('total: 6000万元', 'total: 9000万元')
    .replace('area: 30亩', 'area: 30');
  const { status, message } = await studio.save({ path: TEA, content });
  expect(status).toBe(422);
  expect(message).toContain('用地 › 占地面积："30" 没有单位');
  expect(message).toMatch(/投资 › 投资构成：.*9000万元/);
});

test('a picture and a paper are saved together with the entry that names them', async () => {
  const studio = openStudio();
  const photos = `photos:
  - { file: site.png, caption: 地块现状, source: 镇政府拍摄, date: 2026-10-01 }
`;
  const content = studio
    .read(TEA)
    .replace('    title: 可行性研究报告\n', '    title: 可行性研究报告\n    file: study.pdf\n')
    .replace(
      '{ kind: feasibility-study, title: 可行性研究报告',
      '{ kind: feasibility-study, title: 可行性研究报告, file: study.pdf',
    )
    .replace('\n---\n\n', `\n${photos}---\n\n`);
  const english = 'content/projects/en/tea-oil-press.md';
  const terms = '  地块现状: The plot\n  镇政府拍摄: Taken by the town\n';
  const first = await studio.save({ path: TEA, content });
  expect(first.message).toContain('public/photos/ 里没有“site.png”');
  const { status } = await studio.save(
    { path: TEA, content },
    { path: english, content: studio.read(english).replace(/\n---\n\n/, `\n${terms}---\n\n`) },
    { path: 'public/photos/site.png', content: PNG },
    { path: 'public/files/study.pdf', content: PDF },
  );
  expect(status).toBe(200);
  expect(studio.read('public/files/study.pdf')).toBe(PDF.toString());
});

test('what was changed elsewhere is not written over', async () => {
  const studio = openStudio();
  const { sha } = (await studio.find(TEA))!;
  writeFileSync(join(studio.root, TEA), studio.read(TEA).replace('60人', '61人'));
  const stale = await studio.save({ path: TEA, sha, content: studio.read(TEA) });
  expect(stale.status).toBe(409);
  expect(stale.message).toContain('别人刚改过');
  const twice = await studio.save({ operation: 'create', path: TEA, content: studio.read(TEA) });
  expect(twice.status).toBe(409);
  const gone = await studio.save({
    operation: 'update',
    path: 'content/projects/zh/nowhere.md',
    sha,
    content: studio.read(TEA),
  });
  expect(gone.status).toBe(409);
});

test('two saves at once are judged one after the other', async () => {
  const studio = openStudio();
  const { sha } = (await studio.find(TEA))!;
  const save = (word: string) =>
    studio.save({ path: TEA, sha, content: studio.read(TEA).replace('精炼项目', word) });
  const answers = await Promise.all([save('精制项目'), save('精加工项目')]);
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
});

test('an entry goes where nothing needs it, and stays where something does', async () => {
  const studio = openStudio();
  const town = (language: string) => `content/towns/${language}/dongxi.md`;
  const kept = await studio.save(
    { operation: 'delete', path: town('zh') },
    { operation: 'delete', path: town('en') },
  );
  expect(kept.status).toBe(422);
  expect(kept.message).toContain(
    '项目“东溪镇油茶籽压榨与精炼项目”：项目地点：用到要删的这一条，请先把那里改成别的',
  );
  const event = (language: string) => `content/events/${language}/autumn-fair.md`;
  const { status, files } = await studio.save(
    { operation: 'delete', path: event('zh') },
    { operation: 'delete', path: event('en') },
  );
  expect({ status, files }).toEqual({ status: 200, files: [null, null] });
  expect(await studio.find(event('zh'))).toBeUndefined();
});

test('the settings of the site are judged like everything else', async () => {
  const studio = openStudio();
  const path = 'content/site.yml';
  const before = studio.read(path);
  const { message } = await studio.save({
    path,
    content: before.replace(/^contact: .*$/m, 'contact: nowhere'),
  });
  expect(message).toContain('总联系窗口：没有窗口“nowhere”，请另选一条，或先新建');
  const { status } = await studio.save({
    path,
    content: before.replace(/^contact: /m, 'contact:  '),
  });
  expect(status).toBe(200);
  expect(studio.read(path)).toBe(before);
});

test('what is said of files is said of the form: its fields, choices, switches and English side', async () => {
  const studio = openStudio();
  const event = `---
title: 茶山考察
summary: 一天看三处茶山。
place: 西岭乡
audience: 茶商
organiser: 县商务局
kind: visit-day
status: held
start: '2026-12-05'
town: xiling
contact: main-desk
updated: '2026-11-20'
---

看茶山。
`;
  const { message } = await studio.save({ path: 'content/events/zh/hills.md', content: event });
  expect(message?.split('\n').slice(1)).toEqual(
    expect.arrayContaining([
      '状态：开始 2026-12-05 还没有到，不能写 已办，请写 计划',
      '来源：真实活动请写来源；日期是设想的请打开“示例”',
      '还没有英文，请按右边的“英语”，再按“启用英语”，译好再存；一时译不了的，打开“草稿”先存',
    ]),
  );
  expect(message).not.toMatch(/[a-z]{4}/);
  const asDraft = event.replace('status: held', 'status: planned\nsample: true\ndraft: true');
  const { status } = await studio.save({ path: 'content/events/zh/hills.md', content: asDraft });
  expect(status).toBe(200);
});
