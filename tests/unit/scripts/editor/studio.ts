import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { handleStudio, type StudioDeps } from '#scripts/lib/editor/studio/handle-studio.ts';
import { createListing, type StudioFile } from '#scripts/lib/editor/studio/listing.ts';
import { makeFolder } from '../temporary-folder.ts';

const HOST = 'http://localhost:4321';
const REPOSITORY = '/admin/api/v1/repos/office/site';

/** A PDF as small as they come. */
export const PDF = Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\nstartxref\n9\n%%EOF\n');
/** One pixel. */
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

interface Sent {
  operation?: 'create' | 'update' | 'delete';
  path: string;
  content?: string | Buffer;
  sha?: string;
}

/** A studio over a copy of the fixture county. */
export function openStudio() {
  const root = makeFolder({ 'public/favicon.svg': '<svg/>' });
  const folders = { contentDir: join(root, 'content'), publicDir: join(root, 'public') };
  cpSync('tests/fixtures/county', folders.contentDir, { recursive: true });
  const saved: { paths: readonly string[]; message: string }[] = [];
  const deps: StudioDeps = {
    folders,
    list: createListing(folders),
    today: () => '2026-11-23',
    now: () => new Date('2026-11-23T00:00:00Z'),
    token: 'known to the page alone',
    person: { name: '王科长', email: 'wang@county.local' },
    history: () => Promise.resolve([]),
    onSaved: (paths, message) => {
      saved.push({ paths, message });
      return Promise.resolve();
    },
  };
  const ask = (path: string, init: RequestInit = {}) => {
    const headers = new Headers({ host: 'localhost:4321', authorization: `token ${deps.token}` });
    for (const [name, value] of new Headers(init.headers)) headers.set(name, value);
    return handleStudio(new Request(`${HOST}${path}`, { ...init, headers }), deps);
  };
  const post = (path: string, body: unknown) =>
    ask(path, { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) });
  const list = async () => (await deps.list()).files;
  const find = async (path: string) => (await list()).find((file) => file.path === path);
  const save = async (...files: Sent[]) => {
    const sent = await Promise.all(files.map(async (file) => toSent(file, await find(file.path))));
    const response = await post(`${REPOSITORY}/contents`, { message: '保存', files: sent });
    const answer = (await response.json()) as { message?: string; files?: StudioFile[] };
    return { status: response.status, ...answer };
  };
  return {
    root,
    folders,
    deps,
    saved,
    ask,
    post,
    list,
    find,
    save,
    read: (path: string) => readFileSync(join(root, path), 'utf8'),
  };
}

function toSent({ operation, path, content = '', sha }: Sent, now: StudioFile | undefined) {
  return {
    operation: operation ?? (now ? 'update' : 'create'),
    path,
    content: Buffer.from(content).toString('base64'),
    sha: sha ?? now?.sha,
  };
}

export const at = (path: string) => `${REPOSITORY}${path}`;
