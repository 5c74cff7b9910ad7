import fc from 'fast-check';
import { MAX_PROJECTS } from '#src/domain/enquiry/asked-projects.ts';
import type { KeptProject } from '#src/domain/shortlist/shortlist.ts';

/** A kept project like any other, but for what the test says. */
export const keep = (slug: string, own: Partial<KeptProject> = {}): KeptProject => ({
  slug,
  number: 'SX-2026-001',
  title: `项目 ${slug}`,
  lang: 'zh-Hans',
  kept: '2026-11-23',
  ...own,
});

/** Any slug that may stand in an address. */
export const slug = fc.stringMatching(/^[a-z0-9-]{1,20}$/);

/** Any list as long as a list may be, no project twice. */
export const list = fc
  .uniqueArray(slug, { maxLength: MAX_PROJECTS })
  .chain((slugs) =>
    fc.tuple(
      ...slugs.map((each) =>
        fc
          .record({ title: fc.string({ maxLength: 40 }), number: fc.string({ maxLength: 20 }) })
          .map((own) => keep(each, own)),
      ),
    ),
  );
