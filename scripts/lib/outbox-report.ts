import { formatShanghaiMoment } from '#src/domain/enquiry/shanghai.ts';
import type { OutboxRow } from '#src/enquiry/store/tables.ts';

const CHANNELS = { mail: '邮件', wecom: '企业微信', dingtalk: '钉钉' } as const;

/** What has not been sent, for staff: a line a message, and what to do about those that are stuck. */
export function formatUnsent(rows: readonly Omit<OutboxRow, 'body'>[]): string {
  if (rows.length === 0) return '没有待发的邮件。';
  const lines = rows.map(
    ({ channel, recipient, subject, created_at, next_at, attempts, failure }) => {
      const state = next_at === null ? '已停发' : `${formatShanghaiMoment(next_at)} 再发`;
      const tried = failure === null ? '尚未发过' : `试过 ${attempts} 次，${failure}`;
      const to = [CHANNELS[channel], recipient].filter(Boolean).join(' ');
      return `${formatShanghaiMoment(created_at)}  ${to}  ${subject}  ${state}（${tried}）`;
    },
  );
  const stuck = rows.filter(({ next_at }) => next_at === null).length;
  const remedy =
    stuck === 0
      ? []
      : [
          `${stuck} 封已停发：核对 SMTP_URL 和收件地址（窗口邮箱在 content/contacts/），改好后运行 npm run outbox -- --retry。咨询人写错邮箱的：答复由窗口在收件箱里打电话或换邮箱再发；其余的用 npm run outbox -- --drop 作废，监控才恢复正常。`,
        ];
  return [...lines, `共 ${rows.length} 封未发。`, ...remedy].join('\n');
}
