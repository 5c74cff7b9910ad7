import { userInfo } from 'node:os';
import { z } from 'zod';
import { CommandError } from '../command-error.ts';
import type { Backend } from './form/config.ts';

const backendSchema = z.looseObject({
  name: z.enum(['gitea', 'gitlab', 'github']),
  repo: z.string().regex(/^[^/\s]+(?:\/[^/\s]+)+$/),
});

const EXAMPLE =
  '{"name":"gitea","repo":"office/site","base_url":"https://git.example.gov.cn","api_root":"https://git.example.gov.cn/api/v1","app_id":"…"}';

function readBackend(text: string | undefined): Backend | undefined {
  if (!text) return undefined;
  try {
    return backendSchema.parse(JSON.parse(text));
  } catch (cause) {
    throw new CommandError(`EDITOR_BACKEND 不对，请写成一行 JSON，如 ${EXAMPLE}`, { cause });
  }
}

function readCommit(text: string | undefined): boolean {
  if (text === undefined || text === '' || text === 'off') return false;
  if (text === 'on') return true;
  throw new CommandError(`EDITOR_COMMIT "${text}" 不对，请写 on 或 off`);
}

function findOwnName(): string {
  try {
    return userInfo().username;
  } catch {
    return '编辑';
  }
}

/** How the editor runs here. */
export interface EditorSettings {
  /** A Git host that a team writes to; this machine's own folder unless given. */
  readonly backend: Backend | undefined;
  /** Whether each save is a commit of the working copy. */
  readonly commit: boolean;
  /** Who writes, for the history. */
  readonly person: { readonly name: string; readonly email: string };
}

/** The settings of the editor. Throws a CommandError with the remedy. */
export function readEditorSettings(env: NodeJS.ProcessEnv): EditorSettings {
  return {
    backend: readBackend(env['EDITOR_BACKEND']),
    commit: readCommit(env['EDITOR_COMMIT']),
    person: {
      name: env['EDITOR_NAME'] || findOwnName(),
      email: env['EDITOR_EMAIL'] || 'editor@localhost',
    },
  };
}
