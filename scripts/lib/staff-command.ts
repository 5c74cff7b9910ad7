import { parseArgs } from 'node:util';
import type { DeskDirectory } from '#src/domain/enquiry/desks.ts';
import { formatShanghaiMoment } from '#src/domain/enquiry/shanghai.ts';
import { isStaffRole, ROLE_NAMES, STAFF_ROLES } from '#src/domain/staff/roles.ts';
import { staffPaths } from '#src/staff/addresses.ts';
import { LINK_HOURS, type StaffAccount, type StaffAccounts } from '#src/staff/auth/staff-auth.ts';
import { CommandError } from './command-error.ts';

const USAGE = [
  '用法：',
  '  npm run staff:add -- --name 王芳 --email wang@example.gov.cn --role desk --desk industry-desk [--dry-run]',
  '  npm run staff:list',
  '  npm run staff:reset -- --email wang@example.gov.cn [--dry-run]',
  '  npm run staff:remove -- --email wang@example.gov.cn [--dry-run]',
].join('\n');

/** What a staff command works on. */
export interface StaffCommandEdges {
  readonly accounts: StaffAccounts;
  readonly desks: DeskDirectory;
  /** Where staff find the site, without a slash at the end. */
  readonly siteUrl: string;
}

interface Options {
  readonly name?: string | undefined;
  readonly email?: string | undefined;
  readonly role?: string | undefined;
  readonly desk?: string | undefined;
  readonly 'dry-run': boolean;
}

function readOptions(args: readonly string[]): Options {
  const text = { type: 'string' } as const;
  const dryRun = { type: 'boolean', default: false } as const;
  try {
    return parseArgs({
      args: [...args],
      options: { name: text, email: text, role: text, desk: text, 'dry-run': dryRun },
    }).values;
  } catch (cause) {
    throw new CommandError(USAGE, { cause });
  }
}

function readEmail({ email }: Options): string {
  if (email !== undefined && /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(email)) return email;
  throw new CommandError(`--email 写一个邮箱，如 wang@example.gov.cn\n\n${USAGE}`);
}

const sayLink = (token: string, siteUrl: string): string =>
  [
    `一次性链接，${LINK_HOURS} 小时内有效，请当面或用电话交给本人，用来设置密码：`,
    siteUrl + staffPaths.welcome(token),
  ].join('\n');

async function add(options: Options, edges: StaffCommandEdges): Promise<string> {
  const { name = '', role, desk = edges.desks.general } = options;
  const email = readEmail(options);
  const known = Object.entries(edges.desks.desks).map(
    ([slug, { name: title }]) => `${slug} ${title}`,
  );
  const faults = [
    name.trim() === '' && '--name 写姓名，如 王芳',
    !isStaffRole(role) &&
      `--role 写 ${STAFF_ROLES.map((each) => `${each}（${ROLE_NAMES[each]}）`).join('、')}`,
    edges.desks.desks[desk] === undefined &&
      `--desk "${desk}" 不是窗口，请写其中一个：\n  ${known.join('\n  ')}`,
  ].filter((fault) => fault !== false);
  if (faults.length > 0 || !isStaffRole(role)) {
    throw new CommandError([...faults, '', USAGE].join('\n'));
  }
  const described = `${name}（${ROLE_NAMES[role]}，${edges.desks.desks[desk]?.name ?? desk}）${email}`;
  const existing = (await edges.accounts.list()).some(
    (account) => account.email === email.toLowerCase(),
  );
  const taken = `${email} 已经有账号。要换密码或手机，运行 npm run staff:reset -- --email ${email}`;
  if (existing) throw new CommandError(taken);
  if (options['dry-run']) return `试运行，没有改动。将开设：${described}`;
  const token = await edges.accounts.add({ name: name.trim(), email, role, desk });
  if (token === undefined) throw new CommandError(taken);
  return [`已开设：${described}`, sayLink(token, edges.siteUrl)].join('\n');
}

function describeAccount(account: StaffAccount, { desks }: StaffCommandEdges): string {
  const used =
    account.lastUsedAt === undefined
      ? '没有登录着'
      : `最近使用 ${formatShanghaiMoment(account.lastUsedAt)}`;
  const ready = account.ready ? '已设密码' : '还没设密码';
  const desk = desks.desks[account.desk]?.name ?? account.desk;
  const second = account.secondFactor ? '有第二步验证' : '没有第二步验证';
  return `${account.email}  ${account.name}  ${ROLE_NAMES[account.role]}  ${desk}  ${ready}，${second}，${used}`;
}

async function list(edges: StaffCommandEdges): Promise<string> {
  const accounts = await edges.accounts.list();
  if (accounts.length === 0) return '还没有账号。用 npm run staff:add 开设。';
  const lines = accounts.map((account) => describeAccount(account, edges));
  return [...lines, `共 ${accounts.length} 个账号。`].join('\n');
}

async function findAccount(email: string, { accounts }: StaffCommandEdges): Promise<StaffAccount> {
  const found = (await accounts.list()).find((account) => account.email === email.toLowerCase());
  if (found !== undefined) return found;
  throw new CommandError(`没有 ${email} 这个账号。用 npm run staff:list 看有哪些。`);
}

async function change(
  act: 'reset' | 'remove',
  options: Options,
  edges: StaffCommandEdges,
): Promise<string> {
  const { email, name } = await findAccount(readEmail(options), edges);
  const doing = act === 'reset' ? '退出所有登录、作废密码和第二步验证、重发链接' : '删除账号';
  if (options['dry-run']) return `试运行，没有改动。将为 ${name} ${email} ${doing}。`;
  if (act === 'remove') {
    await edges.accounts.remove(email);
    return `已删除 ${name} ${email} 的账号，登录立即失效；办理记录里的姓名保留。`;
  }
  const token = await edges.accounts.reset(email);
  if (token === undefined) throw new CommandError(`没有 ${email} 这个账号。`);
  return [`已为 ${name} ${email} ${doing}。`, sayLink(token, edges.siteUrl)].join('\n');
}

/** Runs one of the staff commands and gives what is to be printed; CommandErrors say what to write. */
export async function runStaffCommand(
  [command = '', ...args]: readonly string[],
  edges: StaffCommandEdges,
): Promise<string> {
  const options = readOptions(args);
  if (command === 'add') return add(options, edges);
  if (command === 'list') return list(edges);
  if (command === 'reset' || command === 'remove') return change(command, options, edges);
  throw new CommandError(USAGE);
}
