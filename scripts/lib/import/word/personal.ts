import { toHalfWidth } from '#src/domain/number-text.ts';

const PHONE = /(?<!\d)(?:1[3-9]\d[ -]?\d{4}[ -]?\d{4}|0\d{2,3}[ -]?\d{7,8})(?!\d)/;
const LABEL =
  /(?:联系人|联系方式|联系电话|电话|手机|负责人|电子邮箱|邮箱|微信|QQ)(?:号码?)?\s*[:：]/;

/** Whether a line names a person or a telephone: the site has desks, and no person's. */
export const isPersonal = (line: string): boolean =>
  LABEL.test(line) || PHONE.test(toHalfWidth(line));
