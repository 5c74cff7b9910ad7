import { useState } from 'react';
import { readRange } from '#src/domain/library/range-text.ts';
import { isSameRange, type Range, type RangeName } from '#src/domain/library/ranges.ts';
import type { Locale } from '#src/i18n/locales.ts';
import type { Words } from '#src/i18n/words.ts';
import { listFaults, typedRange } from './range-words.ts';

interface Props {
  name: RangeName;
  range: Range;
  onChange: (range: Range) => void;
  locale: Locale;
  t: Words;
}

const ENDS = ['from', 'to'] as const;

/**
 * Two fields, from and to. What is typed narrows at once where it can be read; what cannot stays as
 * it was typed, narrows nothing, and is explained once the field is left.
 */
export function RangeFields({ name, range, onChange, locale, t }: Props) {
  const bare = locale === 'en' ? 'million' : 'wan';
  const [draft, setDraft] = useState(() => typedRange(name, range, locale));
  const [seen, setSeen] = useState(range);
  const [left, setLeft] = useState(false);
  const reading = readRange(name, draft, bare);
  // A chip or the back button changed the range: the fields follow it.
  if (seen !== range) {
    setSeen(range);
    if (!isSameRange(range, reading.range)) setDraft(typedRange(name, range, locale));
  }
  const type = (end: 'from' | 'to', text: string) => {
    const next = { ...draft, [end]: text };
    setDraft(next);
    const read = readRange(name, next, bare).range;
    if (!isSameRange(read, range)) onChange(read);
  };
  const faults = left ? listFaults(name, reading, t) : [];
  const id = `range-${name}`;
  return (
    <fieldset className="range" onBlur={() => setLeft(true)}>
      <legend className="visually-hidden">{t(`library.range.title.${name}`)}</legend>
      <div className="range-fields">
        {ENDS.map((end) => {
          const wrong = left && (reading.faults[end] !== undefined || reading.reversed);
          return (
            <label key={end}>
              <span aria-hidden="true">{t(`library.range.${end}Short`)}</span>
              <input
                name={`${name}-${end}`}
                type="text"
                inputMode={name === 'inv' ? 'text' : 'decimal'}
                autoComplete="off"
                maxLength={24}
                aria-label={t(`library.range.${end}.${name}`)}
                aria-invalid={wrong || undefined}
                aria-describedby={`${id}-hint ${id}-fault`}
                value={draft[end]}
                onChange={(event) => type(end, event.target.value)}
                onKeyDown={(event) => event.key === 'Enter' && setLeft(true)}
              />
            </label>
          );
        })}
      </div>
      <p className="range-hint" id={`${id}-hint`}>
        {t(`library.range.hint.${name}`)}
      </p>
      <div className="range-fault" id={`${id}-fault`} aria-live="polite">
        {faults.map((fault) => (
          <p key={fault}>{fault}</p>
        ))}
      </div>
    </fieldset>
  );
}
