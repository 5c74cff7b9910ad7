import { FEED_KINDS, type FeedKind } from '#src/i18n/paths.ts';
import { listFeedValues } from './feed.ts';
import { listSlugRoutes, type LocaleProps } from './routes.ts';

/** The props of a feed's route. */
export interface FeedProps extends LocaleProps {
  kind: FeedKind;
  id: string;
}

/** A route for every feed of a part, in every reading. */
export async function listFeedRoutes() {
  const kinds = await Promise.all(
    FEED_KINDS.map(async (kind) => {
      const ids = (await listFeedValues(kind, 'zh')).map(({ id }) => id);
      return listSlugRoutes(ids).map(({ params: { locale, slug }, props }) => ({
        params: { locale, kind, id: slug },
        props: { ...props, kind, id: slug },
      }));
    }),
  );
  return kinds.flat();
}
