import { useCallback } from 'react';
import {
  toggleValue,
  type Choice,
  type FacetCounts,
  type FacetName,
} from '#src/domain/library/facets.ts';
import { isSet, type Range, type RangeName, type Ranges } from '#src/domain/library/ranges.ts';
import type { Locale } from '#src/i18n/locales.ts';
import type { Words } from '#src/i18n/words.ts';
import { FacetValues } from './FacetValues.tsx';
import { Fold } from './Fold.tsx';
import type { ClassNames, FacetNames } from './names.ts';
import { RangeFields } from './RangeFields.tsx';
import { SectorFacet } from './SectorFacet.tsx';

interface Props {
  names: FacetNames;
  classes: ClassNames;
  /** Not there until the whole library is: counts of a part would mislead. */
  counts: FacetCounts | undefined;
  choice: Choice;
  ranges: Ranges;
  /** Changes the choice from what it is by then. */
  onChange: (next: (choice: Choice) => Choice) => void;
  onRange: (name: RangeName, range: Range) => void;
  locale: Locale;
  t: Words;
}

/** A fold: a facet, a range, or the size classes with the free range under them. */
type Section = { facet: FacetName; range?: RangeName } | { facet?: undefined; range: RangeName };

const SECTIONS: readonly Section[] = [
  { facet: 'sector' },
  { facet: 'size', range: 'inv' },
  { facet: 'mode' },
  { facet: 'town' },
  { facet: 'stage' },
  { facet: 'band' },
  { range: 'irr' },
  { range: 'payback' },
  { facet: 'land' },
  { facet: 'park' },
  { facet: 'unit' },
];

/** Folds that stand open at first; the others fold away until asked for. */
const OPEN_AT_FIRST: ReadonlySet<string> = new Set<FacetName>(['sector', 'size', 'mode']);

/** What the library can be narrowed by, with a count beside each value. */
export function Facets(props: Props) {
  const { names, classes, counts, choice, ranges, onChange, onRange, locale, t } = props;
  const toggle = useCallback(
    (facet: FacetName, value: string) => onChange((old) => toggleValue(old, facet, value)),
    [onChange],
  );
  const setSectors = useCallback(
    (sector: readonly string[]) => onChange((old) => ({ ...old, sector })),
    [onChange],
  );
  return SECTIONS.map(({ facet, range }) => {
    const title = facet ? t(`library.facet.${facet}`) : t(`library.range.title.${range}`);
    const chosen =
      (facet ? choice[facet].length : 0) + (range !== undefined && isSet(ranges[range]) ? 1 : 0);
    if (facet !== undefined && names[facet].length === 0) return null;
    return (
      <Fold
        key={facet ?? range}
        openAtFirst={OPEN_AT_FIRST.has(facet ?? '')}
        {...{ title, chosen, t }}
      >
        {facet === 'sector' && (
          <SectorFacet
            {...{ names, classes, t }}
            chosen={choice.sector}
            counts={counts?.sector}
            onToggle={toggle}
            onSectors={setSectors}
          />
        )}
        {facet !== undefined && facet !== 'sector' && (
          <FacetValues
            {...{ facet, t }}
            entries={names[facet]}
            chosen={choice[facet]}
            counts={counts?.[facet]}
            onToggle={toggle}
          />
        )}
        {range !== undefined && (
          <RangeFields
            {...{ locale, t }}
            name={range}
            range={ranges[range]}
            onChange={(next) => onRange(range, next)}
          />
        )}
      </Fold>
    );
  });
}
