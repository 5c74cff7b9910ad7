import { useMemo } from 'react';
import { tallyTowns, type Tally } from '#src/domain/library/tally.ts';
import type { LibraryRow } from '#src/domain/library/row.ts';
import { SHADINGS, type LibraryState, type Shading } from '#src/domain/library/state.ts';
import { formatMoney } from '#src/i18n/format.ts';
import type { Locale } from '#src/i18n/locales.ts';
import type { Words } from '#src/i18n/words.ts';
import { shadeOf, SHADES } from '#src/pictures/shades.ts';
import type { FacetNames } from './names.ts';

interface Props {
  /** What the search found, before any choice. */
  rows: readonly LibraryRow[];
  state: Pick<LibraryState, 'choice' | 'ranges' | 'shading'>;
  names: FacetNames;
  onTown: (town: string) => void;
  onShading: (shading: Shading) => void;
  locale: Locale;
  t: Words;
}

const NOTHING: Tally = { count: 0, totalWan: 0 };
const figureOf = ({ count, totalWan }: Tally, shading: Shading) =>
  shading === 'count' ? count : totalWan;

/** The kind of a town is in its name in English; a tile has room for the name alone. */
const shortName = (name: string) => name.replace(/ (?:Town|Township|Subdistrict)\b.*$/, '');

interface TownLine {
  slug: string;
  name: string;
  tally: Tally;
  chosen: boolean;
}

function TownTile({
  town,
  most,
  onTown,
  ...rest
}: { town: TownLine; most: number } & Omit<Props, 'rows' | 'names' | 'onShading'>) {
  const { slug, name, tally, chosen } = town;
  const { state, locale, t } = rest;
  const { count } = tally;
  const total = formatMoney(tally.totalWan, locale);
  // The amount may break between its words: a tile is narrow.
  const figure =
    state.shading === 'count'
      ? t('library.tiles.unit', { count })
      : total.replaceAll('\u00A0', ' ');
  const key = count === 0 ? 'library.tiles.buttonNone' : 'library.tiles.button';
  return (
    <li>
      <button
        type="button"
        className={`tile ${shadeOf(figureOf(tally, state.shading), most)}`}
        aria-pressed={chosen}
        aria-label={t(key, { name, count, total })}
        onClick={() => onTown(slug)}
      >
        <span className="tile-face" aria-hidden="true">
          <strong>{shortName(name)}</strong>
          <span>{count === 0 ? t('library.tiles.none') : figure}</span>
          {chosen && <span className="tile-mark">✓</span>}
        </span>
      </button>
    </li>
  );
}

/** The townships as tiles, each a button that shows its projects alone, and as a table. */
export default function TownsView(props: Props) {
  const { rows, state, names, onShading, locale, t } = props;
  const tallies = useMemo(
    () => tallyTowns(rows, state.choice, state.ranges),
    [rows, state.choice, state.ranges],
  );
  const towns = names.town.map(({ value, name }) => ({
    slug: value,
    name,
    tally: tallies.get(value) ?? NOTHING,
    chosen: state.choice.town.includes(value),
  }));
  const most = Math.max(0, ...towns.map(({ tally }) => figureOf(tally, state.shading)));
  return (
    <section className="towns-view" aria-labelledby="tiles-title">
      <div className="towns-head">
        <h3 id="tiles-title">{t('library.tiles.title')}</h3>
        <p className="soft small">{t('library.tiles.lead')}</p>
        <fieldset className="segments">
          <legend>{t('library.tiles.shade')}</legend>
          {SHADINGS.map((each) => (
            <label key={each}>
              <input
                type="radio"
                name="shading"
                value={each}
                checked={state.shading === each}
                onChange={() => onShading(each)}
              />
              <span>{t(`library.tiles.${each}`)}</span>
            </label>
          ))}
        </fieldset>
      </div>
      <div className="towns-body">
        <div>
          <ul className="tiles">
            {towns.map((town) => (
              <TownTile key={town.slug} {...{ town, most }} {...props} />
            ))}
          </ul>
          <div className="tiles-foot">
            <p className="tiles-key" aria-hidden="true">
              {t('library.tiles.few')}
              {SHADES.map((shade) => (
                <span key={shade} className={`swatch ${shade}`} />
              ))}
              {t('library.tiles.many')}
            </p>
            <p className="soft small">{t('library.tiles.note')}</p>
          </div>
        </div>
        <div className="table-scroller">
          <table>
            <caption>{t('library.tiles.caption')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('library.facet.town')}</th>
                <th scope="col" className="numeric">
                  {t('library.tiles.count')}
                </th>
                <th scope="col" className="numeric">
                  {t('library.tiles.amount')}
                </th>
              </tr>
            </thead>
            <tbody>
              {towns.map(({ slug, name, tally, chosen }) => (
                <tr key={slug} className={chosen ? 'chosen' : undefined}>
                  <th scope="row">{name}</th>
                  <td className="numeric">{tally.count}</td>
                  <td className="numeric">
                    {tally.count === 0 ? '—' : formatMoney(tally.totalWan, locale)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
    </section>
  );
}
