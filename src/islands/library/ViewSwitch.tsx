import { VIEWS, type View } from '#src/domain/library/state.ts';
import type { Words } from '#src/i18n/words.ts';

interface Props {
  view: View;
  onView: (view: View) => void;
  t: Words;
}

/** Cards, table or townships. */
export function ViewSwitch({ view, onView, t }: Props) {
  return (
    <fieldset className="segments view-switch">
      <legend className="visually-hidden">{t('library.view.label')}</legend>
      {VIEWS.map((each) => (
        <label key={each}>
          <input
            type="radio"
            name="view"
            value={each}
            checked={view === each}
            onChange={() => onView(each)}
          />
          <span>{t(`library.view.${each}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
