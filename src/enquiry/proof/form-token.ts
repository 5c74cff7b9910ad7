import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Proof } from './challenge.ts';
import type { Secrets } from './secrets.ts';

const PATTERN = /^(\d{10,16})\.([\w-]{16,40})\.([\w-]{43})$/;

const sign = (text: string, secrets: Secrets): string =>
  createHmac('sha256', secrets('form')).update(text).digest('base64url');

/** A token for a form that is sent back: when that was, chance, and a signature over both. */
export function makeFormToken(nowMs: number, chance: Uint8Array, secrets: Secrets): string {
  const text = `${nowMs}.${Buffer.from(chance).toString('base64url')}`;
  return `${text}.${sign(text, secrets)}`;
}

/** What a form's token says, or undefined where it is none of ours. */
export function readFormToken(token: string, secrets: Secrets): Proof | undefined {
  const [, madeAt = '', chance = '', signature = ''] = PATTERN.exec(token) ?? [];
  if (signature === '') return undefined;
  const right = Buffer.from(sign(`${madeAt}.${chance}`, secrets));
  if (!timingSafeEqual(right, Buffer.from(signature))) return undefined;
  return { id: signature, madeAt: Number(madeAt) };
}
