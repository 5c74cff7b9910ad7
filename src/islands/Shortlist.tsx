import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { FEWEST_COMPARED, MOST_COMPARED } from '#src/domain/comparison/comparison.ts';
import { MAX_PROJECTS } from '#src/domain/enquiry/asked-projects.ts';
import { parseSlugs } from '#src/domain/shortlist/address.ts';
import { listItems, nameSlugs } from '#src/domain/shortlist/items.ts';
import { addAll, isSameOrder } from '#src/domain/shortlist/shortlist.ts';
import { LANG_TAGS, type Locale } from '#src/i18n/locales.ts';
import { paths } from '#src/i18n/paths.ts';
import type { Dictionary } from '#src/i18n/words.ts';
import { createSay } from './say.ts';
import { ExportFiles } from './shortlist/ExportFiles.tsx';
import { ItemView } from './shortlist/ItemView.tsx';
import { titleOf, type Reading } from './shortlist/names.ts';
import { SharedBanner } from './shortlist/SharedBanner.tsx';
import { ShareList } from './shortlist/ShareList.tsx';
import { goTo, useSearch } from './shortlist/use-address.ts';
import { useKept } from './shortlist/use-kept.ts';
import { useList } from './shortlist/use-list.ts';
import { useRows } from './shortlist/use-rows.ts';

interface Props {
  readonly locale: Locale;
  /** The section `shortlist` of the dictionary. */
  readonly dictionary: Dictionary;
  readonly names: Reading['names'];
  readonly county: string;
  readonly countyEn: string;
}

const formatToday = () => new Intl.DateTimeFormat('en-CA').format(new Date());

/** The shortlist: the reader's own, or the one that the address names. */
export default function Shortlist({ locale, dictionary, names, county, countyEn }: Props) {
  const say = useMemo(() => createSay(dictionary), [dictionary]);
  const reading = useMemo(() => ({ locale, say, names }), [locale, say, names]);
  const to = paths(locale);
  const search = useSearch();
  const kept = useKept();
  const named = useMemo(() => parseSlugs(search ?? '', MAX_PROJECTS), [search]);
  const list = useList(say);
  const [picked, setPicked] = useState<readonly string[]>([]);
  const head = useRef<HTMLHeadingElement>(null);
  const undo = useRef<HTMLButtonElement>(null);

  const own = kept ?? [];
  const isShared = named.length > 0 && !isSameOrder(own, named) && !list.adopted;
  const anything = named.length > 0 || own.length > 0;
  const rows = useRows(to.libraryData(), anything);
  const bySlug = rows.state === 'ready' ? rows.bySlug : undefined;
  const today = kept === undefined ? '' : formatToday();
  const shown = isShared ? nameSlugs(named, own, bySlug, LANG_TAGS[locale]) : own;
  const items = listItems(shown, bySlug);
  const slugs = shown.map(({ slug }) => slug);
  const chosen = slugs.filter((slug) => picked.includes(slug));
  const comparable = chosen.length >= FEWEST_COMPARED && chosen.length <= MOST_COMPARED;

  const ask = useEffectEvent(() => {
    const slugs = parseSlugs(location.search, MAX_PROJECTS);
    const shared = nameSlugs(slugs, [], undefined, LANG_TAGS[locale]);
    list.checkKeeping(addAll([], shared, formatToday()));
  });
  useEffect(() => ask(), []);
  // The row that was pressed is gone; what undoes it takes the focus.
  useEffect(() => undo.current?.focus(), [list.removed]);

  if (kept === undefined || search === undefined)
    return (
      <p className="shortlist-waiting" role="status">
        {say('loading')}
      </p>
    );

  const leaveShared = () => {
    goTo(to.shortlist());
    head.current?.focus();
  };

  return (
    <div className="shortlist">
      {list.lost && <p className="notice">{say('lost')}</p>}
      {rows.state === 'failed' && (
        <p className="notice">
          {say('offline')}{' '}
          <button type="button" className="button" onClick={rows.retry}>
            {say('retry')}
          </button>
        </p>
      )}
      {isShared && (
        <SharedBanner
          {...{ own, today, say }}
          shared={shown}
          onChoose={(next, words) => {
            if (next !== undefined) list.change(next, words);
            leaveShared();
          }}
        />
      )}
      <div className="shortlist-head">
        <h2 tabIndex={-1} ref={head}>
          {items.length > 0 || list.removed ? say('listTitle') : say('emptyTitle')}
        </h2>
        {items.length > 0 && (
          <p className="shortlist-note">
            {say('count', { count: items.length, most: MAX_PROJECTS })}
          </p>
        )}
      </div>
      <div className="shortlist-said">
        <span role="status">{list.said}</span>{' '}
        {list.removed && (
          <button
            type="button"
            ref={undo}
            onClick={() => {
              if (list.removed) list.undo(list.removed);
              head.current?.focus();
            }}
          >
            {say('undo')}
          </button>
        )}
      </div>
      {items.length === 0 && (
        <div className="shortlist-empty">
          <p>{say('emptyText')}</p>
          <a className="button primary" href={to.library()}>
            {say('toLibrary')}
          </a>
        </div>
      )}
      <ol>
        {items.map((item) => {
          const { slug } = item.kept;
          const title = titleOf(item, say);
          const toggled = picked.includes(slug)
            ? picked.filter((other) => other !== slug)
            : [...picked, slug];
          return (
            <ItemView
              key={slug}
              {...{ item, reading }}
              picked={picked.includes(slug)}
              onPick={() => setPicked(toggled)}
              {...(!isShared && {
                own: {
                  onMove: (by) => list.move(slug, title, by),
                  onRemove: () => list.remove(slug, title),
                },
              })}
            />
          );
        })}
      </ol>
      {items.length > 0 && (
        <>
          <div className="shortlist-buttons shortlist-next">
            <a className="button primary" href={to.enquiry(...slugs)}>
              {say('askAll')}
            </a>
            {comparable && (
              <a className="button" href={to.compare(chosen)}>
                {say('compare')}
              </a>
            )}
            <span className="shortlist-note" role="status">
              {say('comparePicked', {
                count: chosen.length,
                fewest: FEWEST_COMPARED,
                most: MOST_COMPARED,
              })}
            </span>
          </div>
          <ShareList {...{ say }} address={location.origin + to.shortlist(slugs)} />
          <ExportFiles {...{ items, reading, county, countyEn, today }} />
        </>
      )}
    </div>
  );
}
