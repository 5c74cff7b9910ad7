import type { Content } from './content.ts';
import { projectRule, type FieldFault, type Rule } from './finding.ts';
import { findNearest } from './nearest.ts';

function findMissing(
  content: Content,
  folder: 'files' | 'photos',
  field: string,
  names: readonly (string | undefined)[],
): FieldFault[] {
  return names.flatMap((name, index) => {
    if (name === undefined || content.publicFiles.has(`${folder}/${name}`)) return [];
    const there = [...content.publicFiles]
      .filter((path) => path.startsWith(`${folder}/`))
      .map((path) => path.slice(folder.length + 1));
    const nearest = findNearest(name, there);
    const hint = nearest === undefined ? '请放入文件或删去此项' : `是不是 ${nearest}？`;
    return [
      {
        field: `${field}[第${index + 1}项].file`,
        message: `public/${folder}/ 里没有“${name}”，${hint}`,
      },
    ];
  });
}

/** Files that readers are promised. */
export const FILE_RULES: readonly Rule[] = [
  projectRule(
    'file-missing',
    '《政府网站与政务新媒体检查指标》: no broken download',
    ({ data }, content) => [
      ...findMissing(
        content,
        'files',
        'documents',
        (data.documents ?? []).map((document) => document.file),
      ),
      ...findMissing(
        content,
        'photos',
        'photos',
        (data.photos ?? []).map((photo) => photo.file),
      ),
    ],
  ),
];
