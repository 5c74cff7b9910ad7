import type { ComparedProject } from '#src/domain/comparison/comparison.ts';
import type { compareProjects, RowOfCells } from '#src/domain/comparison/compare.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { paths } from '#src/i18n/paths.ts';
import type { Say } from '../say.ts';
import { CellView } from './CellView.tsx';

interface Props {
  readonly projects: readonly ComparedProject[];
  readonly groups: ReturnType<typeof compareProjects>;
  readonly locale: Locale;
  readonly say: Say;
  readonly onDrop: (project: ComparedProject) => void;
}

function Head({
  project,
  locale,
  say,
  onDrop,
}: Omit<Props, 'projects' | 'groups'> & {
  readonly project: ComparedProject;
}) {
  const { slug, number, title, lang, sample, stage } = project;
  return (
    <th scope="col" role="columnheader">
      <span className="compare-number">
        {number}
        {sample && <span className="tag">{say('sample')}</span>}
        <span className="tag">{stage}</span>
      </span>
      <a href={paths(locale).project(slug)} lang={lang}>
        {title}
      </a>
      <button type="button" className="compare-drop" onClick={() => onDrop(project)}>
        {say('drop')}
        <span className="visually-hidden" lang={lang}>
          {' '}
          {title}
        </span>
      </button>
    </th>
  );
}

function Row({
  row,
  projects,
  say,
}: Pick<Props, 'projects' | 'say'> & { readonly row: RowOfCells }) {
  return (
    <tr role="row" className={row.differs ? 'differs' : 'same'}>
      <th scope="row" role="rowheader">
        {row.label}
        {row.differs && (
          <span className="compare-differs">
            <span aria-hidden="true">≠</span>
            <span className="visually-hidden">{say('differs')}</span>
          </span>
        )}
      </th>
      {projects.map(({ slug, title }, at) => (
        <td key={slug} role="cell" data-project={title}>
          <CellView {...{ row, say }} cell={row.cells[at]} extreme={row.extremeOf[at]} />
        </td>
      ))}
    </tr>
  );
}

/**
 * Facts down, projects across; on a phone each fact is a heading over its values. The roles keep it a
 * table for those who hear it, where a browser would take the blocks that it is laid out in for none.
 */
export function Table({ projects, groups, locale, say, onDrop }: Props) {
  return (
    <table role="table" className={`compare-table of-${projects.length}`}>
      <caption className="visually-hidden">{say('table')}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader" className="compare-corner">
            {say('fact')}
          </th>
          {projects.map((project) => (
            <Head key={project.slug} {...{ project, locale, say, onDrop }} />
          ))}
        </tr>
      </thead>
      {groups.map(({ id, label, rows }) => (
        <tbody key={id} role="rowgroup">
          <tr role="row" className="compare-group">
            <th scope="rowgroup" role="rowheader" colSpan={projects.length + 1}>
              {label}
            </th>
          </tr>
          {rows.map((row) => (
            <Row key={row.id} {...{ row, projects, say }} />
          ))}
        </tbody>
      ))}
    </table>
  );
}
