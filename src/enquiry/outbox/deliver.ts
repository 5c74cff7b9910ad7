import type { Transporter } from 'nodemailer';
import type { MessageBody, OutboxChannel, OutboxRow } from '../store/tables.ts';
import { within } from '../within.ts';
import { attachSheets } from './attach-sheets.ts';
import { DeliveryFailure, type Deliver } from './drain.ts';
import { createReadSheet, type SheetSource } from './read-sheet.ts';

/** Where messages go out, from the environment. */
export interface DeliverySettings {
  /** `smtps://user:password@host:465`, or `smtp://…` with STARTTLS. */
  readonly smtpUrl?: string | undefined;
  /** Whom mails come from, as `新邵招商 <invest@example.gov.cn>`. */
  readonly from: string;
  /** The domain of Message-IDs. */
  readonly domain: string;
  /** Where the sheets lie that go with an answer. */
  readonly sheets?: SheetSource;
  /** Addresses of the group robots. */
  readonly robots: Readonly<Partial<Record<Exclude<OutboxChannel, 'mail'>, string>>>;
}

const TIMEOUT_MS = 15_000;
const WHOLE_TIMEOUT_MS = 60_000;

async function makeTransport(url: string): Promise<Transporter> {
  const { createTransport } = await import('nodemailer');
  return createTransport({
    url,
    connectionTimeout: TIMEOUT_MS,
    greetingTimeout: TIMEOUT_MS,
    socketTimeout: TIMEOUT_MS * 2,
    disableFileAccess: true,
    disableUrlAccess: true,
  } as Parameters<typeof createTransport>[0]);
}

const MOST_WORDS = 200;

/** A mail server's answer in one line, without the addresses that it may repeat. */
const hideAddresses = (response: string): string =>
  response
    .replace(/\S*@\S*/g, '…')
    .replace(/\s+/g, ' ')
    .slice(0, MOST_WORDS);

/** What the mail server said: its code and its words, else the code of what went wrong. */
function toFailure(error: unknown): DeliveryFailure {
  const { code, responseCode, response } = error as {
    code?: string;
    responseCode?: number;
    response?: string;
  };
  const said = response === undefined ? responseCode : hideAddresses(response);
  const reason = [code ?? 'error', said].filter(Boolean).join(' ');
  const refused = responseCode !== undefined && responseCode >= 500;
  return new DeliveryFailure(reason, { refused, cause: error });
}

async function tellRobot(address: string, { text }: MessageBody): Promise<void> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ msgtype: 'text', text: { content: text } }),
    signal: AbortSignal.timeout(TIMEOUT_MS),
    redirect: 'error',
  }).catch((cause: unknown) => {
    throw new DeliveryFailure('robot unreachable', { cause });
  });
  // Both answer 200 with `errcode` 0 where they took it:
  // https://developer.work.weixin.qq.com/document/path/91770, https://open.dingtalk.com/document/robots/custom-robot-access
  const answer = (await response.json().catch(() => ({}))) as { errcode?: number };
  if (response.ok && answer.errcode === 0) return;
  throw new DeliveryFailure(`robot ${response.status} ${answer.errcode ?? ''}`.trim(), {});
}

/** Sends messages by the ways that the settings name; a way that is not set is a failure to try again. */
export function createDeliver(settings: DeliverySettings): Deliver {
  let transport: Promise<Transporter> | undefined;
  const readSheet = createReadSheet(settings.sheets ?? {});
  const mail = async (row: OutboxRow, body: MessageBody): Promise<void> => {
    const { id, recipient, subject, attempts } = row;
    if (settings.smtpUrl === undefined) throw new DeliveryFailure('SMTP_URL is not set', {});
    const attachments = await attachSheets(body.sheets ?? [], attempts, readSheet);
    const opened = await (transport ??= makeTransport(settings.smtpUrl));
    const message = {
      from: settings.from,
      to: { name: '', address: recipient },
      subject,
      text: body.text,
      ...(body.html === undefined ? {} : { html: body.html }),
      ...(attachments.length === 0 ? {} : { attachments }),
      ...(body.replyTo === undefined ? {} : { replyTo: { name: '', address: body.replyTo } }),
      messageId: `<${id}@${settings.domain}>`,
      ...(body.byHand === true ? {} : { headers: { 'Auto-Submitted': 'auto-generated' } }),
    };
    const tooSlow = () => new DeliveryFailure('too slow', {});
    await within(opened.sendMail(message), WHOLE_TIMEOUT_MS, tooSlow).catch((error: unknown) => {
      throw error instanceof DeliveryFailure ? error : toFailure(error);
    });
  };
  return async (row) => {
    const body = JSON.parse(row.body) as MessageBody;
    if (row.channel === 'mail') return mail(row, body);
    const address = settings.robots[row.channel];
    if (address === undefined) throw new DeliveryFailure(`no ${row.channel} robot is set`, {});
    return tellRobot(address, body);
  };
}
