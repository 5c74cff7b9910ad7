import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commitFiles, listCommits } from '#scripts/lib/editor/git-history.ts';
import { readEditorSettings } from '#scripts/lib/editor/settings.ts';
import { makeFolder } from '../temporary-folder.ts';

const settings = readEditorSettings({ EDITOR_NAME: '王科长', EDITOR_EMAIL: 'wang@county.local' });
const git = (root: string, ...args: string[]) =>
  execFileSync('git', args, { cwd: root, encoding: 'utf8' });

test('a save is a commit of its files alone, in its writer’s name', async () => {
  const root = makeFolder({ 'content/tea.md': '茶', 'other.txt': 'one' });
  git(root, 'init', '-q');
  await commitFiles(root, [join(root, 'content/tea.md')], '第一次', settings);
  writeFileSync(join(root, 'content/tea.md'), '茶油');
  writeFileSync(join(root, 'other.txt'), 'half done');
  git(root, 'add', 'other.txt');
  await commitFiles(root, [join(root, 'content/tea.md')], '', settings);
  expect(git(root, 'show', '--format=%an %s', '--name-only').trim()).toBe(
    '王科长 编辑内容\n\ncontent/tea.md',
  );
  expect(git(root, 'status', '--short').trim()).toBe('A  other.txt');
  const commits = await listCommits(root, join(root, 'content/tea.md'));
  expect(commits).toMatchObject([
    { commit: { author: { name: '王科长', email: 'wang@county.local' } } },
    { commit: { author: { name: '王科长' } } },
  ]);
});

test('a folder without git has no history', async () => {
  const root = makeFolder({ 'content/tea.md': '茶' });
  expect(await listCommits(root, join(root, 'content/tea.md'))).toEqual([]);
});
