import { useEffect, useRef } from 'react';
import type { Words } from '#src/i18n/words.ts';

interface Props {
  query: string;
  onQuery: (query: string) => void;
  onFocus: () => void;
  t: Words;
}

/**
 * The search field. It keeps its own text while letters are being composed, so that pinyin input
 * does not search for half a syllable.
 */
export function SearchField({ query, onQuery, onFocus, t }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const composing = useRef(false);
  useEffect(() => {
    const input = field.current;
    if (input && input.value.trim() !== query && !composing.current) input.value = query;
  }, [query]);
  const read = () => {
    if (!composing.current) onQuery((field.current?.value ?? '').trim());
  };
  return (
    <form
      className="search-form"
      role="search"
      aria-label={t('library.title')}
      onSubmit={(event) => {
        event.preventDefault();
        read();
      }}
    >
      <label className="visually-hidden" htmlFor="library-q">
        {t('library.searchLabel')}
      </label>
      <input
        id="library-q"
        ref={field}
        name="q"
        type="search"
        autoComplete="off"
        placeholder={t('common.searchHint')}
        maxLength={100}
        onFocus={onFocus}
        onChange={read}
        onCompositionStart={() => (composing.current = true)}
        onCompositionEnd={() => {
          composing.current = false;
          read();
        }}
      />
      <button type="submit" className="button">
        {t('library.searchButton')}
      </button>
    </form>
  );
}
