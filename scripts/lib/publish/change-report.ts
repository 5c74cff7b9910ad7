import type { ChangeKind, EntryChange, FieldChange } from '#src/domain/release/changes.ts';
import { COLLECTION_NAMES } from '../content/collection-names.ts';
import { paths } from '#src/i18n/paths.ts';
import { sayValue, type NameOf } from './say-value.ts';

const KIND_NAMES = {
  new: '新增',
  changed: '更新',
  withdrawn: '撤回',
  removed: '删除',
} as const satisfies Record<ChangeKind, string>;

const KINDS = Object.keys(KIND_NAMES) as ChangeKind[];

/** How much of a long text is shown from where it begins to differ, and how much before. */
const SHOWN = 24;
const BEFORE = 8;

/** Where two long texts begin to differ, in a few words of each. */
function sayTextChange(before: unknown, after: unknown): string {
  if (typeof before !== 'string' || typeof after !== 'string') return '有改动';
  const [was, is] = [before, after].map((text) => [...text.replaceAll(/\s+/g, ' ').trim()]);
  if (was === undefined || is === undefined) return '有改动';
  const differing = was.findIndex((letter, index) => letter !== is[index]);
  const at = differing === -1 ? was.length : differing;
  if (at === was.length && at === is.length) return '只改了分行';
  const [from, to] = [Math.max(0, at - BEFORE), at + SHOWN];
  const cut = (text: readonly string[]) =>
    `${from > 0 ? '…' : ''}${text.slice(from, to).join('')}${text.length > to ? '…' : ''}`;
  return `有改动，从这里起：${cut(was)} → ${cut(is)}`;
}

/** A changed field in a line. */
function sayFieldChange(
  collection: EntryChange['collection'],
  { label, field, language, before, after }: FieldChange,
  nameOf: NameOf,
): string {
  const name = language === 'en' ? `英文 · ${label}` : label;
  const place = { collection, field };
  const [was, is] = [before, after].map((value) =>
    value === undefined ? undefined : sayValue(place, value, nameOf),
  );
  if (before === undefined) return `${name}：补写${is === undefined ? '' : `为 ${is}`}`;
  if (after === undefined) return `${name}：删去${was === undefined ? '' : `（原为 ${was}）`}`;
  if (was === undefined || is === undefined) return `${name}：${sayTextChange(before, after)}`;
  return `${name}：${was} → ${is}`;
}

/** Pages that show an entry, for those that have one of their own. */
function findAddress({ collection, slug, kind }: EntryChange, siteUrl: string): string | undefined {
  if (kind === 'removed') return undefined;
  const to = paths('zh');
  const own: Partial<Record<EntryChange['collection'], (slug: string) => string>> = {
    projects: to.project,
    towns: to.town,
    sectors: to.sector,
    parks: to.park,
    sites: to.site,
    policies: to.policy,
    procedures: to.procedure,
    fees: to.fee,
    events: to.event,
    news: to.newsItem,
    stories: to.story,
  };
  const address = own[collection];
  return address && new URL(address(slug), siteUrl).href;
}

function describeEntry(change: EntryChange, siteUrl: string, nameOf: NameOf): string[] {
  const { collection, kind, number, title, fields } = change;
  const head = [KIND_NAMES[kind], number, title, findAddress(change, siteUrl)];
  return [
    `  ${head.filter((part) => part !== undefined).join('  ')}`,
    ...fields.map((field) => `      ${sayFieldChange(collection, field, nameOf)}`),
  ];
}

function countKinds(changes: readonly EntryChange[]): string {
  return KINDS.flatMap((kind) => {
    const count = changes.filter((change) => change.kind === kind).length;
    return count === 0 ? [] : [`${KIND_NAMES[kind]} ${count} 个`];
  }).join('，');
}

/** One line: what of each collection changes, for the list of releases. */
export function summariseChanges(changes: readonly EntryChange[]): string {
  if (changes.length === 0) return '内容没有变化';
  const collections = [...new Set(changes.map(({ collection }) => collection))];
  return collections
    .map((collection) => {
      const own = changes.filter((change) => change.collection === collection);
      return `${COLLECTION_NAMES[collection]}${countKinds(own)}`;
    })
    .join('；');
}

/** What the public will see otherwise, in Chinese, with links: by collection, then what is new, changed, withdrawn, removed. */
export function describeChanges(
  changes: readonly EntryChange[],
  siteUrl: string,
  nameOf: NameOf,
): string {
  const collections = [...new Set(changes.map(({ collection }) => collection))];
  return collections
    .flatMap((collection) => {
      const own = changes.filter((change) => change.collection === collection);
      return [
        `${COLLECTION_NAMES[collection]}：${countKinds(own)}`,
        ...KINDS.flatMap((kind) =>
          own
            .filter((change) => change.kind === kind)
            .flatMap((each) => describeEntry(each, siteUrl, nameOf)),
        ),
      ];
    })
    .join('\n');
}
