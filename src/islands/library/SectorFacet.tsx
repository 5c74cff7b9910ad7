import { memo } from 'react';
import { getClassState, toggleClass } from '#src/domain/library/classes.ts';
import type { FacetName } from '#src/domain/library/facets.ts';
import type { Words } from '#src/i18n/words.ts';
import { FacetBox } from './FacetBox.tsx';
import { nameOf, type ClassNames, type FacetNames } from './names.ts';

interface Props {
  names: FacetNames;
  classes: ClassNames;
  chosen: readonly string[];
  counts: ReadonlyMap<string, number> | undefined;
  onToggle: (facet: FacetName, value: string) => void;
  onSectors: (sectors: readonly string[]) => void;
  t: Words;
}

/** The county's sectors under the provincial classes; a class stands for all its sectors. */
export const SectorFacet = memo(function SectorFacet(props: Props) {
  const { names, classes, chosen, counts, onToggle, onSectors, t } = props;
  const countOf = (sectors: readonly string[]) =>
    counts && sectors.reduce((sum, sector) => sum + (counts.get(sector) ?? 0), 0);
  return (
    <fieldset>
      <legend className="visually-hidden">{t('library.facet.sector')}</legend>
      {classes.map((each) => {
        const state = getClassState(each, chosen);
        return (
          <fieldset key={each.id} className="sector-class">
            <legend className="visually-hidden">{each.name}</legend>
            <FacetBox
              name="class"
              value={each.id}
              label={each.name}
              count={countOf(each.sectors)}
              checked={state === 'all'}
              mixed={state === 'some'}
              className="whole"
              onToggle={() => onSectors(toggleClass(each, chosen))}
            />
            {each.sectors.map((sector) => (
              <FacetBox
                key={sector}
                name="sector"
                value={sector}
                label={nameOf(names, 'sector', sector)}
                count={countOf([sector])}
                checked={chosen.includes(sector)}
                className="part"
                onToggle={() => onToggle('sector', sector)}
              />
            ))}
          </fieldset>
        );
      })}
    </fieldset>
  );
});
