import { stringify } from 'yaml';
import { makeConfig } from '#scripts/lib/editor/form/config.ts';
import type { FormField } from '#scripts/lib/editor/form/field.ts';
import { cutFile, getIdentity, type ContentPlace } from '#scripts/lib/content/content-files.ts';

type Group = Record<string, unknown>;

export const CONFIG = makeConfig({ name: 'gitea', repo: 'office/site' });

/** The fields of the form in which a file is edited. */
export function findFields(collection: string): FormField[] {
  const found = [...CONFIG.collections, ...CONFIG.singletons].find(
    ({ name }) => name === collection,
  );
  if (!found) throw new Error(`No form for ${collection}`);
  return found.fields;
}

/** `0.65元` as a key reaches the form as `0`, with `65元` within it. */
function cutKeys(terms: Group): Group {
  const cut: Group = {};
  for (const [key, value] of Object.entries(terms)) {
    const steps = key.split('.');
    const last = steps.pop()!;
    let at = cut;
    for (const step of steps) at = (at[step] ??= {}) as Group;
    at[last] = value;
  }
  return cut;
}

function fillIn(value: unknown, fields: readonly FormField[]): Group {
  const group = { ...(value as Group) };
  const filled: Group = {};
  for (const { name, widget, fields: inner } of fields) {
    const own = group[name];
    delete group[name];
    if (widget === 'boolean') filled[name] = own ?? false;
    else if (widget === 'keyvalue') filled[name] = cutKeys((own ?? {}) as Group);
    else if (own === undefined) continue;
    else if (widget === 'object') filled[name] = fillIn(own, inner!);
    else if (widget === 'list' && inner)
      filled[name] = (own as unknown[]).map((item) => fillIn(item, inner));
    else filled[name] = own;
  }
  return { ...filled, ...group };
}

/**
 * What Sveltia CMS 0.221.1 sends of a file that was opened, changed in `edit` and saved: keys in the form's
 * order, every switch and the table of words said outright, block style.
 */
export function sendAsForm(
  place: ContentPlace,
  source: string,
  edit: (data: Group) => void = () => undefined,
): string {
  const { data, body } = cutFile(source, place);
  const { collection, language } = getIdentity(place);
  const isFact = ({ i18n }: FormField) => language !== 'en' || i18n === true;
  const fields = findFields(collection).filter(
    (field) => field.widget !== 'markdown' && isFact(field),
  );
  const filled = fillIn(data, fields);
  edit(filled);
  const yaml = stringify(filled, { lineWidth: 0, singleQuote: true }).trim();
  return language === undefined ? `${yaml}\n` : `---\n${yaml}\n---\n\n${body.trim()}\n`;
}
