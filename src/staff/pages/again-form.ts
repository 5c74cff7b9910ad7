import type { Fields } from '#src/enquiry/http/fields.ts';
import { html, type Html } from '#src/enquiry/page/html.ts';
import { staffPaths } from '../addresses.ts';
import { MAX_TYPED, textOf } from '../http/visit.ts';
import { renderField, renderKept } from './controls.ts';

/** What of an enquiry's forms goes back as it came, beside the text. */
const KEPT = ['act', 'seen', 'way', 'kind', 'desk', 'state', 'number', 'into', 'email'] as const;

const ENQUIRIES = `${staffPaths.inbox()}enquiries/`;

/**
 * The form of an enquiry's page that could not be taken, to be sent once more with what was written;
 * undefined where nothing was. It may be shown to whoever sent it, signed in or not.
 */
export function renderAgain({ pathname, search }: URL, fields: Fields): Html | undefined {
  const text = textOf(fields, 'text');
  if (text === '' || !pathname.startsWith(ENQUIRIES)) return undefined;
  const sheets = Array.isArray(fields['projects']) ? (fields['projects'] as unknown[]) : [];
  const kept = KEPT.filter((name) => textOf(fields, name) !== '');
  return html`<form
    class="stack reply"
    action="${pathname + search}"
    method="post"
    enctype="multipart/form-data"
  >
    ${kept.map((name) => renderKept(name, textOf(fields, name)))}
    ${sheets.map((slug) => renderKept('projects', String(slug)))}
    ${renderField({ name: 'text', label: '您写的内容', rows: 9, maxlength: MAX_TYPED, value: text })}
    <button class="main" type="submit">再交一次</button>
  </form>`;
}
