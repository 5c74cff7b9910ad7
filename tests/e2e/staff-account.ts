import { execFileSync } from 'node:child_process';

export { makeCode } from '#scripts/lib/trial/authenticator.ts';

/** The password of every account that tests make. */
export const PASSWORD = 'mulberry kettle sevenfold';

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
