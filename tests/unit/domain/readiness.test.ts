import { expect, test } from 'vitest';
import type { Project } from '#src/domain/project/project.ts';
import {
  assessReadiness,
  READINESS_CRITERIA,
  type ReadinessCriterion,
  type ReadinessState,
} from '#src/domain/readiness.ts';

/** A project of which nothing is prepared, but for what the test says. */
const project = (own: Partial<Project> = {}) => own as Project;

const approval = (
  item: NonNullable<Project['approvals']>[number]['item'],
  state: NonNullable<Project['approvals']>[number]['state'] = 'done',
) => project({ approvals: [{ item, state }] });

const line = { kind: 'power', capacity: { value: 1250, unit: '千伏安' } } as const;

test('the weights sum to 100', () => {
  expect(READINESS_CRITERIA.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
});

test('each criterion says who asks for it', () => {
  for (const { authority } of READINESS_CRITERIA) expect(authority).not.toBe('');
});

const EITHER_WAY: readonly (readonly [ReadinessCriterion, ReadinessState, Project])[] = [
  ['land', 'done', project({ land: { state: 'cleared' } })],
  ['land', 'done', project({ land: { state: 'existing' } })],
  ['land', 'done', approval('land-supply')],
  ['land', 'underway', project({ land: { state: 'underway' } })],
  ['land', 'underway', approval('land-supply', 'underway')],
  ['land', 'open', project({ land: { state: 'planned' } })],
  ['land', 'open', project({ land: { state: 'none' } })],
  ['planning', 'done', approval('site-preview')],
  ['planning', 'done', approval('planning', 'exempt')],
  ['planning', 'open', approval('planning', 'open')],
  ['registration', 'done', approval('registration')],
  ['registration', 'underway', approval('registration', 'underway')],
  ['feasibility', 'done', approval('feasibility')],
  ['feasibility', 'open', approval('registration')],
  ['environment', 'done', approval('environment')],
  ['environment', 'underway', approval('environment', 'underway')],
  ['energy', 'done', approval('energy', 'exempt')],
  ['energy', 'open', approval('energy', 'open')],
  ['utilities', 'done', project({ site: { utilities: [line, { ...line, kind: 'water' }] } })],
  ['utilities', 'underway', project({ site: { utilities: [line, { kind: 'gas' }] } })],
  ['utilities', 'open', project({ site: {} })],
  ['supply-and-demand', 'done', project({ resource: '储量 40 万吨' })],
  ['supply-and-demand', 'done', project({ offtake: '已签供货协议' })],
  ['supply-and-demand', 'open', project()],
  ['sponsor', 'done', project({ sponsor: { name: '东镇人民政府' } })],
  ['sponsor', 'open', project()],
  ['economics', 'done', project({ assumptions: {} as NonNullable<Project['assumptions']> })],
  ['economics', 'open', project()],
  ['documents', 'done', project({ documents: [{ kind: 'plan', title: '规划图', file: 'a.pdf' }] })],
  ['documents', 'open', project({ documents: [{ kind: 'plan', title: '规划图' }] })],
];

test.each(EITHER_WAY)('%s is %s', (id, state, given) => {
  expect(assessReadiness(given).reasons.find((reason) => reason.id === id)?.state).toBe(state);
});

test('every criterion is tried both ways above', () => {
  const tried = (wanted: (state: ReadinessState) => boolean) =>
    new Set(EITHER_WAY.filter(([, state]) => wanted(state)).map(([id]) => id));
  const all = new Set(READINESS_CRITERIA.map(({ id }) => id));
  expect(tried((state) => state === 'done')).toEqual(all);
  expect(tried((state) => state !== 'done')).toEqual(all);
});

test('of two approvals that serve the same end the further one counts, whichever it is', () => {
  const judge = (preview: ReadinessState, planning: ReadinessState) =>
    assessReadiness(
      project({
        approvals: [
          { item: 'site-preview', state: preview },
          { item: 'planning', state: planning },
        ],
      }),
    ).reasons.find(({ id }) => id === 'planning')?.state;
  expect(judge('open', 'underway')).toBe('underway');
  expect(judge('underway', 'open')).toBe('underway');
  expect(judge('done', 'underway')).toBe('done');
});

test('nothing prepared is 0, everything is 100, and half done is half', () => {
  expect(assessReadiness(project()).score).toBe(0);
  const items = ['registration', 'feasibility', 'planning', 'environment', 'energy'] as const;
  const whole = project({
    land: { state: 'cleared' },
    approvals: items.map((item) => ({ item, state: 'done' })),
    site: { utilities: [line, line] },
    resource: '储量 40 万吨',
    sponsor: { name: '东镇人民政府' },
    assumptions: {} as NonNullable<Project['assumptions']>,
    documents: [{ kind: 'plan', title: '规划图', file: 'a.pdf' }],
  });
  expect(assessReadiness(whole)).toMatchObject({ score: 100, band: 'ready' });
  expect(assessReadiness(project({ land: { state: 'underway' } })).score).toBe(8);
});

test('the bands begin at 40 and at 70', () => {
  const reach = (...items: NonNullable<Project['approvals']>[number]['item'][]) =>
    assessReadiness(
      project({
        resource: '储量 40 万吨',
        approvals: items.map((item) => ({ item, state: 'done' })),
      }),
    );
  const forty = reach('registration', 'feasibility', 'environment');
  expect([forty.score, forty.band]).toEqual([40, 'forming']);
  const below = reach('registration', 'feasibility', 'energy');
  expect([below.score, below.band]).toEqual([35, 'early']);
  const seventy = reach(
    'registration',
    'feasibility',
    'environment',
    'planning',
    'land-supply',
    'energy',
  );
  expect([seventy.score, seventy.band]).toEqual([70, 'ready']);
});
