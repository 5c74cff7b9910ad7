import { expect, test } from 'vitest';
import {
  chooseDesk,
  chooseProjectDesks,
  mayTakeOver,
  namePark,
  type DeskDirectory,
} from '#src/domain/enquiry/desks.ts';

const plain: DeskDirectory = {
  desks: {
    office: { name: '总窗口', languages: ['zh', 'en'] },
    farming: { name: '农业窗口', languages: ['zh'] },
    tourism: { name: '旅游窗口', languages: ['zh', 'en'] },
    complaints: { name: '投诉窗口', languages: ['zh'] },
  },
  projects: {
    tea: ['XS-2026-001', '茶油', 'Tea oil', 'farming'],
    bamboo: ['XS-2026-002', '竹材', 'Bamboo', 'farming'],
    park: ['XS-2026-003', '公园', 'Park', 'tourism'],
  },
  parks: { zone: ['开发区', 'Zone', 'tourism'] },
  general: 'office',
};
const directory: DeskDirectory = { ...plain, complaints: 'complaints' };

const ask = (question: Partial<Parameters<typeof chooseDesk>[1]>) =>
  chooseDesk(directory, { kind: 'project', projects: [], locale: 'zh', ...question });

test('the desk of the project’s unit answers', () => {
  expect(ask({ projects: ['tea'] })).toBe('farming');
  expect(ask({ projects: ['tea', 'bamboo'] })).toBe('farming');
});

test('projects of several desks, and none at all, go to the general desk', () => {
  expect(ask({ projects: ['tea', 'park'] })).toBe('office');
  expect(ask({})).toBe('office');
  expect(ask({ projects: ['withdrawn-since'] })).toBe('office');
});

test('English goes to the general desk unless the desk answers in English', () => {
  expect(ask({ projects: ['tea'], locale: 'en' })).toBe('office');
  expect(ask({ projects: ['park'], locale: 'en' })).toBe('tourism');
  expect(ask({ projects: ['tea'], locale: 'zh-hant' })).toBe('farming');
});

test('a park has its desk, an unknown one the general desk', () => {
  expect(ask({ kind: 'park', park: 'zone' })).toBe('tourism');
  expect(ask({ kind: 'park', park: 'nowhere' })).toBe('office');
});

test('a complaint never goes to the desk that it may be about', () => {
  expect(ask({ kind: 'complaint', projects: ['tea'] })).toBe('complaints');
  const { desks, projects, parks, general } = directory;
  const without = { desks, projects, parks, general };
  const question = { kind: 'complaint', projects: ['tea'], locale: 'zh' } as const;
  expect(chooseDesk(without, question)).toBe('office');
});

test('a project’s pages name the desk that an enquiry comes to, and what consent changes', () => {
  const say = (desk: string, locale: string) => chooseProjectDesks(directory, desk, locale);
  expect(say('farming', 'zh')).toEqual({ inbox: 'office', agreed: 'farming' });
  expect(say('farming', 'en')).toEqual({ inbox: 'office' });
  expect(say('tourism', 'en')).toEqual({ inbox: 'office', agreed: 'tourism' });
  expect(say('office', 'zh')).toEqual({ inbox: 'office' });
});

test('a complaint goes to its own desk alone, whatever was agreed to', () => {
  const may = (desk: string, kind: 'complaint' | 'project', passOn: boolean, within = directory) =>
    mayTakeOver(within, desk, { kind, passOn });
  expect(may('complaints', 'complaint', false)).toBe(true);
  for (const desk of ['office', 'farming']) expect(may(desk, 'complaint', true)).toBe(false);
  expect(may('office', 'complaint', false, plain)).toBe(true);
  expect(may('farming', 'project', true)).toBe(true);
  expect(may('farming', 'project', false)).toBe(false);
  expect(may('office', 'project', false)).toBe(true);
});

test('a park is named, and by its slug once the county has left it out', () => {
  expect(namePark(directory, 'zone')).toBe('开发区');
  expect(namePark(directory, 'gone')).toBe('gone');
});
