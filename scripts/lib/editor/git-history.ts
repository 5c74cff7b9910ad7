import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { runCommand } from '../commands.mjs';
import type { EditorSettings } from './settings.ts';

const MOST = 50;
const FIELDS = '%H%x1f%an%x1f%ae%x1f%aI';

const isKept = (root: string) => existsSync(join(root, '.git'));

/** The commits that a file has, the newest first, as Git hosts list them; none where there is no git. */
export async function listCommits(root: string, file: string): Promise<unknown[]> {
  if (!isKept(root)) return [];
  const args = ['log', `--max-count=${MOST}`, `--format=${FIELDS}`, '--', relative(root, file)];
  const { code, output } = await runCommand('git', args, { cwd: root });
  if (code !== 0) return [];
  return output
    .split('\n')
    .filter((line) => line.includes('\x1f'))
    .map((line) => {
      const [sha, name, email, date] = line.split('\x1f');
      return { sha, created: date, commit: { author: { name, email, date } } };
    });
}

/** Makes a save a commit of its files alone, whatever else is changed in the working copy. */
export async function commitFiles(
  root: string,
  files: readonly string[],
  message: string,
  { person }: EditorSettings,
): Promise<void> {
  const paths = files.map((file) => relative(root, file));
  const author = `${person.name} <${person.email}>`;
  const identity = ['-c', `user.name=${person.name}`, '-c', `user.email=${person.email}`];
  const commit = ['commit', '--quiet', '--only', `--author=${author}`, '-m', message || '编辑内容'];
  for (const args of [
    ['add', '--all', '--', ...paths],
    [...identity, ...commit, '--', ...paths],
  ]) {
    const { code, output } = await runCommand('git', args, { cwd: root });
    // The file is written: what git has against it is for whoever looks after the machine.
    if (code !== 0) return console.error(`git 没有提交这次保存：${output.trim()}`);
  }
}
