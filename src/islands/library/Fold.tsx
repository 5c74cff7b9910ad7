import { useState, type ReactNode } from 'react';
import type { Words } from '#src/i18n/words.ts';

interface Props {
  title: string;
  /** How many conditions are set inside; it unfolds when the first one is. */
  chosen: number;
  openAtFirst: boolean;
  children: ReactNode;
  t: Words;
}

/** A facet that folds; folded or not, its title says how much is chosen in it. */
export function Fold({ title, chosen, openAtFirst, children, t }: Props) {
  const [open, setOpen] = useState(openAtFirst || chosen > 0);
  const [seen, setSeen] = useState(chosen);
  if (seen !== chosen) {
    setSeen(chosen);
    if (seen === 0) setOpen(true);
  }
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {title}
        {chosen > 0 && (
          <span className="fold-chosen">{t('library.chosen', { count: chosen })}</span>
        )}
      </summary>
      {children}
    </details>
  );
}
