import { attribute, html, type Html, type Part } from '#src/enquiry/page/html.ts';

/** A field of a staff form. */
export interface StaffField {
  readonly name: string;
  readonly label: string;
  readonly help?: string | undefined;
  readonly error?: string | undefined;
  readonly value?: string | undefined;
  readonly type?: 'text' | 'email' | 'password' | 'search';
  readonly autocomplete?: string;
  readonly inputmode?: 'numeric';
  /** Lines of a field for longer text. */
  readonly rows?: number;
  readonly maxlength?: number;
  readonly autofocus?: boolean;
  /** Makes ids of a page's fields with the same name differ. */
  readonly within?: string;
}

/** A box of a staff form that is ticked or not. */
export interface StaffTick {
  readonly name: string;
  readonly value: string;
  readonly label: string;
  readonly ticked: boolean;
}

/** One of the values of a staff form to pick from. */
export interface StaffPick {
  readonly name: string;
  readonly value: string;
  readonly label: Part;
}

const idOf = ({ within, name }: StaffField) => [within, name].filter(Boolean).join('-');

/** What ties a control to its label, help and error. */
function tie(field: StaffField): Part {
  const id = idOf(field);
  const described = [
    field.help !== undefined && `${id}-help`,
    field.error !== undefined && `${id}-error`,
  ].filter((part) => part !== false);
  return [
    html` id="${id}" name="${field.name}"`,
    attribute('autocomplete', field.autocomplete ?? 'off'),
    attribute('inputmode', field.inputmode),
    attribute('maxlength', field.maxlength?.toString()),
    attribute('aria-describedby', described.length > 0 ? described.join(' ') : undefined),
    attribute('aria-invalid', field.error === undefined ? undefined : 'true'),
    field.autofocus === true && html` autofocus`,
  ];
}

function wrap(field: StaffField, control: Html): Html {
  const id = idOf(field);
  return html`<div class="field">
    <label for="${id}">${field.label}</label>
    ${field.help !== undefined && html`<p class="help" id="${id}-help">${field.help}</p>`}
    ${field.error !== undefined && html`<p class="error" id="${id}-error">${field.error}</p>`}
    ${control}
  </div>`;
}

/** A field for text of one line, or of several where it has `rows`. */
export function renderField(field: StaffField): Html {
  if (field.rows !== undefined) {
    // The first line feed after the tag is not part of the text.
    return wrap(
      field,
      html`<textarea${tie(field)} rows="${field.rows}">${'\n'}${field.value ?? ''}</textarea>`,
    );
  }
  return wrap(
    field,
    html`<input type="${field.type ?? 'text'}" ${tie(field)} value="${field.value ?? ''}" />`,
  );
}

/** A list to choose one from. */
export function renderChoice(
  field: StaffField,
  options: readonly (readonly [value: string, label: string])[],
): Html {
  const items = options.map(
    ([value, label]) =>
      html`<option value="${value}" ${value === (field.value ?? '') && html` selected`}>
        ${label}
      </option>`,
  );
  return wrap(field, html`<select${tie(field)}>${items}</select>`);
}

/** A box to tick. */
export const renderTick = ({ name, value, label, ticked }: StaffTick): Html =>
  html`<label class="tick"
    ><input type="checkbox" name="${name}" value="${value}" ${ticked && html` checked`} />
    ${label}</label
  >`;

/** One of several to pick, none of them picked yet. */
export const renderPick = ({ name, value, label }: StaffPick): Html =>
  html`<label class="tick pick"
    ><input type="radio" name="${name}" value="${value}" /> <span>${label}</span></label
  >`;

/** A value that goes back as it came. */
export const renderKept = (name: string, value: string | undefined): Html | false =>
  value !== undefined && html`<input type="hidden" name="${name}" value="${value}" />`;

/** What happened, or what is wrong, on top of a page. */
export const renderMessage = (kind: 'done' | 'problem', text: string): Html =>
  html`<p class="message ${kind}" role="${kind === 'done' ? 'status' : 'alert'}">${text}</p>`;

/** A table that scrolls sideways in itself where the screen is narrow. */
export const renderTable = (
  label: string,
  { heads, rows, caption }: { heads: readonly Part[]; rows: readonly Html[]; caption?: Html },
): Html =>
  html`<div class="scroll" role="region" aria-label="${label}" tabindex="0">
    <table>
      ${caption}
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
