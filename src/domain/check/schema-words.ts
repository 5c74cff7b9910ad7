import type { z } from 'zod';

type Issue = z.core.$ZodRawIssue;

const TYPE_WORDS: Record<string, string> = {
  string: '请写成文字，数字请加引号',
  number: '请写成数字，不带单位和引号',
  int: '请写成整数，不带单位和引号',
  boolean: '只能写 true 或 false',
  array: '请逐条列出，每条前加“- ”',
  object: '请分项填写，每项一行，前面空两格',
  record: '请分项填写，每项一行，前面空两格',
};

const COUNT_WORDS: Record<string, string> = { string: '个字', array: '条' };

function sayLimit(issue: Issue & { origin?: string }, least: boolean): string {
  const { minimum, maximum, inclusive } = issue as {
    minimum?: number;
    maximum?: number;
    inclusive?: boolean;
  };
  const limit = least ? minimum : maximum;
  const counted = COUNT_WORDS[issue.origin ?? ''];
  if (counted) return least ? `至少写 ${limit} ${counted}` : `最多写 ${limit} ${counted}`;
  if (least) return inclusive ? `不能小于 ${limit}` : `应大于 ${limit}`;
  return inclusive ? `不能大于 ${limit}` : `应小于 ${limit}`;
}

/**
 * zod's findings in office Chinese, for fields whose schema has no words of its own; pass it to
 * `safeParse` as `error`.
 */
export function sayIssue(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined) return '缺少此项，请填写';
      if (issue.input === null) return '此项是空的，请填写或删去';
      return TYPE_WORDS[issue.expected] ?? '写法不对，请对照包装标准';
    case 'too_small':
      return sayLimit(issue, true);
    case 'too_big':
      return sayLimit(issue, false);
    case 'invalid_value':
      return `不在可选范围内，可写：${issue.values.map(String).join('、')}`;
    case 'not_multiple_of':
      return `应是 ${issue.divisor} 的整数倍`;
    case 'unrecognized_keys':
      return `没有 ${issue.keys.join('、')} 这一项，请核对`;
    default:
      return '写法不对，请对照包装标准';
  }
}
