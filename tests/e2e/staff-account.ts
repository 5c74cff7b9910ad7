import { execFileSync } from 'node:child_process';
import { createHmac } from 'node:crypto';

/** The password of every account that tests make. */
export const PASSWORD = 'mulberry kettle sevenfold';

/** The code that an authenticator app shows for a key (RFC 6238). */
export function makeCode(key: string): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const signs = [...key.replaceAll(/\s/g, '')];
  const bits = signs.map((sign) => alphabet.indexOf(sign).toString(2).padStart(5, '0')).join('');
  const bytes = (bits.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const digest = createHmac('sha1', Buffer.from(bytes)).update(counter).digest();
  const offset = digest.at(-1)! & 0x0f;
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

/** An account of this test alone, made by the staff command while the server runs. */
export function addAccount(origin: string): { email: string; link: string } {
  const email = `staff${process.pid}-${Date.now()}@example.gov.cn`;
  const given = [
    '--name',
    '王芳',
    '--email',
    email,
    '--role',
    'admin',
    '--desk',
    'investment-office',
  ];
  const said = execFileSync(process.execPath, ['scripts/staff.ts', 'add', ...given], {
    encoding: 'utf8',
    env: { ...process.env, DATABASE_URL: process.env['E2E_DATABASE_URL'], SITE_URL: origin },
  });
  return { email, link: /^http\S+$/m.exec(said)?.[0] ?? '' };
}
