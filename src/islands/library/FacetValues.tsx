import { memo, useState } from 'react';
import type { FacetName } from '#src/domain/library/facets.ts';
import type { Words } from '#src/i18n/words.ts';
import { FacetBox } from './FacetBox.tsx';

interface Props {
  facet: FacetName;
  entries: readonly { value: string; name: string }[];
  chosen: readonly string[];
  counts: ReadonlyMap<string, number> | undefined;
  onToggle: (facet: FacetName, value: string) => void;
  t: Words;
}

/** Above this many values a field finds one by its name. */
const MANY = 12;

/** The values of one facet to tick. */
export const FacetValues = memo(function FacetValues(props: Props) {
  const { facet, entries, chosen, counts, onToggle, t } = props;
  const [text, setText] = useState('');
  const title = t(`library.facet.${facet}`);
  const long = entries.length > MANY;
  const wanted = text.trim().toLowerCase();
  const matching =
    wanted === '' ? entries : entries.filter(({ name }) => name.toLowerCase().includes(wanted));
  return (
    <fieldset>
      <legend className="visually-hidden">{title}</legend>
      {long && (
        <input
          type="search"
          className="facet-find"
          aria-label={t('library.find', { facet: title })}
          placeholder={t('library.find', { facet: title })}
          autoComplete="off"
          maxLength={40}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      )}
      <div className={long ? 'facet-list long' : 'facet-list'}>
        {matching.map(({ value, name }) => (
          <FacetBox
            key={value}
            name={facet}
            value={value}
            label={name}
            count={counts && (counts.get(value) ?? 0)}
            checked={chosen.includes(value)}
            onToggle={() => onToggle(facet, value)}
          />
        ))}
      </div>
      {long && (
        <p className="facet-none" aria-live="polite">
          {matching.length === 0 && t('library.findNone', { text: text.trim() })}
        </p>
      )}
    </fieldset>
  );
});
