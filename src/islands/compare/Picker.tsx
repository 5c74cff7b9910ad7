import { useId, useMemo, useState } from 'react';
import type { LibraryRow } from '#src/domain/library/row.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { paths } from '#src/i18n/paths.ts';
import type { Say } from '../say.ts';
import { useRows } from '../shortlist/use-rows.ts';
import { useFold } from './use-fold.ts';

const SHOWN = 8;

interface Props {
  readonly chosen: readonly string[];
  readonly locale: Locale;
  readonly say: Say;
  readonly onAdd: (row: LibraryRow) => void;
}

/** Finds a project by a part of its name or number, in either script, and adds it. */
export function Picker({ chosen, locale, say, onAdd }: Props) {
  const [text, setText] = useState('');
  const [wanted, setWanted] = useState(false);
  const rows = useRows(paths(locale).libraryData(), wanted);
  const id = useId();
  const fold = useFold(wanted);
  const sought = fold(text.trim());
  const bySlug = rows.state === 'ready' ? rows.bySlug : undefined;
  const names = useMemo(
    () =>
      [...(bySlug?.values() ?? [])].map((row) => ({
        row,
        name: fold(`${row.number} ${row.title}`),
      })),
    [bySlug, fold],
  );
  const matches = names
    .filter(({ row, name }) => sought !== '' && !chosen.includes(row.slug) && name.includes(sought))
    .map(({ row }) => row);
  const said = () => {
    if (rows.state === 'failed') return say('addFailed');
    if (sought === '' || rows.state !== 'ready') return '';
    return matches.length === 0
      ? say('addNone', { text: text.trim() })
      : say('matches', { count: matches.length, shown: Math.min(SHOWN, matches.length) });
  };
  return (
    <div className="compare-picker">
      <label htmlFor={id}>{say('addLabel')}</label>
      <input
        id={id}
        type="search"
        autoComplete="off"
        value={text}
        aria-describedby={`${id}-hint`}
        onFocus={() => setWanted(true)}
        onChange={(event) => setText(event.target.value)}
      />
      <p id={`${id}-hint`} className="compare-note">
        {say('addHint')}
      </p>
      <p role="status" className="compare-note">
        {said()}
      </p>
      {rows.state === 'failed' && (
        <button type="button" className="button" onClick={rows.retry}>
          {say('retry')}
        </button>
      )}
      <ul>
        {matches.slice(0, SHOWN).map((row) => (
          <li key={row.slug}>
            <button
              type="button"
              onClick={() => {
                setText('');
                onAdd(row);
              }}
            >
              <span className="compare-note">{row.number}</span>{' '}
              <span lang={row.untranslated ? 'zh-Hans' : undefined}>{row.title}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
