import { z } from 'zod';
import type { CountyEvent } from '../county/event.ts';
import { EVENT_STATUSES } from '../county/event.ts';
import { STAGES, type Stage } from '../vocabulary.ts';
import type { Texts } from './languages.ts';
import type { PublishedProject } from './record.ts';

/** What may change; names in the dictionaries under `openData.change`. */
export const CHANGE_KINDS = [
  'published',
  'verified',
  'stage',
  'withdrawn',
  'expired',
  'event',
] as const;

const textsSchema = z.strictObject({
  'zh-Hans': z.string(),
  'zh-Hant': z.string(),
  en: z.string().nullable(),
});
const state = z.enum([...STAGES, ...EVENT_STATUSES]).nullable();

/** One dated change. */
export const changeSchema = z.strictObject({
  date: z.iso.date(),
  kind: z.enum(CHANGE_KINDS),
  /** Null for events. */
  number: z.string().nullable(),
  slug: z.string(),
  title: textsSchema,
  /** The stage before and after; for an event `to` is its status. */
  from: state,
  to: state,
  url: z.strictObject({ 'zh-Hans': z.url(), 'zh-Hant': z.url(), en: z.url() }),
});

/** `changes.json`: every dated change, newest first; “since a day” is a cut at that day. */
export const changesSchema = z.strictObject({
  generated: z.iso.date(),
  source: z.url(),
  licence: z.strictObject({ name: z.string(), url: z.url() }),
  changes: z.array(changeSchema),
});

export type Change = z.output<typeof changeSchema>;

/** An event as the changes know it. */
export interface ChangedEvent {
  slug: string;
  updated: string;
  status: CountyEvent['status'];
  title: Texts;
  url: Change['url'];
}

type Step = Pick<Change, 'date' | 'kind' | 'from' | 'to'>;

/** The moves of a project; being opened on the day it was published is no news of its own. */
function listMoves({ stageHistory, published }: PublishedProject): Step[] {
  return stageHistory.flatMap(({ stage, date }, index) => {
    if (stage === 'open' && index === 0 && date === published) return [];
    const from: Stage | null = stageHistory[index - 1]?.stage ?? null;
    return [{ date, kind: stage === 'withdrawn' ? 'withdrawn' : 'stage', from, to: stage }];
  });
}

function listSteps(project: PublishedProject): Step[] {
  const { published, verified, validUntil, status, stage } = project;
  const plain = { from: null, to: null };
  return [
    ...(published === null ? [] : [{ date: published, kind: 'published' as const, ...plain }]),
    { date: verified, kind: 'verified', ...plain },
    ...listMoves(project),
    ...(status === 'expired' && validUntil !== null
      ? [{ date: validUntil, kind: 'expired' as const, from: stage, to: null }]
      : []),
  ];
}

const byNewest = (a: Change, b: Change) =>
  b.date.localeCompare(a.date) ||
  (a.number ?? '').localeCompare(b.number ?? '') ||
  CHANGE_KINDS.indexOf(a.kind) - CHANGE_KINDS.indexOf(b.kind);

/** Every dated change of projects and events, newest first. */
export function listChanges(
  projects: readonly PublishedProject[],
  events: readonly ChangedEvent[],
): Change[] {
  const ofProjects = projects.flatMap((project) =>
    listSteps(project).map((step) => ({
      date: step.date,
      kind: step.kind,
      number: project.number,
      slug: project.id,
      title: project.title,
      from: step.from,
      to: step.to,
      url: project.urls,
    })),
  );
  const ofEvents = events.map(({ slug, updated, status, title, url }) => ({
    date: updated,
    kind: 'event' as const,
    number: null,
    slug,
    title,
    from: null,
    to: status,
    url,
  }));
  return [...ofProjects, ...ofEvents].sort(byNewest);
}

/** What has changed on a day or after it. */
export const listChangesSince = <One extends { date: string }>(
  changes: readonly One[],
  day: string,
): One[] => changes.filter(({ date }) => date >= day);
