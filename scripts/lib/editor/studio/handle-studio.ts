import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { getMediaType } from '../../media-types.ts';
import { checkRequest } from './guard.ts';
import type { StudioFile } from './listing.ts';
import { findPlace, onDisk } from './places.ts';
import { Refusal } from './refusal.ts';
import { save, type SaveDeps } from './save.ts';

/** Where the editor finds the studio. */
export const API_ROOT = '/admin/api/v1';
/** The working copy, as a Git host would call it. */
export const REPOSITORY = 'office/site';
const REPOSITORY_ROOT = `/repos/${REPOSITORY}`;
const BRANCH = 'main';

/** What the studio is given. */
export interface StudioDeps extends SaveDeps {
  /** Known to the editor's page alone, and anew each time the server starts. */
  readonly token: string;
  /** Who writes here. */
  readonly person: { readonly name: string; readonly email: string };
  readonly now: () => Date;
  /** The history of a file, the newest first. */
  readonly history: (path: string) => Promise<unknown[]>;
}

const WHOLE = { default_paging_num: 1000, max_response_items: 1000, default_max_blob_size: 2e7 };

function readPlace(path: string) {
  const place = findPlace(decodeURIComponent(path));
  if (!place) throw new Refusal(404, '没有这个文件');
  return place;
}

function readBytes(path: string, { folders }: StudioDeps) {
  const place = readPlace(path);
  try {
    return { place, bytes: readFileSync(onDisk(folders, place)) };
  } catch (cause) {
    throw Object.assign(new Refusal(404, '没有这个文件'), { cause });
  }
}

function sendFile(path: string, deps: StudioDeps): Response {
  const { place, bytes } = readBytes(path, deps);
  const type = 'ending' in place ? getMediaType(place.path) : 'text/plain; charset=utf-8';
  const headers = { 'content-type': type, 'x-content-type-options': 'nosniff' };
  return new Response(new Uint8Array(bytes), { headers });
}

const filesSchema = z.object({ files: z.array(z.string()).max(WHOLE.max_response_items) });

function readFiles(body: unknown, files: readonly StudioFile[], deps: StudioDeps) {
  const asked = filesSchema.safeParse(body);
  if (!asked.success) throw new Refusal(400, '没有读懂要哪些文件');
  const known = new Map(files.map((file) => [file.path, file]));
  return asked.data.files.map((path) => {
    const file = known.get(path);
    if (!file) return null;
    const content = readBytes(path, deps).bytes.toString('base64');
    return { ...file, content, encoding: 'base64' };
  });
}

const sayRepository = () => ({
  full_name: REPOSITORY,
  default_branch: BRANCH,
  permissions: { pull: true, push: true, admin: false },
});

const sayTree = (files: readonly StudioFile[]) => ({
  tree: files.map((file) => ({ type: 'blob', ...file })),
  truncated: false,
});

async function saveAll(body: unknown, deps: StudioDeps) {
  const { files, head } = await save(body, deps);
  return { commit: { sha: head, created: deps.now().toISOString() }, files };
}

/** One request after the other: two saves at once would judge the same content. */
const queues = new WeakMap<StudioDeps, Promise<unknown>>();

function inTurn<T>(deps: StudioDeps, act: () => Promise<T>): Promise<T> {
  const turn = (queues.get(deps) ?? Promise.resolve()).catch(() => undefined).then(act);
  queues.set(deps, turn);
  return turn;
}

interface Call {
  readonly request: Request;
  readonly address: URL;
  readonly deps: StudioDeps;
}

type Handle = (call: Call) => unknown;

/** What is asked by a whole address. */
const ROUTES: ReadonlyMap<string, Handle> = new Map<string, Handle>([
  ['GET /version', () => ({ version: '1.24.0' })],
  ['GET /settings/api', () => WHOLE],
  [
    'GET /user',
    ({ deps: { person } }) => ({
      id: 1,
      login: 'editor',
      full_name: person.name,
      email: person.email,
    }),
  ],
  [`GET ${REPOSITORY_ROOT}`, sayRepository],
  [
    `GET ${REPOSITORY_ROOT}/branches/${BRANCH}`,
    async ({ deps }) => ({ commit: { id: (await deps.list()).head, message: '' } }),
  ],
  [
    `POST ${REPOSITORY_ROOT}/file-contents`,
    async ({ request, deps }) => readFiles(await request.json(), (await deps.list()).files, deps),
  ],
  [
    `GET ${REPOSITORY_ROOT}/commits`,
    ({ address, deps }) =>
      deps.history(onDisk(deps.folders, readPlace(address.searchParams.get('path') ?? ''))),
  ],
  [
    `POST ${REPOSITORY_ROOT}/contents`,
    async ({ request, deps }) => {
      const body: unknown = await request.json();
      return inTurn(deps, () => saveAll(body, deps));
    },
  ],
]);

const TREE = `GET ${REPOSITORY_ROOT}/git/trees/`;
const FILES = [`GET ${REPOSITORY_ROOT}/media/${BRANCH}/`, `GET ${REPOSITORY_ROOT}/raw/`];

/** What answers a method and address: the tree and single files by how they begin. */
function findHandle(route: string): Handle | undefined {
  if (route.startsWith(TREE)) return async ({ deps }) => sayTree((await deps.list()).files);
  const files = FILES.find((start) => route.startsWith(start) && route.length > start.length);
  if (files !== undefined) return ({ deps }) => sendFile(route.slice(files.length), deps);
  return ROUTES.get(route);
}

function answer(request: Request, deps: StudioDeps): unknown {
  const address = new URL(request.url);
  const handle = findHandle(`${request.method} ${address.pathname.slice(API_ROOT.length)}`);
  if (handle === undefined) throw new Refusal(404, '没有这个地址');
  return handle({ request, address, deps });
}

const sayRefusal = (error: unknown): { status: number; message: string } => {
  if (error instanceof Refusal) return error;
  if (error instanceof SyntaxError || error instanceof URIError)
    return { status: 400, message: '没有读懂这个请求' };
  throw error;
};

/**
 * The part of a Git host's interface that Sveltia CMS asks for, over the working copy on this machine:
 * every save is judged as `npm run check` would. A refusal is `{ message }` in Chinese.
 */
export async function handleStudio(request: Request, deps: StudioDeps): Promise<Response> {
  try {
    checkRequest(request, deps.token);
    const answered = await answer(request, deps);
    const headers = { 'cache-control': 'no-store' };
    return answered instanceof Response ? answered : Response.json(answered, { headers });
  } catch (error) {
    const { status, message } = sayRefusal(error);
    return Response.json({ message }, { status });
  }
}
