import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readWrittenFolders } from '#scripts/lib/publish/written-folder.ts';
import { makeFolder } from '../temporary-folder.ts';

const FILES = {
  'before/projects/zh/tea.md': '---\ntitle: 茶\ndraft: true\n---\n',
  'before/projects/en/tea.md': '---\ntitle: Tea\n---\n',
  'before/projects/zh/bus.md': '---\ntitle: 车\n---\n',
  'before/site.yml': 'name: x\n',
  'after/projects/zh/tea.md': '---\ntitle: 茶\ndraft: true\n---\n',
  'after/projects/en/tea.md': '---\ntitle: Tea oil\n---\n',
  'after/projects/zh/bus.md': '---\ntitle: 车\n---\n',
  'after/projects/zh/new.md': '---\ntitle: 新\n---\n有。\n',
  'after/site.yml': 'name: x\n',
};

test('an entry comes with all its files where one of them has changed, else not at all', async () => {
  const root = makeFolder(FILES);
  const { before, after } = await readWrittenFolders(join(root, 'before'), join(root, 'after'));
  expect([...before.keys()]).toEqual(['projects/en/tea.md', 'projects/zh/tea.md']);
  expect([...after.keys()]).toEqual([
    'projects/en/tea.md',
    'projects/zh/new.md',
    'projects/zh/tea.md',
  ]);
  expect(after.get('projects/zh/new.md')).toMatchObject({ data: { title: '新' }, body: '有。\n' });
});

test('without an earlier folder everything is there', async () => {
  const root = makeFolder(FILES);
  const { before, after } = await readWrittenFolders(undefined, join(root, 'after'));
  expect([before.size, after.size]).toEqual([0, 5]);
});
