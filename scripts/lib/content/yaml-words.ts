import { YAMLParseError, type ErrorCode } from 'yaml';

const WORDS: Partial<Record<ErrorCode, string>> = {
  DUPLICATE_KEY: '同一项写了两次，请删去一个',
  TAB_AS_INDENT: '行首用了制表符（Tab），请改用空格',
  BAD_INDENT: '行首空格数不对，请与同级各项对齐',
  MISSING_CHAR: '缺少冒号、引号或括号，请补上',
  MULTILINE_IMPLICIT_KEY: '缺少冒号，或一项写成了两行，请改正',
  BLOCK_AS_IMPLICIT_KEY: '一行里有两个“: ”，请把冒号后的文字加上引号',
  BLOCK_IN_FLOW: '方括号里请用逗号隔开各项',
  UNEXPECTED_TOKEN: '有多余的符号，请把文字加上引号',
  BAD_SCALAR_START: '文字不能以这个符号开头，请加上引号',
  BAD_DQ_ESCAPE: '双引号里的反斜杠写法不对，请改用单引号',
  BAD_ALIAS: '文字不能以 * 开头，请加上引号',
  TAG_RESOLVE_FAILED: '文字不能以 ! 开头，请加上引号',
};

/** What is wrong with a file that could not be cut or parsed, in Chinese, with its line. */
export function sayFileError(error: unknown): string {
  if (!(error instanceof Error)) throw error;
  const { cause, message } = error;
  // The parser finds a name after * that stands nowhere only when it builds the value.
  if (error instanceof ReferenceError) return `数据区：${WORDS.BAD_ALIAS}`;
  if (!(cause instanceof YAMLParseError)) return message;
  const line = /^第 \d+ 行/.exec(message)?.[0] ?? '数据区';
  return `${line}：${WORDS[cause.code] ?? '不合 YAML 格式，请核对符号和空格'}`;
}
