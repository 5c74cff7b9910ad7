import { z } from 'zod';
import { LARGEST_UPLOAD } from '../form/config.ts';
import { findFakeFile } from './file-kinds.ts';
import type { StudioFile } from './listing.ts';
import { findPlace, type StudioPlace } from './places.ts';
import { Refusal } from './refusal.ts';

const LARGEST_TEXT = 1024 * 1024;
const MOST_FILES = 60;

/** What the form sends of a save; the rest of what a Git host takes is of no use here. */
const saveSchema = z.object({
  message: z.string().max(500).default(''),
  files: z
    .array(
      z.object({
        operation: z.enum(['create', 'update', 'delete']),
        path: z.string().max(300),
        content: z.base64().nullish(),
        sha: z.string().max(64).nullish(),
        from_path: z.string().max(300).nullish(),
      }),
    )
    .min(1)
    .max(MOST_FILES),
});

type Sent = z.output<typeof saveSchema>['files'][number];

/** One file of a save. */
export interface Change {
  readonly operation: 'create' | 'update' | 'delete';
  readonly place: StudioPlace;
  /** Empty where the file is to go. */
  readonly bytes: Buffer;
}

const STALE = '别人刚改过这一条，或文件在别处被改了。请刷新页面，看过新内容再改';

function checkVersion({ operation, sha, path }: Sent, now: StudioFile | undefined): void {
  if (operation === 'create') {
    if (now) throw new Refusal(409, `${path} 已经有了，请换一个文件名`);
    return;
  }
  if (!now || now.sha !== sha) throw new Refusal(409, STALE);
}

function checkBytes({ kind, path, ...place }: StudioPlace, bytes: Buffer): void {
  const most = kind === 'content' ? LARGEST_TEXT : LARGEST_UPLOAD;
  if (bytes.length > most)
    throw new Refusal(422, `${path} 太大，最多 ${most / 1024 / 1024} MB，请缩小后再上传`);
  if (!('ending' in place)) return;
  const fault = findFakeFile(bytes, place.ending);
  if (fault !== undefined) throw new Refusal(422, `${path}：${fault}`);
}

function readChange(sent: Sent, files: ReadonlyMap<string, StudioFile>): Change {
  const { operation, path, from_path: from, content } = sent;
  const place = findPlace(path);
  if (!place)
    throw new Refusal(
      422,
      `${path} 不能保存：照片只收 webp、png、jpg，文件只收 pdf，文件名只用小写字母、数字和连字符`,
    );
  if (from && from !== path) throw new Refusal(422, '编辑器不改文件名，请新建一个再删去旧的');
  checkVersion(sent, files.get(path));
  const bytes = Buffer.from(operation === 'delete' ? '' : (content ?? ''), 'base64');
  if (operation !== 'delete') checkBytes(place, bytes);
  return { operation, place, bytes };
}

/** Reads a save as the form sends it. Throws a Refusal for whatever may not be written. */
export function readChanges(
  body: unknown,
  listed: readonly StudioFile[],
): { message: string; changes: Change[] } {
  const parsed = saveSchema.safeParse(body);
  if (!parsed.success) throw new Refusal(400, '没有读懂要保存的内容，请刷新页面再试');
  const { message, files } = parsed.data;
  if (new Set(files.map(({ path }) => path)).size !== files.length)
    throw new Refusal(400, '同一个文件存了两次，请刷新页面再试');
  const known = new Map(listed.map((file) => [file.path, file]));
  return { message, changes: files.map((sent) => readChange(sent, known)) };
}
