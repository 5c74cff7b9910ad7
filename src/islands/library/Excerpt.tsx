import { useEffect, useRef, useState } from 'react';
import type { ExcerptPiece } from '#src/search/excerpt.ts';
import type { Search } from '#src/search/query.ts';

interface Props {
  search: Search;
  slug: string;
  query: string;
  /** Shown until the excerpt is there, and where it cannot be fetched. */
  summary: string;
}

/** Where the query stands in a project's text, fetched when the card comes into view. */
export function Excerpt({ search, slug, query, summary }: Props) {
  const place = useRef<HTMLParagraphElement>(null);
  const [found, setFound] = useState<{ key: string; pieces: ExcerptPiece[] } | undefined>();
  const key = `${slug} ${query}`;
  useEffect(() => {
    let current = true;
    const watcher = new IntersectionObserver((entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      watcher.disconnect();
      void search.excerpt(slug, query).then((pieces) => {
        if (current && pieces) setFound({ key: `${slug} ${query}`, pieces });
      });
    });
    if (place.current) watcher.observe(place.current);
    return () => {
      current = false;
      watcher.disconnect();
    };
  }, [search, slug, query]);
  return (
    <p className="card-summary" ref={place}>
      {found?.key === key
        ? found.pieces.map(({ text, mark }, index) =>
            mark ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
          )
        : summary}
    </p>
  );
}
