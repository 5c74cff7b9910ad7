import {
  FACET_NAMES,
  toggleValue,
  type Choice,
  type FacetCounts,
} from '#src/domain/library/facets.ts';
import type { Words } from '#src/i18n/words.ts';
import type { FacetNames } from './names.ts';

interface Props {
  names: FacetNames;
  counts: FacetCounts;
  choice: Choice;
  onChange: (choice: Choice) => void;
  t: Words;
}

/** Facets that stand open at first; the others fold away until asked for. */
const OPEN_AT_FIRST = new Set(['sector', 'size', 'mode']);

/** What the library can be narrowed by, with a count beside each value. */
export function Facets({ names, counts, choice, onChange, t }: Props) {
  return FACET_NAMES.map((facet) => (
    <details key={facet} open={OPEN_AT_FIRST.has(facet) || choice[facet].length > 0}>
      <summary>{t(`library.facet.${facet}`)}</summary>
      <fieldset>
        <legend className="visually-hidden">{t(`library.facet.${facet}`)}</legend>
        {names[facet].map(({ value, name }) => {
          const count = counts[facet].get(value) ?? 0;
          const checked = choice[facet].includes(value);
          return (
            <label key={value} className={count === 0 && !checked ? 'facet none' : 'facet'}>
              <input
                type="checkbox"
                name={facet}
                value={value}
                checked={checked}
                onChange={() => onChange(toggleValue(choice, facet, value))}
              />
              <span>{name}</span>
              <span className="count">{count}</span>
            </label>
          );
        })}
      </fieldset>
    </details>
  ));
}
