import type { ShortlistItem } from '#src/domain/shortlist/items.ts';
import {
  formatDay,
  formatMoney,
  formatPercent,
  formatShortDay,
  formatYears,
} from '#src/i18n/format.ts';
import { paths, sectorCover } from '#src/i18n/paths.ts';
import { nameOf, type FacetNames } from '../library/names.ts';
import { langOf, stageOf, titleOf, type Reading } from './names.ts';

interface Props {
  readonly item: ShortlistItem;
  readonly reading: Reading;
  readonly picked: boolean;
  readonly onPick: () => void;
  /** Absent on a list that somebody shared. */
  readonly own?: { readonly onMove: (by: -1 | 1) => void; readonly onRemove: () => void };
}

const FACTS = ['town', 'investment', 'irr', 'payback', 'readiness', 'verified'] as const;

function listFacts(
  { row, kept, state }: ShortlistItem,
  { say, locale, names }: Reading,
): [string, string][] {
  if (state === 'gone') return kept.kept ? [[say('kept'), formatDay(kept.kept, locale)]] : [];
  // Values come later than their names, and find their room kept.
  if (row === undefined) return FACTS.map((fact) => [say(fact), '\u00a0']);
  const { irr, paybackYears } = row;
  const none = say('notEstimated');
  const values: Record<(typeof FACTS)[number], string> = {
    town: nameOf(names as FacetNames, 'town', row.town),
    investment: formatMoney(row.totalWan, locale),
    irr: irr === undefined ? none : formatPercent(irr),
    payback: paybackYears === undefined ? none : formatYears(paybackYears, locale),
    readiness: say('score', { score: row.readiness }),
    verified: formatShortDay(row.verified, locale),
  };
  return FACTS.map((fact) => [say(fact), values[fact]]);
}

/** A project on the list, with what can be done with it. */
export function ItemView({ item, reading, picked, onPick, own }: Props) {
  const { say, locale } = reading;
  const { row, kept, state } = item;
  const title = titleOf(item, say);
  const lang = langOf(item);
  return (
    <li className={`shortlist-item ${state}`}>
      {row ? (
        <img src={sectorCover(row.sector)} alt="" width={480} height={150} loading="lazy" />
      ) : (
        <span className="shortlist-blank" />
      )}
      <div className="shortlist-main">
        <p className="card-number">
          <span>{(row?.number ?? kept.number) || '\u00a0'}</span>
          <span className="tag">{stageOf(item, reading)}</span>
          {/* Known later than the stage, which it must not push aside. */}
          {row?.sample && <span className="tag">{say('sample')}</span>}
        </p>
        <h3 lang={lang}>
          {state === 'gone' ? title : <a href={paths(locale).project(kept.slug)}>{title}</a>}
        </h3>
        <dl>
          {listFacts(item, reading).map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        {state === 'gone' && (
          <p className="shortlist-note">
            {say('goneText')} <a href={paths(locale).enquiry(kept.slug)}>{say('askGone')}</a>
          </p>
        )}
      </div>
      <div className="shortlist-acts">
        {state !== 'gone' && (
          <label className="shortlist-pick">
            <input type="checkbox" checked={picked} onChange={onPick} />
            <span className="visually-hidden">{say('pick', { title })}</span>
            <span aria-hidden="true">{say('pickShort')}</span>
          </label>
        )}
        {own &&
          ([-1, 1] as const).map((by) => (
            <button
              key={by}
              data-by={by}
              type="button"
              aria-label={say(by < 0 ? 'up' : 'down', { title })}
              onClick={() => own.onMove(by)}
            >
              {by < 0 ? '↑' : '↓'}
            </button>
          ))}
        {own && (
          <button type="button" aria-label={say('remove', { title })} onClick={own.onRemove}>
            ×
          </button>
        )}
      </div>
    </li>
  );
}
