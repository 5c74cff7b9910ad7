import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { makePolicy } from '#src/layouts/policy.ts';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const part = (policy: string, name: string) =>
  policy.split(';').find((directive) => directive.startsWith(name));

test('a page lets run what stands in its head and what it names, and nothing else', () => {
  const policy = makePolicy('<script>a()</script><style>p{}</style><link href="x">', ['sha256-b']);
  expect(part(policy, 'script-src')).toBe(`script-src 'self' ${hashOf('a()')} 'sha256-b'`);
  expect(part(policy, 'style-src')).toBe(`style-src 'self' ${hashOf('p{}')}`);
});

test('without inline scripts and styles only the site’s own files run', () => {
  const policy = makePolicy('<script type="module" src="/a.js"></script>');
  expect(part(policy, 'script-src')).toBe("script-src 'self'");
  expect(part(policy, 'style-src')).toBe("style-src 'self'");
  expect(policy).not.toContain('unsafe-inline');
});
