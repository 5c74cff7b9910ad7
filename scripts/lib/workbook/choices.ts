import { UNIT_KIND_NAMES } from '#src/domain/vocabulary.ts';
import { zh } from '#src/i18n/words/zh.ts';

const { terms, events, places, sites, why, news, guide } = zh;

/** Sets that no page names one by one. */
const OWN = {
  tax: { before: '税前', after: '税后', unstated: '未说明' },
  scope: { project: '全部投资', equity: '资本金' },
  construction: { included: '含建设期', excluded: '不含建设期', unstated: '未说明' },
  measure: { published: '新发布', updated: '更新核实', ...terms.stage },
  cover: {
    gears: '齿轮',
    hexagons: '六边形',
    circuit: '电路',
    phyllotaxis: '叶序',
    terraces: '梯田',
    ridges: '山脊',
    routes: '路线',
    sunrays: '日光',
    blocks: '街区',
    helix: '螺旋',
    waves: '水波',
    arcs: '弧线',
  },
  way: { road: '公路里程', straight: '直线距离' },
} as const;

/** Chinese words for the values of fixed sets, by collection and field. */
const WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'projects.modes': terms.mode,
  'projects.stage': terms.stage,
  'projects.stageHistory.stage': terms.stage,
  'projects.nature': terms.nature,
  'projects.land.level': terms.landLevel,
  'projects.land.state': terms.landState,
  'projects.site.distances.kind': OWN.way,
  'projects.site.utilities.kind': terms.utility,
  'projects.approvals.item': terms.approval,
  'projects.approvals.state': terms.approvalState,
  'projects.investment.split.item': terms.investmentItem,
  'projects.investment.funds.source': terms.fundSource,
  'projects.returns.irr.tax': OWN.tax,
  'projects.returns.irr.scope': OWN.scope,
  'projects.returns.payback.construction': OWN.construction,
  'projects.assumptions.costs.kind': terms.costKind,
  'projects.documents.kind': terms.documentKind,
  'sectors.cover': OWN.cover,
  'sectors.provincialClass': terms.provincialClass,
  'targets.perUnit.kinds': UNIT_KIND_NAMES,
  'targets.years.targets.measure': OWN.measure,
  'parks.level': terms.parkLevel,
  'parks.utilities.kind': terms.utility,
  'policies.level': terms.policyLevel,
  'policies.topic': guide.policies.topics,
  ...Object.fromEntries(
    ['policies', 'procedures', 'procedures.steps'].flatMap((place) =>
      Object.entries(guide.values).map(([name, words]) => [`${place}.conditions.${name}`, words]),
    ),
  ),
  'procedures.area': guide.procedures.areas,
  'fees.kind': guide.fees.kinds,
  'events.kind': events.kind,
  'events.status': events.status,
  'units.kind': UNIT_KIND_NAMES,
  'contacts.languages': places.language,
  'facts.group': places.groups,
  'towns.kind': terms.townKind,
  'news.kind': news.kind,
  'routes.kind': why.routeKind,
  'costs.group': why.costKind,
  'strengths.side': why.side,
  'sites.kind': sites.kind,
  'sites.status': sites.status,
  'sites.terms': sites.terms,
  'sites.use': sites.use,
  'sites.level': terms.landLevel,
  'sites.gas': sites.supply,
  'sites.sewage': sites.supply,
  'sites.fibre': sites.supply,
};

/** The word of each value of a fixed set; a value without one (`A`, `WGS-84`) is its own word. */
export function listChoices(field: string, values: readonly string[]): Map<string, string> {
  const words = WORDS[field] ?? {};
  return new Map(values.map((value) => [value, words[value] ?? value]));
}
