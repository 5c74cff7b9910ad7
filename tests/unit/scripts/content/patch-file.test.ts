import { expect, test } from 'vitest';
import { patchFile } from '#scripts/lib/content/patch-file.ts';
import { parseMarkdownFile, parseYaml } from '#scripts/lib/markdown-file.ts';

const ORDER = ['title', 'place', 'modes', 'stage', 'investment', 'verified'];
const SOURCE = `---
title: 茶油厂 # 暂名
modes: [sole, joint-venture]
stage: open
note: 表里没有的一项
investment:
  total: 3.2亿元
  split:
    - { item: land, amount: 576万元, note: '含税，已评估' }
verified: 2026-10-01
---

## 项目背景

文字。
`;

type Data = Record<string, unknown>;
const { data: old, body } = parseMarkdownFile(SOURCE) as { data: Data; body: string };

const patch = (change: (data: Data) => void, nextBody = body) => {
  const data = structuredClone(old);
  change(data);
  const next = { data, body: nextBody };
  return patchFile({ source: SOURCE, old: { data: old, body }, next, order: ORDER, isMarkdown: true });
};

test('one value is changed where it stands, in the way it is written there', () => {
  const text = patch((data) => {
    data['title'] = '茶油厂：二期';
    (data['investment'] as { split: Data[] }).split[0]!['note'] = '[含税], 未评估';
    (data['investment'] as { split: Data[] }).split[0]!['amount'] = '600万元';
  });
  expect(text).toBe(
    SOURCE.replace('茶油厂 #', '茶油厂：二期 #')
      .replace('576万元', '600万元')
      .replace("'含税，已评估'", '"[含税], 未评估"'),
  );
});

test('a new field goes to its place, one that is gone takes its line along', () => {
  const text = patch((data) => {
    data['place'] = '工业园';
    delete data['modes'];
  });
  expect(text).toBe(
    SOURCE.replace('modes: [sole, joint-venture]\n', '').replace('暂名\n', '暂名\nplace: 工业园\n'),
  );
});

test('a list of another length is printed anew, and nothing else', () => {
  const text = patch((data) => {
    data['modes'] = ['sole'];
  });
  expect(text).toBe(SOURCE.replace('modes: [sole, joint-venture]', 'modes:\n  - sole'));
});

test('prose is changed beneath the data as they stand', () => {
  expect(patch(() => undefined, '## 项目背景\n\n新的文字。')).toBe(
    SOURCE.replace('文字。', '新的文字。'),
  );
});

test('a text of several lines, and one that looks like a number, come out as they went in', () => {
  for (const title of ['一\n二', '0012', 'true', '- 项', 'a: b', "it's", ' #']) {
    const text = patch((data) => {
      data['title'] = title;
    });
    expect((parseMarkdownFile(text).data as Data)['title']).toBe(title);
    expect(text).toContain('note: 表里没有的一项\n');
  }
});

test('a YAML file is patched the same way', () => {
  const source = 'name: 窗口 # 总窗口\nlanguages: [zh]\n';
  const data = parseYaml(source) as Data;
  const next = { data: { ...data, name: '总窗口', phone: '0739-3600000' }, body: '' };
  const order = ['name', 'phone', 'languages'];
  expect(patchFile({ source, old: { data, body: '' }, next, order, isMarkdown: false })).toBe(
    'name: 总窗口 # 总窗口\nphone: 0739-3600000\nlanguages: [zh]\n',
  );
});

test('a text with commas gets no quotation marks where it needs none', () => {
  const text = patch((data) => {
    data['title'] = 'Oil press, Dongxi [second phase]';
    (data['investment'] as { split: Data[] }).split[0]!['note'] = '含税, 已评估';
  });
  expect(text).toContain('\ntitle: Oil press, Dongxi [second phase] # 暂名\n');
  expect(text).toMatch(/note: ['"]含税, 已评估['"] \}/);
});
