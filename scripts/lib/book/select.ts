import {
  selectProjects,
  type Choice,
  type Selection,
  type Unknown,
} from '#src/domain/book/selection.ts';
import type { BookSource } from '#src/domain/book/source.ts';
import { CommandError } from '../command-error.ts';

const KINDS = { sector: '产业', town: '乡镇', project: '项目' } as const;

function describe({ kind, name, nearest }: Unknown): string {
  const hint = nearest === undefined ? '' : `，是不是 ${nearest}？`;
  return `没有${KINDS[kind]}“${name}”${hint}`;
}

/** The places there are, for whoever named none of them. */
function listPlaces(source: BookSource, kind: Unknown['kind']): string[] {
  if (kind === 'project') return ['项目的文件名见 content/projects/zh/，编号见网页。'];
  const places = kind === 'sector' ? source.sectors : source.towns;
  return [`现有${KINDS[kind]}：`, ...places.map(({ slug, name }) => `  ${slug}  ${name}`)];
}

/**
 * The projects that staff chose, named as in the Chinese reading. Throws a `CommandError` that names
 * what there is not, or that nothing is left to print.
 */
export function selectForBook(source: BookSource, choice: Choice): Selection {
  const selected = selectProjects(source, choice);
  if (!selected.ok) {
    const { kind } = selected.unknown[0]!;
    throw new CommandError(
      [...selected.unknown.map(describe), ...listPlaces(source, kind)].join('\n'),
    );
  }
  if (selected.selection.slugs.length === 0) throw new CommandError('所选范围内没有项目，未生成');
  return selected.selection;
}
