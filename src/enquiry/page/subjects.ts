import type { DeskDirectory } from '#src/domain/enquiry/desks.ts';
import { findOwn } from '#src/domain/find-own.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { pickText } from '#src/i18n/pick-text.ts';
import type { Words } from '#src/i18n/words.ts';
import { renderHidden, renderLineField } from './controls.ts';
import { html, type Html } from './html.ts';

/** A project as a reader knows it; one that the library does not have by what was sent. */
function nameProject({ projects }: DeskDirectory, slug: string, locale: Locale): string {
  const [, zh = slug, en = ''] = findOwn(projects, slug) ?? [];
  return pickText({ zh, en: en || zh }, locale);
}

/** The projects asked about, by their titles; a field to mend them in where they cannot be taken. */
export function renderSubjects(
  sent: unknown,
  error: string | undefined,
  { words, desks, locale }: { words: Words; desks: DeskDirectory; locale: Locale },
): Html | false {
  const listed: readonly unknown[] = Array.isArray(sent) ? sent : [];
  const slugs = listed.filter((slug): slug is string => typeof slug === 'string');
  if (slugs.length === 0) return false;
  const label = words('enquiry.form.projectsLabel');
  if (error !== undefined) {
    return renderLineField({ name: 'projects', label, value: slugs.join(', '), error });
  }
  const items = slugs.map(
    (slug) => html`<li>${renderHidden('projects', slug)} ${nameProject(desks, slug, locale)}</li>`,
  );
  return html`<div class="enquiry-subjects">
    <p class="enquiry-label">${label}</p>
    <ul>
      ${items}
    </ul>
  </div>`;
}
