import { readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Finding } from '#src/domain/check/finding.ts';
import { LARGEST_UPLOAD } from '../editor/form/config.ts';
import { findFakeFile } from '../editor/studio/file-kinds.ts';
import { MEDIA_ENDINGS, MEDIA_FOLDERS, type MediaFolder } from '../editor/studio/places.ts';
import { listFiles } from './content-files.ts';

function findFault(path: string, folder: MediaFolder): string | undefined {
  const ending = extname(path).slice(1).toLowerCase();
  const endings = MEDIA_ENDINGS[folder];
  if (!endings.includes(ending)) {
    return `这里只放 ${endings.join('、')} 文件，请另存为其中一种，或移走`;
  }
  const most = LARGEST_UPLOAD / 1_000_000;
  if (statSync(path).size > LARGEST_UPLOAD) return `文件太大，最多 ${most} MB，请缩小`;
  return findFakeFile(readFileSync(path), ending);
}

/** What lies in `public/files` and `public/photos` and may not: put there by hand, past the editor. */
export async function checkUploads(publicDir: string): Promise<Finding[]> {
  const found = await Promise.all(
    MEDIA_FOLDERS.map(async (folder) => {
      const names = await listFiles(join(publicDir, folder));
      return names.flatMap((name): Finding[] => {
        const message = findFault(join(publicDir, folder, name), folder);
        const file = `public/${folder}/${name}`;
        return message === undefined ? [] : [{ file, field: '文件', message, rule: 'upload' }];
      });
    }),
  );
  return found.flat();
}
