import { createElement } from 'react';
import type { Words } from '#src/i18n/words.ts';

interface Props {
  readonly slug: string;
  readonly number: string;
  readonly title: string;
  /** The title's language where it is not the page's. */
  readonly lang?: string | undefined;
  readonly t: Words;
}

/**
 * The button that keeps a project. `<qiao-keep>` (src/components/site/keep.ts) presses it with and
 * without React; what React is told never changes, so the two cannot disagree.
 */
export function KeepButton({ slug, number, title, lang, t }: Props) {
  return createElement(
    'qiao-keep',
    { 'data-slug': slug, 'data-number': number },
    <button type="button" className="keep" aria-pressed="false" suppressHydrationWarning>
      <span className="keep-off">{t('library.keep')}</span>
      <span className="keep-on">{t('library.kept')}</span>
      <span className="visually-hidden" data-title="" lang={lang}>
        {title}
      </span>
    </button>,
  );
}
