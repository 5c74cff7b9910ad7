import { CommandError } from './command-error.ts';

const REMEDIES: Readonly<Record<string, string>> = {
  ENOSPC: '磁盘满了，没有写成。请腾出空间再试',
  EDQUOT: '磁盘配额用完了，没有写成。请腾出空间再试',
  EACCES: '没有权限。请换有权限的用户，或改文件夹的权限',
  EPERM: '没有权限。请换有权限的用户，或改文件夹的权限',
  EROFS: '所在的磁盘只能读。请换一个地方',
  ENOENT: '找不到这个文件，或所在的文件夹。请核对写的路径，文件夹要先建好',
  ENOTDIR: '路径中间有一段不是文件夹。请核对写的路径',
  EISDIR: '是文件夹，这里要写文件名',
  EEXIST: '已经有了，不会盖掉。请换一个文件名',
  EMFILE: '打开的文件太多。请关掉别的程序再试',
};

/**
 * What a failed file operation is to be told as, or undefined for any other error; `path` stands in where the
 * error names none, as when a disk is full.
 */
export function explainFileFault(error: unknown, path = ''): CommandError | undefined {
  if (!(error instanceof Error) || !('syscall' in error)) return undefined;
  const { code = '', path: named = path } = error as NodeJS.ErrnoException;
  const remedy = REMEDIES[code];
  if (remedy === undefined) return undefined;
  return new CommandError([named, `${remedy}。（${code}）`].filter(Boolean).join('：'), {
    cause: error,
  });
}

/** What lies with the machine, not with a file. */
const OF_MACHINE = ['ENOSPC', 'EDQUOT', 'EROFS', 'EMFILE'];

/** What a program that failed on such a fault is to be told as, by its output; undefined for any other. */
export function explainOutput(output: string): string | undefined {
  const code = OF_MACHINE.find((one) => output.includes(`${one}: `));
  return code === undefined ? undefined : `${REMEDIES[code] ?? ''}。（${code}）`;
}
