import type { Say } from '../say.ts';
import type { Subject } from './subjects.ts';

interface Props {
  readonly subjects: readonly Subject[];
  readonly say: Say;
  /** Absent where the page is about one project. */
  readonly onRemove: ((slug: string) => void) | undefined;
}

/** The projects asked about, each with a way to take it off. */
export function Subjects({ subjects, say, onRemove }: Props) {
  if (subjects.length === 0) return null;
  return (
    <div className="enquiry-subjects">
      <p className="enquiry-label">{say('form.projectsLabel')}</p>
      <ul>
        {subjects.map(({ slug, title }) => (
          <li key={slug}>
            <input type="hidden" name="projects" value={slug} />
            <span>{title}</span>
            {onRemove && (
              <button type="button" className="enquiry-minor" onClick={() => onRemove(slug)}>
                {say('form.removeProject', { title })}
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
