import { expect, test } from 'vitest';
import { runStaffCommand } from '#scripts/lib/staff-command.ts';
import { openStaff } from '../../staff/support/staff.ts';

const WANG = ['--name', '王芳', '--email', 'Wang@example.gov.cn', '--role', 'desk'];

async function open() {
  const { auth, deps } = await openStaff();
  const edges = { accounts: auth.accounts, desks: deps.desks, siteUrl: deps.siteUrl };
  return { auth, run: (...args: string[]) => runStaffCommand(args, edges) };
}

test('an account is made with a link that sets its password, and listed', async () => {
  const { auth, run } = await open();
  const said = await run('add', ...WANG, '--desk', 'farming');
  expect(said).toContain('已开设：王芳（窗口，农业窗口）');
  const [, token = ''] = /\/staff\/welcome\/\?token=(\w+)$/.exec(said) ?? [];
  expect(await auth.setPassword(token, 'mulberry kettle sevenfold')).toBe(true);
  expect(await run('list')).toContain(
    'wang@example.gov.cn  王芳  窗口  农业窗口  已设密码，没有第二步验证，没有登录着',
  );
});

test('a dry run says what it would do and does nothing', async () => {
  const { run } = await open();
  expect(await run('add', ...WANG, '--dry-run')).toContain('试运行，没有改动。将开设：王芳');
  expect(await run('list')).toContain('还没有账号');
  await run('add', ...WANG);
  const email = ['--email', 'wang@example.gov.cn', '--dry-run'];
  expect(await run('remove', ...email)).toContain('将为 王芳 wang@example.gov.cn 删除账号');
  expect(await run('list')).toContain('共 1 个账号');
});

test('a reset makes the old password useless and gives a new link; a removed account is gone', async () => {
  const { auth, run } = await open();
  const said = await run('add', ...WANG);
  await auth.setPassword(said.split('token=')[1]!, 'mulberry kettle sevenfold');
  const email = ['--email', 'WANG@example.gov.cn'];
  expect(await run('reset', ...email)).toContain('/staff/welcome/?token=');
  const given = { email: 'wang@example.gov.cn', password: 'mulberry kettle sevenfold' };
  const request = new Request('https://invest.example.cn/staff/sign-in/');
  expect((await auth.signIn(given, request)).outcome).toBe('refused');
  expect(await run('remove', ...email)).toContain('已删除');
  await expect(run('reset', ...email)).rejects.toThrow(/没有 WANG@example.gov.cn 这个账号/);
});

test('what is wrong is named at once, with what to write', async () => {
  const { run } = await open();
  const wrong = ['--email', 'a@b.cn', '--role', 'boss', '--desk', 'moon'];
  await expect(run('add', ...wrong)).rejects.toThrow(
    /--name 写姓名[^]*--role 写[^]*farming 农业窗口/,
  );
  await expect(run('add', '--password', 'x')).rejects.toThrow(/用法/);
  await expect(run('add')).rejects.toThrow(/--email 写一个邮箱/);
  await expect(run('dance')).rejects.toThrow(/npm run staff:add/);
  await run('add', ...WANG);
  await expect(run('add', ...WANG)).rejects.toThrow(/已经有账号/);
});
