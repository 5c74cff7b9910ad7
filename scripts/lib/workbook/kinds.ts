import type { CollectionName } from '#src/domain/collections.ts';
import { COLLECTION_NAMES } from '../content/collection-names.ts';

/** A kind of content that clerks keep: a sheet of its own, and one for each of its lists. */
export interface Kind {
  collection: CollectionName;
  /** The sheet's name. */
  title: string;
  /** What a row is known by: a field of the Chinese file, or the file's name. */
  key: 'number' | 'slug';
  keyTitle: string;
  keyExample: string;
  /** English and prose on sheets of their own, where one would be too wide to work in. */
  isSplit: boolean;
}

const bySlug = (collection: CollectionName, keyExample: string): Kind => ({
  collection,
  title: COLLECTION_NAMES[collection],
  key: 'slug',
  keyTitle: '文件名',
  keyExample,
  isSplit: false,
});

/** The kinds in the order of their sheets; the site's own frame (sectors, pages, procedures) is kept by hand. */
export const KINDS: readonly Kind[] = [
  {
    collection: 'projects',
    title: COLLECTION_NAMES.projects,
    key: 'number',
    keyTitle: '项目编号',
    keyExample: 'XS-2026-001',
    isSplit: true,
  },
  bySlug('parks', 'quetang-park'),
  bySlug('policies', 'business-environment-regulation'),
  bySlug('fees', 'real-estate-registration'),
  bySlug('events', 'visit-day-2027'),
  bySlug('units', 'agriculture-bureau'),
  bySlug('contacts', 'agriculture-desk'),
  bySlug('facts', 'gdp-2018'),
  bySlug('towns', 'quetang'),
  bySlug('sites', 'quetang-plant-3'),
  bySlug('news', 'library-opened'),
  bySlug('stories', 'hog-farm'),
  bySlug('routes', 'erguang-expressway'),
  bySlug('costs', 'industrial-power'),
  bySlug('strengths', 'high-speed-station'),
];
