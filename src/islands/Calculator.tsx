import { useState, useSyncExternalStore } from 'react';
import { SCENARIO_PARAMETER } from '#src/domain/finance/scenario-parameter.ts';
import type { Locale } from '#src/i18n/locales.ts';
import type { Dictionary } from '#src/i18n/words.ts';
import { useMaterials } from './calculator/use-materials.ts';
import { createSay } from './say.ts';

interface Props {
  readonly locale: Locale;
  readonly slug: string;
  /** The section `shell` of the dictionary `calculator`; the rest is fetched when it is opened. */
  readonly dictionary: Dictionary;
}

const watchNothing = () => () => undefined;
const isShared = () => new URLSearchParams(location.search).has(SCENARIO_PARAMETER);

/**
 * The calculator of a project's page: a button, until it is pressed or the address brings changes.
 * Figures, words and everything that reckons and draws come only then.
 */
export default function Calculator({ locale, slug, dictionary }: Props) {
  const say = createSay(dictionary);
  const shared = useSyncExternalStore(watchNothing, isShared, () => false);
  const [pressed, setPressed] = useState(false);
  const { materials, failed, retry } = useMaterials(locale, slug, pressed || shared);
  if (materials) {
    const { Workbench, sheet, words } = materials;
    return <Workbench locale={locale} sheet={sheet} dictionary={words} takesFocus={pressed} />;
  }
  const waiting = (pressed || shared) && !failed;
  return (
    <div className="calculator-shell">
      <button
        type="button"
        className="button"
        aria-disabled={waiting || undefined}
        onClick={failed ? retry : () => setPressed(true)}
      >
        {say(failed ? 'retry' : 'open')}
      </button>
      <p className="soft" role="status">
        {failed ? say('failed') : waiting ? say('loading') : ''}
      </p>
    </div>
  );
}
