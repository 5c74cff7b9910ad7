import type { Locale } from '#src/i18n/locales.ts';
import { paths } from '#src/i18n/paths.ts';
import { listFeesOn } from './fees.ts';
import { listProjectsNaming } from './policies.ts';
import { listProcedures } from './procedures.ts';
import { listRows } from './library.ts';
import { query } from './query.ts';

/** A name that leads somewhere, in its true language. */
export interface NamedLink {
  href: string;
  name: string;
  lang?: string;
  note?: string;
}

/** As many projects as a policy's page names. */
const MOST_PROJECTS = 12;

/** The steps, charges and projects that name a policy. */
export const listPolicyUses = query<
  [string, Locale],
  Record<'steps' | 'fees' | 'projects', NamedLink[]>
>(
  'policy-uses',
  async (slug, locale) => {
    const to = paths(locale);
    const procedures = await listProcedures(locale);
    const steps = procedures.flatMap((procedure) =>
      procedure.steps
        .filter(({ facts }) => facts.policies?.includes(slug))
        .map(({ id, name }) => ({
          href: to.step(procedure.slug, id),
          name,
          lang: procedure.lang,
        })),
    );
    const fees = (await listFeesOn(slug, locale)).map(({ slug: fee, item, standard }) => ({
      href: to.fee(fee),
      name: item,
      note: standard,
    }));
    const naming = new Set(await listProjectsNaming(slug));
    const projects = (await listRows(locale))
      .filter((row) => naming.has(row.slug))
      .slice(0, MOST_PROJECTS)
      .map((row) => ({
        href: to.project(row.slug),
        name: row.title,
        ...(row.untranslated ? { lang: 'zh-Hans' } : {}),
        note: row.number,
      }));
    return { steps, fees, projects };
  },
  'result',
);
