import { join } from 'node:path';
import { classifyFile } from '../../content/classify-file.ts';
import type { ContentPlace } from '../../content/content-files.ts';

/** The folders that the editor writes to. */
export interface StudioFolders {
  readonly contentDir: string;
  readonly publicDir: string;
}

/** The folders of `public/` that hold what entries name. */
export const MEDIA_FOLDERS = ['files', 'photos'] as const;
export type MediaFolder = (typeof MEDIA_FOLDERS)[number];

/** What may be uploaded to each, by its ending. */
export const MEDIA_ENDINGS: Readonly<Record<MediaFolder, readonly string[]>> = {
  files: ['pdf'],
  photos: ['webp', 'png', 'jpg', 'jpeg'],
};

/** A file that the editor knows, by its path in the project. */
export type StudioPlace = { readonly path: string; readonly inside: string } & (
  | { readonly kind: 'content'; readonly place: ContentPlace }
  | { readonly kind: 'media'; readonly folder: MediaFolder; readonly ending: string }
);

const MEDIA = /^public\/(files|photos)\/([a-z0-9][a-z0-9._-]{0,98}\.([a-z]{3,4}))$/;

/** What stands at a path of the project; `undefined` where the editor has no business. */
export function findPlace(path: string): StudioPlace | undefined {
  if (path.startsWith('content/')) {
    const inside = path.slice('content/'.length);
    const place = classifyFile(inside);
    const isKnown = place.kind === 'entry' || place.kind === 'single';
    return isKnown ? { kind: 'content', path, inside, place } : undefined;
  }
  const [, folder, name, ending] = MEDIA.exec(path) ?? [];
  if (folder === undefined || name === undefined || ending === undefined) return undefined;
  const media = folder as MediaFolder;
  if (!MEDIA_ENDINGS[media].includes(ending)) return undefined;
  return { kind: 'media', path, inside: `${media}/${name}`, folder: media, ending };
}

/** Where the file lies on this machine. */
export const onDisk = (folders: StudioFolders, { kind, inside }: StudioPlace): string =>
  join(kind === 'content' ? folders.contentDir : folders.publicDir, inside);
