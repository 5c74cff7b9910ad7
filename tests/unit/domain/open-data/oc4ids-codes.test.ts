import { expect, test } from 'vitest';
import { getOcSector, getOcStatus } from '#src/domain/open-data/oc4ids-codes.ts';
import { projectSchema } from '#src/domain/project/project.ts';
import { STAGES } from '#src/domain/vocabulary.ts';
import { PROJECT } from '../check/sample-content.ts';

const project = (own: object) => projectSchema.parse({ ...PROJECT, ...own });

// https://standard.open-contracting.org/infrastructure/latest/en/reference/codelists/#projectstatus
test.each([
  ['open', [], 'identification'],
  ['open', [{ item: 'feasibility', state: 'underway' }], 'preparation'],
  ['intent', [{ item: 'feasibility', state: 'open' }], 'identification'],
  ['signed', [], 'preparation'],
  ['started', [], 'implementation'],
  ['completed', [], 'completion'],
  ['producing', [], 'maintenance'],
  ['withdrawn', [], 'cancelled'],
])('%s with approvals %j is %s in OC4IDS', (stage, approvals, status) => {
  const own = approvals.length > 0 ? { stage, approvals } : { stage };
  expect(STAGES).toContain(stage);
  expect(getOcStatus(project(own))).toBe(status);
});

test('a sector is known by the section of the industrial classification', () => {
  expect(['C1331', 'D44', 'Q84', 'N77', 'A'].map(getOcSector)).toEqual([
    'economy',
    'energy',
    'health',
    'waterAndWaste',
    'economy',
  ]);
});
