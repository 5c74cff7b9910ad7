import { getClassState } from '#src/domain/library/classes.ts';
import { FACET_NAMES, NO_CHOICE, toggleValue, type Choice } from '#src/domain/library/facets.ts';
import { isSet, NO_RANGES, RANGE_NAMES, type Ranges } from '#src/domain/library/ranges.ts';
import type { Locale } from '#src/i18n/locales.ts';
import type { Words } from '#src/i18n/words.ts';
import { nameOf, type ClassNames, type FacetNames } from './names.ts';
import { nameRange } from './range-words.ts';

interface Chosen {
  choice: Choice;
  ranges: Ranges;
}

interface Props extends Chosen {
  names: FacetNames;
  classes: ClassNames;
  onChange: (next: Chosen) => void;
  locale: Locale;
  t: Words;
}

interface Chip {
  key: string;
  name: string;
  without: Chosen;
}

/** A chip for each class that is chosen whole, and for each sector that is chosen alone. */
function listSectorChips({ names, classes, choice, ranges }: Props): Chip[] {
  const without = (gone: readonly string[]): Chosen => ({
    choice: { ...choice, sector: choice.sector.filter((sector) => !gone.includes(sector)) },
    ranges,
  });
  const whole = classes.filter(
    (each) => each.sectors.length > 1 && getClassState(each, choice.sector) === 'all',
  );
  const covered = whole.flatMap(({ sectors }) => sectors);
  return [
    ...whole.map(({ id, name, sectors }) => ({ key: id, name, without: without(sectors) })),
    ...choice.sector
      .filter((sector) => !covered.includes(sector))
      .map((sector) => ({
        key: `sector/${sector}`,
        name: nameOf(names, 'sector', sector),
        without: without([sector]),
      })),
  ];
}

function listChips(props: Props): Chip[] {
  const { names, choice, ranges, locale, t } = props;
  const values = FACET_NAMES.filter((facet) => facet !== 'sector').flatMap((facet) =>
    choice[facet].map((value) => ({
      key: `${facet}/${value}`,
      name: nameOf(names, facet, value),
      without: { choice: toggleValue(choice, facet, value), ranges },
    })),
  );
  const figures = RANGE_NAMES.filter((name) => isSet(ranges[name])).map((name) => ({
    key: name,
    name: nameRange(name, ranges[name], locale, t),
    without: { choice, ranges: { ...ranges, [name]: {} } },
  }));
  return [...listSectorChips(props), ...values, ...figures];
}

/** What has been chosen, each with a way to undo it. */
export function Chips(props: Props) {
  const { onChange, t } = props;
  const chips = listChips(props);
  if (chips.length === 0) return null;
  return (
    <ul className="chips">
      {chips.map(({ key, name, without }) => (
        <li key={key}>
          <button
            type="button"
            aria-label={t('library.remove', { name })}
            onClick={() => onChange(without)}
          >
            {name} <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      <li>
        <button
          type="button"
          className="clear"
          onClick={() => onChange({ choice: NO_CHOICE, ranges: NO_RANGES })}
        >
          {t('library.clear')}
        </button>
      </li>
    </ul>
  );
}
