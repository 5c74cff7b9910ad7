import {
  DETAIL_FIELDS,
  groupDetails,
  isNeeded,
  PARK_KINDS,
  type DetailName,
} from '#src/domain/enquiry/details.ts';
import type { DeskDirectory } from '#src/domain/enquiry/desks.ts';
import { listOffered, type EnquiryKind } from '#src/domain/enquiry/kinds.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { pickText } from '#src/i18n/pick-text.ts';
import type { Words } from '#src/i18n/words.ts';
import { renderLineField, renderSelect, type Control } from './controls.ts';
import { html, type Html } from './html.ts';

/** What the fields are drawn from: what was typed, and what is wrong with it. */
export interface KindFieldsMaterial {
  readonly words: Words;
  /** What is asked about. */
  readonly kind: EnquiryKind;
  readonly valueOf: (name: string) => string;
  readonly errors: Readonly<Record<string, string>>;
}

function makeControl(name: string, { words, valueOf, errors }: KindFieldsMaterial): Control {
  return {
    name,
    label: words(`enquiry.form.${name}.label`),
    help: words(`enquiry.form.${name}.help`),
    value: valueOf(name),
    error: errors[name],
    optional: words('enquiry.form.optional'),
  };
}

function renderDetail(name: DetailName, material: KindFieldsMaterial): Html {
  const control = {
    ...makeControl(name, material),
    ...(isNeeded(name) && { optional: false as const }),
  };
  const field: { readonly type: string; readonly options?: readonly string[] } =
    DETAIL_FIELDS[name];
  if (field.options === undefined) {
    return renderLineField(control, field.type === 'date' ? 'date' : 'text');
  }
  const options = field.options.map((value) => ({
    value,
    label: material.words(`enquiry.form.${name}.options.${value}`),
  }));
  return renderSelect(control, [
    { value: '', label: material.words('enquiry.form.choose') },
    ...options,
  ]);
}

/** What each kind asks beside the rest; the style sheet shows those of the kind that is chosen. */
export function renderKindFields(material: KindFieldsMaterial): Html[] {
  return groupDetails(listOffered(material.kind)).map(
    ({ kinds, names }) =>
      html`<div class="enquiry-kind" data-kinds="${kinds.join(' ')}">
        ${names.map((name) => renderDetail(name, material))}
      </div>`,
  );
}

/** The park asked about or to be visited, out of the county's list. */
export function renderParkField(
  material: KindFieldsMaterial,
  { parks }: DeskDirectory,
  locale: Locale,
): Html | false {
  if (!PARK_KINDS.some((kind) => listOffered(material.kind).includes(kind))) return false;
  const options = Object.entries(parks).map(([value, [zh, en]]) => ({
    value,
    label: pickText({ zh, en: en || zh }, locale),
  }));
  const choose = { value: '', label: material.words('enquiry.form.choose') };
  return html`<div class="enquiry-kind" data-kinds="${PARK_KINDS.join(' ')}">
    ${renderSelect(makeControl('park', material), [choose, ...options])}
  </div>`;
}
