import { listAskedFields, listEmptyFields } from '../sites/filled.ts';
import { getPriceUnit, isLand } from '../sites/kinds.ts';
import type { ListedSite } from '../sites/listed-site.ts';
import type { Content } from './content.ts';
import { findInEach, type Fault, type FieldFault, type Rule } from './finding.ts';
import { findFuture } from './future.ts';

/** The units that figures of a site are compared in. */
const UNITS = {
  floorLoad: ['吨/㎡'],
  clearHeight: ['米'],
  power: ['千伏安'],
  water: ['立方米/日'],
} as const;

function findPriceFaults({ kind, terms, price, status }: ListedSite): FieldFault[] {
  if (price === undefined) return [];
  const unit = getPriceUnit(kind, terms);
  return [
    ...(price.wan > 0
      ? []
      : [{ field: 'price', message: '价格应大于 0；还没有定价的，删去这一项' }]),
    ...(price.per === unit
      ? []
      : [{ field: 'price', message: `价格按“${price.per}”计，这类场地请按每${unit}写` }]),
    ...(status === 'taken'
      ? [{ field: 'price', message: '已供出的场地不再列价格，请删去，免得被当成现价' }]
      : []),
  ];
}

function findUnitFaults(site: ListedSite): FieldFault[] {
  return (Object.keys(UNITS) as (keyof typeof UNITS)[]).flatMap((field) => {
    const value = site[field];
    const units: readonly string[] = UNITS[field];
    if (value === undefined) return [];
    if (!units.includes(value.unit))
      return [{ field, message: `单位“${value.unit}”不能比较，请用${units.join('或')}` }];
    return value.value > 0 ? [] : [{ field, message: '应大于 0；没有的删去这一项' }];
  });
}

function findAreaFaults({ kind, area, smallest, storeys, clearHeight }: ListedSite): FieldFault[] {
  const floors = isLand(kind) && (storeys !== undefined || clearHeight !== undefined);
  return [
    ...(area > 0 ? [] : [{ field: 'area', message: '面积应大于 0' }]),
    ...(smallest !== undefined && smallest > area
      ? [{ field: 'smallest', message: '最小可分不能大于面积，请核对' }]
      : []),
    ...(floors ? [{ field: 'storeys', message: '土地没有层数和净高，请删去' }] : []),
  ];
}

const eachSite = (content: Content, find: (site: ListedSite) => FieldFault[]): Fault[] =>
  findInEach(content.sites.values(), ({ data }) => find(data));

function findParkFaults(content: Content): Fault[] {
  return eachSite(content, ({ park, town }) => {
    const where = park === undefined ? undefined : content.parks.zh.get(park)?.data.town;
    // The zone is spread over several towns; a town's own park is not.
    const spread = park !== undefined && content.parks.zh.get(park)?.data.level === 'provincial';
    return where === undefined || spread || where === town
      ? []
      : [{ field: 'town', message: `园区 ${park} 在 ${where}，这里写 ${town}，请核对` }];
  });
}

function findRepeats(content: Content): Fault[] {
  const first = new Map<string, string>();
  return [...content.sites.values()].flatMap(({ file, data: { number } }) => {
    const earlier = first.get(number);
    first.set(number, earlier ?? file);
    const message = `“${number}”已用于 ${earlier}，请给其中一个换编号`;
    return earlier === undefined ? [] : [{ file, field: 'number', message }];
  });
}

/** What is said of parcels and buildings can be compared and relied on. */
export const SITE_RULES: readonly Rule[] = [
  {
    id: 'site-price',
    authority: 'Prices are compared by one unit a kind: 亩 for land, ㎡ and month for floor let',
    apply: (content) => eachSite(content, findPriceFaults),
  },
  {
    id: 'site-units',
    authority: 'Loads, heights and supplies are filtered by their figures',
    apply: (content) => eachSite(content, findUnitFaults),
  },
  {
    id: 'site-area',
    authority: 'A part is not larger than the whole, and land has no storeys',
    apply: (content) => eachSite(content, findAreaFaults),
  },
  {
    id: 'site-place',
    authority: 'A site in a town park lies in the town of that park',
    apply: findParkFaults,
  },
  {
    id: 'site-number',
    authority: 'An enquiry names a site by its number',
    apply: findRepeats,
  },
  {
    id: 'site-source',
    authority: 'A site that is real has a source, and one without is a sample and says so',
    apply: (content, { today }) =>
      eachSite(content, ({ sample, source, checked }) => [
        ...(sample || source !== undefined
          ? []
          : [{ field: 'source', message: '真实场地请写来源；设想的请写 sample: true' }]),
        ...findFuture([{ field: 'checked', title: '核对日期', date: checked }], today),
      ]),
  },
];

/** How many of the fields that investors ask of sites may be empty. */
const MOST_EMPTY = 0.1;

/** Sites whose figures are missing leave an investor where he was. */
export const SITES_REMINDER: Rule = {
  id: 'sites-thin',
  authority: 'A site finder has at least nine in ten of its fields filled (checklist, point 4)',
  apply: ({ sites, dir }) => {
    const all = [...sites.values()].map(({ data }) => data);
    const empty = all.flatMap(listEmptyFields);
    const asked = all.flatMap(listAskedFields).length;
    if (empty.length <= asked * MOST_EMPTY) return [];
    const share = Math.round((100 * empty.length) / asked);
    const most = [...new Set(empty)].join('、');
    const message = `地块与厂房有 ${share}% 的项目没有填，请补到 10% 以内；空着的有 ${most}`;
    return [{ file: `${dir}/sites`, field: '栏目', message }];
  },
};
