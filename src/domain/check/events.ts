import type { CountyEvent } from '../county/event.ts';
import { isUpcoming, isWholeDay } from '../county/event-time.ts';
import { dayOf, timeOf } from '../moment.ts';
import type { Content } from './content.ts';
import { findInEach, type Fault, type FieldFault, type Rule } from './finding.ts';
import { findFuture } from './future.ts';

function findTimeFaults({ start, end }: CountyEvent): FieldFault[] {
  if (end === undefined) return [];
  if (isWholeDay({ start }) !== (timeOf(end) === undefined))
    return [{ field: 'end', message: '开始和结束要么都写时间，要么都只写日期' }];
  if (end >= start) return [];
  return [{ field: 'end', message: `结束 ${end} 早于开始 ${start}，请核对` }];
}

function findStateFaults(event: CountyEvent, today: string): FieldFault[] {
  const { status, start, results, outcomes, updated } = event;
  const held = status === 'held';
  return [
    ...(held && dayOf(start) > today
      ? [{ field: 'status', message: `开始 ${start} 还没有到，不能写 held，请写 planned` }]
      : []),
    ...(held && results === undefined
      ? [{ field: 'results', message: '已经办过的活动请写结果，没有结果也请照实写' }]
      : []),
    ...(!held && (results !== undefined || outcomes !== undefined)
      ? [{ field: 'results', message: '还没有办的活动不能写结果，请删去，或把状态改为 held' }]
      : []),
    ...findFuture([{ field: 'updated', title: '更新日期', date: updated }], today),
  ];
}

const findSourceFaults = ({ sample, source }: CountyEvent): FieldFault[] =>
  sample || source !== undefined
    ? []
    : [{ field: 'source', message: '真实活动请写来源；日期是设想的请写 sample: true' }];

const eachEvent = (content: Content, find: (event: CountyEvent) => FieldFault[]): Fault[] =>
  findInEach(content.events.zh.values(), ({ data }) => find(data));

/** What is told of events has its order, its end and its source. */
export const EVENT_RULES: readonly Rule[] = [
  {
    id: 'event-time',
    authority: 'RFC 5545, 3.6.1: an end is of the same kind as its start, and after it',
    apply: (content) => eachEvent(content, findTimeFaults),
  },
  {
    id: 'event-state',
    authority: 'Signing shows without results are what such portals are blamed for',
    apply: (content, { today }) => eachEvent(content, (event) => findStateFaults(event, today)),
  },
  {
    id: 'event-source',
    authority: 'A date that is real has a source, and one without is a sample and says so',
    apply: (content) => eachEvent(content, findSourceFaults),
  },
];

/** Days go by and a plan is still called one. */
export const EVENT_REMINDER: Rule = {
  id: 'event-past',
  authority: 'A page of events that are over and say nothing of what came of them',
  apply: (content, { today }) =>
    eachEvent(content, (event) =>
      event.status === 'planned' && !isUpcoming(event, today)
        ? [
            {
              field: 'status',
              message: `活动到 ${event.end ?? event.start} 已过，请改为 held 并写结果，或改为 cancelled`,
            },
          ]
        : [],
    ),
};
