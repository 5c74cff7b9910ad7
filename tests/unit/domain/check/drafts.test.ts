import { expect, test } from 'vitest';
import { checkContent } from '#src/domain/check/rules.ts';
import { withoutDrafts } from '#src/domain/check/drafts.ts';
import { makeLedger } from '#src/domain/ledger/ledger.ts';
import { listChanges, type WrittenFile } from '#src/domain/release/changes.ts';
import { findBy, makeContent, PROJECT } from './sample-content.ts';

const INN = { ...PROJECT, title: '客栈', number: 'XS-2026-002', summary: '待定', draft: true };
const FAIR = {
  title: '洽谈会',
  summary: '介绍茶油项目。',
  place: '县城',
  audience: '加工企业',
  organiser: '商务局',
  kind: 'fair',
  status: 'planned',
  start: '2027-05-12',
  contact: 'desk',
  updated: '2026-11-01',
};
const FAIR_EN = {
  title: 'Fair',
  summary: 'Tea oil.',
  place: 'County seat',
  audience: 'Makers',
  organiser: 'Commerce',
};

const withInn = (inn: object = {}, files: Record<string, object> = {}) =>
  makeContent({
    files: { 'projects/zh/inn.md': { ...INN, ...inn }, ...files },
    bodies: { 'projects/zh/inn.md': '没写完。' },
  });

const check = (content: ReturnType<typeof makeContent>) =>
  checkContent(content, { today: '2026-11-23', hasEnglishUnit: () => true }).map(
    ({ rule }) => rule,
  );

test('a draft may lack its English, its parts and its polish, which a finished project may not', () => {
  expect(check(withInn())).toEqual([]);
  const rules = check(withInn({ draft: false }));
  expect(rules).toContain('english-missing');
  expect(rules).toContain('body-parts');
});

test('what a draft says must add up all the same, and be its own', () => {
  const investment = { total: '900万元', split: [{ item: 'construction', amount: '500万元' }] };
  expect(check(withInn({ investment }))).toContain('investment-split');
  expect(check(withInn({ number: PROJECT.number }))).toContain('number-repeated');
  expect(check(withInn({ town: 'nowhere' }))).toContain('reference');
});

test('nothing public leads to a draft, and a draft may lead to another', () => {
  const fair = (draft: boolean) => ({
    'events/zh/fair.md': { ...FAIR, projects: ['inn'], draft },
    'events/en/fair.md': FAIR_EN,
  });
  expect(findBy('draft-named', withInn({}, fair(false)))).toEqual([
    'events/zh/fair.md  projects  “inn”还是草稿，请先公开它，或在这里去掉',
  ]);
  expect(findBy('draft-named', withInn({}, fair(true)))).toEqual([]);
  expect(findBy('draft-named', withInn({ draft: false }, fair(false)))).toEqual([]);
});

test('drafts are in no count', () => {
  const content = withInn();
  expect([...withoutDrafts(content).projects.zh.keys()]).toEqual(['tea']);
  expect(withoutDrafts(content).files.has('projects/zh/inn.md')).toBe(false);
  expect(makeLedger(content).projects.map(({ slug }) => slug)).toEqual(['tea']);
});

test('a draft is no change for the public; made public it is new, and taken back it is gone', () => {
  const inn = (draft: boolean): ReadonlyMap<string, WrittenFile> =>
    new Map(
      (['zh', 'en'] as const).map((language) => [
        `projects/${language}/inn.md`,
        {
          collection: 'projects',
          slug: 'inn',
          language,
          data:
            language === 'zh' ? { title: '客栈', ...(draft ? { draft } : {}) } : { title: 'Inn' },
          body: '',
        } satisfies WrittenFile,
      ]),
    );
  const none = new Map<string, WrittenFile>();
  expect(listChanges(none, inn(true))).toEqual([]);
  expect(listChanges(inn(true), inn(false))).toMatchObject([{ kind: 'new', title: '客栈' }]);
  expect(listChanges(inn(false), inn(true))).toMatchObject([{ kind: 'removed', title: '客栈' }]);
});
