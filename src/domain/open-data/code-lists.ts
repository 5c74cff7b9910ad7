import { PROVINCIAL_CLASSES } from '../county/collections.ts';
import { READINESS_BANDS, READINESS_CRITERIA } from '../readiness.ts';
import { SIZE_CLASSES } from '../size-class.ts';
import {
  COOPERATION_MODES,
  INVESTMENT_ITEMS,
  LAND_LEVELS,
  LAND_STATES,
  NATURES,
  STAGES,
} from '../vocabulary.ts';

/** Which codes a field may hold; their names are in the dictionaries, under `terms` and `list`. */
export const CODE_LISTS = [
  { path: 'stage', list: 'stage', codes: STAGES },
  { path: 'modes', list: 'mode', codes: COOPERATION_MODES },
  { path: 'nature', list: 'nature', codes: NATURES },
  { path: 'sizeClass', list: 'size', codes: SIZE_CLASSES.map(({ id }) => id) },
  { path: 'provincialClass', list: 'provincialClass', codes: PROVINCIAL_CLASSES },
  { path: 'investment.split[].item', list: 'investmentItem', codes: INVESTMENT_ITEMS },
  { path: 'land.level', list: 'landLevel', codes: LAND_LEVELS },
  { path: 'land.state', list: 'landState', codes: LAND_STATES },
  { path: 'readiness.band', list: 'band', codes: READINESS_BANDS },
  {
    path: 'readiness.criteria[].id',
    list: 'readiness',
    codes: READINESS_CRITERIA.map(({ id }) => id),
  },
] as const;
