import type { Project } from '../project/project.ts';
import {
  DOCUMENT_TYPES,
  FINANCE_TYPES,
  getOcSector,
  getOcStatus,
  MILESTONE_STATUSES,
  PROJECT_TYPES,
} from './oc4ids-codes.ts';
import { cny, compact, moment, months } from './oc4ids-values.ts';
import type { PublishedProject } from './record.ts';

/**
 * The library in the words of OC4IDS 0.9 (Open Contracting for Infrastructure Data Standards). It
 * was made for public works: where an offer to investors has no counterpart it stays out, and the
 * page of open data says which. Nothing is stretched to fit.
 */
export interface OcProject {
  id: string;
  [field: string]: unknown;
}

/** What an OC4IDS project is made from, beside its record. */
export interface OcSource {
  record: PublishedProject;
  facts: Project;
  /** The desk that answers, by its Chinese name, and where. */
  desk: { name: string; url: string };
  /** County, prefecture and province, in Chinese, smallest first. */
  region: readonly string[];
  /** Letters that the county's numbers begin with. */
  prefix: string;
  /** The class of the sector where the project names none of its own: `C13`. */
  sectorIndustryCode: string;
  /** Chinese names of codes. */
  nameOf: (list: 'approval' | 'investmentItem' | 'fundSource', code: string) => string;
  /** The address of a document's file. */
  fileUrl: (file: string) => string;
}

function listClassifications({ record, facts }: OcSource) {
  return [
    ...(record.industryCode ? [{ scheme: 'GB/T 4754', id: record.industryCode }] : []),
    {
      scheme: 'county-sector',
      id: record.sector.code,
      description: record.sector.name['zh-Hans'],
    },
    ...(facts.goals ?? []).map((goal) => ({ scheme: 'sdg', id: String(goal) })),
  ];
}

function toBudget({ record, facts, nameOf }: OcSource) {
  const { totalCny, split } = record.investment;
  const breakdown = split.map(({ item, amountCny }, index) => ({
    id: String(index + 1),
    description: nameOf('investmentItem', item),
    amount: cny(amountCny),
  }));
  const finance = (facts.investment.funds ?? []).map(({ source, amount }, index) =>
    compact({
      id: String(index + 1),
      title: nameOf('fundSource', source),
      value: cny(Math.round(amount * 10_000)),
      type: FINANCE_TYPES[source],
    }),
  );
  return compact({
    amount: cny(totalCny),
    budgetBreakdowns: breakdown.length
      ? [{ id: 'split', description: '投资构成', budgetBreakdown: breakdown }]
      : [],
    finance,
  });
}

function toLocation({ record, facts, region }: OcSource) {
  const point = facts.site?.coordinates;
  // GCJ-02 is displaced on purpose and is no GeoJSON.
  const geometry =
    point && point.datum !== 'GCJ-02'
      ? { type: 'Point', coordinates: [point.lng, point.lat] }
      : undefined;
  return compact({
    id: record.town.code,
    description: [record.town.name['zh-Hans'], facts.place].filter(Boolean).join(' '),
    geometry,
    address: {
      locality: record.town.name['zh-Hans'],
      region: region.join('，'),
      countryName: '中国',
    },
  });
}

function listDocuments({ facts, fileUrl }: OcSource) {
  return (facts.documents ?? []).map(({ kind, title, file, date }, index) =>
    compact({
      id: String(index + 1),
      documentType: DOCUMENT_TYPES[kind],
      title,
      url: file && fileUrl(file),
      accessDetails: file ? undefined : '向联系窗口索取',
      datePublished: date && moment(date),
      language: 'zh',
    }),
  );
}

function listMilestones({ facts, nameOf }: OcSource) {
  return (facts.approvals ?? []).flatMap(({ item, state, date, documentNumber }) =>
    MILESTONE_STATUSES[state]
      ? [
          compact({
            id: item,
            title: nameOf('approval', item),
            type: 'approval',
            description: documentNumber,
            status: MILESTONE_STATUSES[state],
            dateMet: state === 'done' && date ? moment(date) : undefined,
          }),
        ]
      : [],
  );
}

function listParties({ record, desk }: OcSource) {
  return [
    {
      id: record.unit.slug,
      name: record.unit.name['zh-Hans'],
      contactPoint: { name: desk.name, url: desk.url },
      roles: ['publicAuthority'],
    },
  ];
}

const hasEnvironmentalApproval = ({ approvals = [] }: Project) =>
  approvals.some(({ item, state }) => item === 'environment' && state === 'done');

/** A project in the words of OC4IDS. */
export function toOcProject(source: OcSource): OcProject {
  const { record, facts, prefix, sectorIndustryCode } = source;
  return {
    id: record.number,
    ...compact({
      updated: moment(record.verified),
      language: 'zh',
      identifiers: [
        { scheme: prefix, id: record.number },
        { scheme: 'slug', id: record.id },
      ],
      publicAuthority: { id: record.unit.slug, name: record.unit.name['zh-Hans'] },
      title: record.title['zh-Hans'],
      title_en: record.title.en,
      description: record.summary['zh-Hans'],
      description_en: record.summary.en,
      budget: toBudget(source),
      locations: [toLocation(source)],
      status: getOcStatus(facts),
      type: facts.nature && PROJECT_TYPES[facts.nature],
      sector: [getOcSector(record.industryCode ?? sectorIndustryCode)],
      additionalClassifications: listClassifications(source),
      parties: listParties(source),
      implementationPeriod:
        record.constructionMonths === null ? undefined : months(record.constructionMonths),
      assetLifetime: facts.assumptions && months(facts.assumptions.operation),
      forecasts:
        record.jobs === null
          ? []
          : [
              {
                id: 'jobs',
                title: '就业人数',
                observations: [{ id: '1', measure: record.jobs, unit: { name: '人' } }],
              },
            ],
      milestones: listMilestones(source),
      documents: listDocuments(source),
      environment: hasEnvironmentalApproval(facts) ? { hasImpactAssessment: true } : undefined,
    }),
  };
}
