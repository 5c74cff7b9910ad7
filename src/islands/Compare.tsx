import { useRef, useState } from 'react';
import {
  FEWEST_COMPARED,
  MOST_COMPARED,
  type ComparedGroup,
} from '#src/domain/comparison/comparison.ts';
import { compareProjects } from '#src/domain/comparison/compare.ts';
import { MAX_PROJECTS } from '#src/domain/enquiry/asked-projects.ts';
import { parseSlugs } from '#src/domain/shortlist/address.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { paths } from '#src/i18n/paths.ts';
import type { Dictionary } from '#src/i18n/words.ts';
import { Picker } from './compare/Picker.tsx';
import { Table } from './compare/Table.tsx';
import { useFacts, type Fetched } from './compare/use-facts.ts';
import { createSay, type Say } from './say.ts';
import { CopyAddress } from './shortlist/CopyAddress.tsx';
import { goTo, useSearch } from './shortlist/use-address.ts';

interface Props {
  readonly locale: Locale;
  /** The section `compare` of the dictionary. */
  readonly dictionary: Dictionary;
  readonly groups: readonly ComparedGroup[];
}

const NO_SLUGS: readonly string[] = [];

/** What is wrong with what was asked for, each in a sentence. */
function listTroubles(
  named: readonly string[],
  facts: Readonly<Record<string, Fetched>>,
  say: Say,
): string[] {
  const unknown = named.filter((slug) => facts[slug] === 'unknown');
  const known = named.length - unknown.length;
  const counts = { given: named.length, most: MOST_COMPARED };
  return [
    ...(known > MOST_COMPARED ? [say('tooMany', counts)] : []),
    ...(unknown.length > 0 ? [say('unknown', { names: unknown.join(', ') })] : []),
    ...(known < FEWEST_COMPARED ? [say(named.length === 0 ? 'none' : 'tooFew')] : []),
  ];
}

/** Two to four projects side by side; the address says which. */
export default function Compare({ locale, dictionary, groups }: Props) {
  const say = createSay(dictionary);
  const to = paths(locale);
  const search = useSearch();
  const named = search === undefined ? NO_SLUGS : parseSlugs(search, MAX_PROJECTS);
  const { slugs, facts, retry } = useFacts(named, MOST_COMPARED, locale);
  const [onlyDiffering, setOnlyDiffering] = useState(false);
  const [said, setSaid] = useState('');
  const region = useRef<HTMLDivElement>(null);

  const projects = slugs
    .map((slug) => facts[slug])
    .filter((fetched) => typeof fetched === 'object');
  const waiting = search === undefined || slugs.some((slug) => facts[slug] === undefined);
  // The first table comes whole, and what stands under it with it: nothing is pushed away.
  const [opened, setOpened] = useState(false);
  if (!waiting && !opened) setOpened(true);
  const failed = slugs.filter((slug) => facts[slug] === 'failed');
  const all = compareProjects(groups, projects);
  const rows = all.flatMap((group) => group.rows);
  const differing = rows.filter((row) => row.differs).length;

  const change = (next: readonly string[], words: string) => {
    goTo(to.compare(next));
    setSaid(words);
    // What was pressed is gone, and the focus must not go with it.
    region.current?.focus();
  };

  return (
    <div className="compare" ref={region} tabIndex={-1}>
      {!waiting &&
        listTroubles(named, facts, say).map((text) => (
          <p className="notice" key={text}>
            {text}
          </p>
        ))}
      {failed.length > 0 && (
        <p className="notice">
          {say('failed', { names: failed.join(', ') })}{' '}
          <button type="button" className="button" onClick={retry}>
            {say('retry')}
          </button>
        </p>
      )}
      <p role="status" className="compare-said">
        {waiting ? say('loading') : said}
      </p>
      {opened && projects.length > 0 && (
        <>
          <div className="compare-tools">
            <label className="compare-switch">
              <input
                type="checkbox"
                checked={onlyDiffering}
                onChange={(event) => setOnlyDiffering(event.target.checked)}
              />
              {say('onlyDiffering')}
            </label>
            <span className="compare-note">
              {say('rowsShown', { rows: rows.length, differing })}
            </span>
            <a className="button primary" href={to.enquiry(...projects.map(({ slug }) => slug))}>
              {say('ask')}
            </a>
            <CopyAddress {...{ say }} address={location.href} />
            <button type="button" className="button" onClick={() => print()}>
              {say('print')}
            </button>
          </div>
          <Table
            {...{ projects, locale, say }}
            groups={onlyDiffering ? compareProjects(groups, projects, true) : all}
            onDrop={({ slug, title }) =>
              change(
                slugs.filter((other) => other !== slug),
                say('removed', { title }),
              )
            }
          />
        </>
      )}
      {opened && (
        <div className="compare-more">
          {slugs.length < MOST_COMPARED ? (
            <Picker
              {...{ locale, say }}
              chosen={slugs}
              onAdd={({ slug, title }) => {
                change([...slugs, slug], say('added', { title }));
                // What was added stands at the head of a table that ends where it was chosen.
                region.current?.scrollIntoView();
              }}
            />
          ) : (
            <p className="compare-note">{say('full', { most: MOST_COMPARED })}</p>
          )}
          <p className="compare-links">
            <a href={to.shortlist()}>{say('toShortlist')}</a>
            <a href={to.library()}>{say('toLibrary')}</a>
          </p>
        </div>
      )}
    </div>
  );
}
