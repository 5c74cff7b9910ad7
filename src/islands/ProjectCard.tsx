import type { ReactNode } from 'react';
import type { LibraryRow } from '#src/domain/library/row.ts';
import { formatMoney, formatPercent, formatShortDay, formatYears } from '#src/i18n/format.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { paths, sectorCover } from '#src/i18n/paths.ts';
import type { Words } from '#src/i18n/words.ts';
import { KeepButton } from './KeepButton.tsx';
import { nameOf, type FacetNames } from './library/names.ts';

interface Props {
  row: LibraryRow;
  names: FacetNames;
  locale: Locale;
  t: Words;
  /** Whether the card answers a search, rather than standing near it or on another page. */
  result?: boolean;
  eager?: boolean;
  children?: ReactNode;
}

function returnsOf(row: LibraryRow, t: Words, locale: Locale): [string, string] {
  if (row.irr !== undefined) return [t('library.irr'), formatPercent(row.irr)];
  if (row.paybackYears !== undefined)
    return [t('library.payback'), formatYears(row.paybackYears, locale)];
  return [t('library.irr'), t('common.notEstimated')];
}

/** A project in a list: cover, number, title, one line, four facts, mode and stage as words. */
export function ProjectCard({
  row,
  names,
  locale,
  t,
  result = false,
  eager = false,
  children,
}: Props) {
  const facts: [string, string][] = [
    [t('library.investment'), formatMoney(row.totalWan, locale)],
    returnsOf(row, t, locale),
    [t('library.readiness'), t('library.score', { score: row.readiness })],
    [t('library.verified'), formatShortDay(row.verified, locale)],
  ];
  const foot = [
    nameOf(names, 'town', row.town),
    row.modes.map((mode) => nameOf(names, 'mode', mode)).join(locale === 'en' ? ', ' : '、'),
  ];
  return (
    <article className="card">
      <img
        className="card-cover"
        src={sectorCover(row.sector)}
        alt=""
        width={480}
        height={150}
        loading={eager ? 'eager' : 'lazy'}
      />
      <div className="card-body">
        <p className="card-number">
          <span>{row.number}</span>
          {row.sample && <span className="tag">{t('common.sampleTag')}</span>}
          <span className="tag">
            {row.expired ? t('common.expired') : nameOf(names, 'stage', row.stage)}
          </span>
        </p>
        <h3 className="project-title" lang={row.untranslated ? 'zh-Hans' : undefined}>
          <a
            href={paths(locale).project(row.slug)}
            {...(result ? { 'data-search-result': row.slug } : {})}
          >
            {row.title}
          </a>
        </h3>
        {children || (
          <p className="card-summary" lang={row.untranslated ? 'zh-Hans' : undefined}>
            {row.summary}
          </p>
        )}
        <dl className="card-facts">
          {facts.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <p className="card-foot">{foot.join(' · ')}</p>
      </div>
      <KeepButton
        {...{ t }}
        slug={row.slug}
        number={row.number}
        title={row.title}
        lang={row.untranslated ? 'zh-Hans' : undefined}
      />
    </article>
  );
}
