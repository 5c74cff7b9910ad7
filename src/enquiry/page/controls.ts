import { TEXT_FIELDS, type TextFieldName } from '#src/domain/enquiry/fields.ts';
import { attribute, html, type Html, type Part } from './html.ts';

/** A field as it stands on the page, with what was typed and what is wrong with it. */
export interface Control {
  readonly name: string;
  readonly label: string;
  readonly help?: string;
  readonly value: string;
  readonly error: string | undefined;
  /** The word set after the label of a field that may be left empty. */
  readonly optional?: string | false;
}

const idOf = (name: string): string => `enquiry-${name}`;

/** A field's label, help and error around its control. */
function wrap({ name, label, help, error, optional }: Control, control: Html): Html {
  const id = idOf(name);
  return html`<div class="enquiry-field">
    <label for="${id}"
      >${label}${optional && html` <span class="enquiry-optional">${optional}</span>`}</label
    >
    ${help !== undefined && html`<p class="enquiry-help" id="${id}-help">${help}</p>`}
    ${error !== undefined && html`<p class="enquiry-error" id="${id}-error">${error}</p>`}
    ${control}
  </div>`;
}

/** The attributes that tie a control to its help and its error. */
function tie({ name, help, error }: Control): Part {
  const id = idOf(name);
  const described = [help !== undefined && `${id}-help`, error !== undefined && `${id}-error`];
  const by = described.filter((part) => part !== false).join(' ');
  return [
    html` id="${id}" name="${name}"`,
    attribute('aria-describedby', by === '' ? undefined : by),
    attribute('aria-invalid', error === undefined ? undefined : 'true'),
  ];
}

/**
 * A field for a text of the enquiry, by the table of fields. Without `maxlength`, which would cut a
 * pasted text without a word.
 */
export function renderTextField(name: TextFieldName, control: Control): Html {
  const { type, autocomplete } = TEXT_FIELDS[name];
  const shared = html`${tie(control)} autocomplete="${autocomplete}"`;
  if (type === 'textarea') {
    // The first line feed after the tag is not part of the text.
    return wrap(control, html`<textarea${shared} rows="6">${'\n'}${control.value}</textarea>`);
  }
  return wrap(control, html`<input type="${type}" ${shared} value="${control.value}" />`);
}

/** A field of one line that is not in the table; its type is text unless told. */
export function renderLineField(control: Control, type: 'text' | 'date' = 'text'): Html {
  const shared = html`${tie(control)} value="${control.value}" autocomplete="off"`;
  return wrap(control, html`<input type="${type}" ${shared} />`);
}

/** A list to choose one from. */
export function renderSelect(
  control: Control,
  options: readonly { readonly value: string; readonly label: string }[],
): Html {
  const items = options.map(
    ({ value, label }) =>
      html`<option value="${value}" ${value === control.value && html` selected`}>
        ${label}
      </option>`,
  );
  return wrap(control, html`<select${tie(control)}>${items}</select>`);
}

/** A box to tick: it sends `true`, or nothing. */
export function renderBox(
  { name, label, error }: Pick<Control, 'name' | 'label' | 'error'>,
  ticked: boolean,
): Html {
  const id = idOf(name);
  const wrong = error !== undefined;
  return html`<div class="enquiry-field">
    ${wrong && html`<p class="enquiry-error" id="${id}-error">${error}</p>`}
    <label class="enquiry-consent" for="${id}"
      ><input
        type="checkbox"
        id="${id}"
        name="${name}"
        value="true"
        ${ticked && html`checked`}
        ${wrong && html`aria-invalid="true" aria-describedby="${id}-error"`}
      /><span>${label}</span></label
    >
  </div>`;
}

/** What is wrong, on top, each line a link to its field. */
export function renderSummary(title: string, errors: Readonly<Record<string, string>>): Html {
  const lines = Object.entries(errors).map(
    ([name, message]) => html`<li><a href="#${idOf(name)}">${message}</a></li>`,
  );
  return html`<div class="enquiry-summary" role="alert" tabindex="-1" autofocus>
    <h2>${title}</h2>
    <ul>
      ${lines}
    </ul>
  </div>`;
}

/** A value that goes back as it came. */
export const renderHidden = (name: string, value: string | undefined): Html | false =>
  value !== undefined && html`<input type="hidden" name="${name}" value="${value}" />`;
