import { getStoreKind, getStorePath, StoreMissing } from '#src/enquiry/store/open.ts';
import { CommandError } from './command-error.ts';

/** Which store an address names, to be told: its password is not. */
export function describeStore(databaseUrl: string): string {
  if (getStoreKind(databaseUrl) === 'embedded') return `数据库文件 ${getStorePath(databaseUrl)}`;
  if (!URL.canParse(databaseUrl)) return 'DATABASE_URL 所写的 PostgreSQL 数据库';
  const { host, pathname } = new URL(databaseUrl);
  return `PostgreSQL 数据库 ${decodeURIComponent(pathname.slice(1))}（主机 ${host}）`;
}

/** An error with what it was caused by, and each of several at once. */
function listCauses(error: unknown): Error[] {
  if (!(error instanceof Error)) return [];
  const several = error instanceof AggregateError ? (error.errors as unknown[]) : [];
  return [error, ...several.flatMap(listCauses), ...listCauses(error.cause)];
}

const NEWER = /previously executed migration (\S+) is missing/;
const UNREACHED =
  /\b(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ECONNRESET|57P03)\b|Connection terminated|timeout e(?:xpired|xceeded)/;

const REMEDIES: readonly { readonly pattern: RegExp; readonly remedy: string }[] = [
  {
    pattern: UNREACHED,
    remedy: '连不上。请看数据库是否在运行、DATABASE_URL 里的主机和端口对不对、防火墙是否放行',
  },
  {
    pattern: /\b(?:28P01|28000)\b/,
    remedy: '不让进。请核对 DATABASE_URL 里的用户和密码，以及 pg_hba.conf',
  },
  {
    pattern: /\b3D000\b/,
    remedy: '不存在。请核对 DATABASE_URL 里的数据库名，或请管数据库的人先建好',
  },
  {
    pattern: /\b42501\b/,
    remedy: '权限不够。请让 DATABASE_URL 里的用户成为这个数据库的所有者',
  },
  {
    pattern: /SQLITE (?:11|26)\b/,
    remedy: '已损坏，或者不是数据库。请先移走它，再用 npm run restore 从备份恢复',
  },
  { pattern: /SQLITE 13\b|\b(?:ENOSPC|53100)\b/, remedy: '所在的磁盘满了。请腾出空间再试' },
  {
    pattern: /SQLITE (?:8|14|23)\b|\b(?:EACCES|EPERM|EROFS|EISDIR|ENOTDIR)\b/,
    remedy: '打不开。请核对 DATABASE_URL 和文件夹的权限；服务器上的命令要以服务的用户运行',
  },
  { pattern: /SQLITE 5\b/, remedy: '正被别的程序占用。请过一会儿再试' },
];

/** An error's words and codes; `errcode` is SQLite's, of which the low byte says what it is. */
function nameError(error: Error): string {
  const { code, errcode } = error as { code?: unknown; errcode?: unknown };
  const codes = [code, typeof errcode === 'number' && `SQLITE ${errcode & 0xff}`];
  return [...codes.filter((each) => typeof each === 'string'), error.message].join(' ');
}

/** Why the store at an address could not be used and what to do about it, or undefined where that is not foreseen. */
export function explainStoreFault(error: unknown, databaseUrl: string): CommandError | undefined {
  const store = describeStore(databaseUrl);
  const causes = listCauses(error);
  if (causes.some((cause) => cause instanceof StoreMissing)) {
    return new CommandError(
      `${store} 里没有咨询数据，什么都没有做，也没有新建。请核对 DATABASE_URL；在服务器上请用带着设置的 qiao 命令，不要用 npm run（见 docs/operating.zh.md）。新装的网站，先启动一次服务。`,
      { cause: error },
    );
  }
  const named = causes.map(nameError);
  const newer = named.map((name) => NEWER.exec(name)?.[1]).find((found) => found !== undefined);
  if (newer !== undefined) {
    const reason = `${store} 比这个程序新（里面有程序不认识的改动 ${newer}）。请换上新版本的程序，或恢复升级前的备份。`;
    return new CommandError(reason, { cause: error });
  }
  const found = REMEDIES.find(({ pattern }) => named.some((name) => pattern.test(name)));
  if (found === undefined) return undefined;
  return new CommandError(`${store} ${found.remedy}。（${named.at(-1) ?? ''}）`, { cause: error });
}
