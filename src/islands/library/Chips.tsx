import { FACET_NAMES, NO_CHOICE, toggleValue, type Choice } from '#src/domain/library/facets.ts';
import type { Words } from '#src/i18n/words.ts';
import { nameOf, type FacetNames } from './names.ts';

interface Props {
  names: FacetNames;
  choice: Choice;
  onChange: (choice: Choice) => void;
  t: Words;
}

/** What has been chosen, each with a way to undo it. */
export function Chips({ names, choice, onChange, t }: Props) {
  const chosen = FACET_NAMES.flatMap((facet) => choice[facet].map((value) => ({ facet, value })));
  if (chosen.length === 0) return null;
  return (
    <ul className="chips">
      {chosen.map(({ facet, value }) => {
        const name = nameOf(names, facet, value);
        return (
          <li key={`${facet}/${value}`}>
            <button
              type="button"
              aria-label={t('library.remove', { name })}
              onClick={() => onChange(toggleValue(choice, facet, value))}
            >
              {name} <span aria-hidden="true">×</span>
            </button>
          </li>
        );
      })}
      <li>
        <button type="button" className="clear" onClick={() => onChange(NO_CHOICE)}>
          {t('library.clear')}
        </button>
      </li>
    </ul>
  );
}
