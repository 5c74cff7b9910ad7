import type { Outgoing } from '../deps.ts';
import type { DeliverySettings } from './deliver.ts';

type Env = Readonly<Record<string, string | undefined>>;

const hostOf = (url: string | undefined): string =>
  url !== undefined && URL.canParse(url) ? new URL(url).hostname : 'localhost';

/** Which ways out the environment names. */
export function readOutgoing(env: Env): Outgoing {
  return {
    mail: Boolean(env['SMTP_URL']),
    office: env['MAIL_TO'] || undefined,
    robots: [
      ...(env['WECOM_WEBHOOK'] ? (['wecom'] as const) : []),
      ...(env['DINGTALK_WEBHOOK'] ? (['dingtalk'] as const) : []),
    ],
  };
}

/** Where messages go, by the environment; `siteName` heads the sender's address unless one is set. */
export function readDelivery(env: Env, siteName: string): DeliverySettings {
  const domain = hostOf(env['SITE_URL']);
  return {
    smtpUrl: env['SMTP_URL'] || undefined,
    from: env['MAIL_FROM'] || `${siteName} <no-reply@${domain}>`,
    domain,
    sheets: { folder: env['SITE_FILES'] || undefined, siteUrl: env['SITE_URL'] || undefined },
    robots: {
      ...(env['WECOM_WEBHOOK'] ? { wecom: env['WECOM_WEBHOOK'] } : {}),
      ...(env['DINGTALK_WEBHOOK'] ? { dingtalk: env['DINGTALK_WEBHOOK'] } : {}),
    },
  };
}
