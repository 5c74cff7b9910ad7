import type { DeskDirectory } from '#src/domain/enquiry/desks.ts';
import {
  parseReturnPath,
  TEXT_FIELD_NAMES,
  TEXT_FIELDS,
  type TextFieldName,
} from '#src/domain/enquiry/fields.ts';
import { ENQUIRY_KINDS } from '#src/domain/enquiry/kinds.ts';
import { NOTICE_VERSION } from '#src/domain/enquiry/notice.ts';
import { getWords } from '#src/i18n/dictionaries.ts';
import { formatDay } from '#src/i18n/format.ts';
import { assets, paths } from '#src/i18n/paths.ts';
import type { Words } from '#src/i18n/words.ts';
import type { RefusalWords } from '../http/answer.ts';
import type { Fields } from '../http/fields.ts';
import type { Receipt } from '../store/enquiries.ts';
import {
  renderBox,
  renderHidden,
  renderLineField,
  renderSelect,
  renderSummary,
  renderTextField,
} from './controls.ts';
import { html, type Html } from './html.ts';
import { renderKindFields, renderParkField } from './kind-fields.ts';
import { renderPage, type PageFrame } from './layout.ts';

/** What happens after the form is sent; within one working day it reads otherwise than within more. */
const sayNext = (days: number, words: Words): string =>
  words(days === 1 ? 'enquiry.form.nextDay' : 'enquiry.form.next', { days });

/** A page of the form that comes back with what was typed. */
export interface FormPage {
  readonly frame: Omit<PageFrame, 'title'>;
  readonly fields: Fields;
  readonly refused: RefusalWords;
  /** A key for the next press of the button. */
  readonly nextKey: string;
  /** What the next press carries in place of a proof of work. */
  readonly formToken?: string | undefined;
  /** Whether nothing is wrong and only a second press is asked for. */
  readonly pressAgain?: boolean;
  readonly firstWorkingDays: number;
  /** The parks to choose from. */
  readonly desks: DeskDirectory;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function listProjects(fields: Fields): string[] {
  const projects = fields['projects'];
  if (!Array.isArray(projects)) return [];
  return projects.filter((project): project is string => typeof project === 'string');
}

function renderText(name: TextFieldName, words: Words, { fields, refused }: FormPage): Html {
  return renderTextField(name, {
    name,
    label: words(`enquiry.form.${name}.label`),
    help: words(`enquiry.form.${name}.help`),
    value: textOf(fields[name]),
    error: refused.errors[name],
    optional: TEXT_FIELDS[name].optional && words('enquiry.form.optional'),
  });
}

/** The fields in which something is typed, in the order of the form. */
function renderTyped(words: Words, page: FormPage): Html[] {
  const { fields, refused, desks, frame } = page;
  const valueOf = (name: string) => textOf(fields[name]);
  const material = { words, valueOf, errors: refused.errors };
  const others = TEXT_FIELD_NAMES.filter((name) => name !== 'message');
  return [
    renderParkField(material, desks, frame.locale),
    renderText('message', words, page),
    ...renderKindFields(material),
    ...others.map((name) => renderText(name, words, page)),
  ];
}

function renderKind(words: Words, { fields, refused }: FormPage): Html {
  const options = ENQUIRY_KINDS.map((value) => ({ value, label: words(`enquiry.kinds.${value}`) }));
  const value = textOf(fields['kind']) || 'general';
  const label = words('enquiry.form.kindLabel');
  return renderSelect({ name: 'kind', label, value, error: refused.errors['kind'] }, options);
}

function renderProjects(words: Words, { fields, refused }: FormPage): Html | false {
  const projects = listProjects(fields);
  if (projects.length === 0) return false;
  const label = words('enquiry.form.projectsLabel');
  const error = refused.errors['projects'];
  return renderLineField({ name: 'projects', label, value: projects.join(', '), error });
}

/**
 * The two boxes. The consent comes back ticked only where the reader's own tick was right and a press
 * is all that lacks; the other, which nobody has to tick, as it was.
 */
function renderBoxes(words: Words, { refused, fields, pressAgain }: FormPage): Html[] {
  const box = (name: 'consent' | 'passOn', ticked: boolean) =>
    renderBox({ name, label: words(`enquiry.form.${name}`), error: refused.errors[name] }, ticked);
  return [
    box('consent', pressAgain === true && fields['consent'] === true),
    box('passOn', fields['passOn'] === true),
  ];
}

/** Shown only to somebody whose browser filled the trap for robots, so that it can be emptied. */
function renderTrap(words: Words, { fields, refused }: FormPage): Html | false {
  const error = refused.errors['website'];
  const label = words('enquiry.form.website');
  const value = textOf(fields['website']);
  return error !== undefined && renderLineField({ name: 'website', label, value, error });
}

/** The form once more, with what was typed, what is wrong, and a fresh key. */
export function renderFormPage(page: FormPage): string {
  const { locale } = page.frame;
  const words = getWords(locale);
  const { fields, refused } = page;
  const summary =
    Object.keys(refused.errors).length > 0
      ? renderSummary(words('enquiry.form.problemsTitle'), refused.errors)
      : html`<p class="enquiry-summary" role="alert" tabindex="-1" autofocus>
          ${refused.message}
        </p>`;
  const main = html`${summary}
    <form class="enquiry-form" action="${assets.enquiries}" method="post" novalidate>
      ${renderHidden('locale', locale)}
      ${renderHidden('notice', textOf(fields['notice']) || NOTICE_VERSION)}
      ${renderHidden('idempotencyKey', page.nextKey)} ${renderHidden('formToken', page.formToken)}
      ${renderHidden('returnTo', parseReturnPath(fields['returnTo']))} ${renderKind(words, page)}
      ${renderProjects(words, page)} ${renderTyped(words, page)} ${renderTrap(words, page)}
      <p>
        <a href="${paths(locale).privacy()}">${words('enquiry.notice.more')}</a>
      </p>
      ${renderBoxes(words, page)}
      <p class="enquiry-next">${sayNext(page.firstWorkingDays, words)}</p>
      <button class="enquiry-send" type="submit">${words('enquiry.form.send')}</button>
    </form>`;
  return renderPage(
    {
      ...page.frame,
      title: words(`enquiry.page.${page.pressAgain === true ? 'againTitle' : 'problemsTitle'}`),
    },
    main,
  );
}

/** The receipt: the number in large figures, the promised day, who answers, and what happens next. */
export function renderReceiptPage(
  frame: Omit<PageFrame, 'title'>,
  { number, replyBy, desk }: Receipt & { readonly desk: string },
  returnTo: string | undefined,
): string {
  const { locale } = frame;
  const words = getWords(locale);
  const next = ['nextRead', 'nextKeep', 'nextLate'].map(
    (key) => html`<li>${words(`enquiry.receipt.${key}`)}</li>`,
  );
  const main = html`<div class="enquiry-receipt" role="status">
      <p class="enquiry-receipt-label">${words('enquiry.receipt.number')}</p>
      <p class="enquiry-number">${number}</p>
      <p class="enquiry-receipt-label">${words('enquiry.receipt.replyBy')}</p>
      <p class="enquiry-date"><time datetime="${replyBy}">${formatDay(replyBy, locale)}</time></p>
      <p class="enquiry-receipt-label">${words('enquiry.receipt.desk')}</p>
      <p>${desk}</p>
    </div>
    <h2>${words('enquiry.receipt.nextTitle')}</h2>
    <ul>
      ${next}
    </ul>
    <p class="enquiry-links">
      <a href="${paths(locale).enquiryStatus()}">${words('enquiry.receipt.status')}</a>
      ${returnTo !== undefined && html`<a href="${returnTo}">${words('enquiry.receipt.back')}</a>`}
    </p>`;
  return renderPage({ ...frame, title: words('enquiry.receipt.title') }, main);
}
