import type { DeskDirectory } from '#src/domain/enquiry/desks.ts';
import {
  parseReturnPath,
  TEXT_FIELD_NAMES,
  TEXT_FIELDS,
  type TextFieldName,
} from '#src/domain/enquiry/fields.ts';
import { getNeeded } from '#src/domain/enquiry/details.ts';
import {
  isEnquiryKind,
  isPassedOn,
  listOffered,
  nextWord,
  wordingOf,
  type EnquiryKind,
} from '#src/domain/enquiry/kinds.ts';
import { NOTICE_VERSION } from '#src/domain/enquiry/notice.ts';
import { getWords } from '#src/i18n/dictionaries.ts';
import { assets } from '#src/i18n/paths.ts';
import type { Words } from '#src/i18n/words.ts';
import type { RefusalWords } from '../http/answer.ts';
import type { Fields } from '../http/fields.ts';
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
import { renderNotice } from './notice.ts';
import { renderSubjects } from './subjects.ts';

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
  /** Who holds the personal details. */
  readonly holder: string;
  /** The projects by their titles, and the parks to choose from. */
  readonly desks: DeskDirectory;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What the form is about, in whose words it speaks. */
const kindOf = ({ kind }: Fields): EnquiryKind => (isEnquiryKind(kind) ? kind : 'general');

function renderText(name: TextFieldName, words: Words, { fields, refused }: FormPage): Html {
  const kind = kindOf(fields);
  const own = name === 'message';
  const word = own ? `${wordingOf(kind)}message` : name;
  const optional = own ? getNeeded(kind) !== name : TEXT_FIELDS[name].optional;
  return renderTextField(name, {
    name,
    label: words(`enquiry.form.${word}.label`),
    help: words(`enquiry.form.${word}.help`),
    value: textOf(fields[name]),
    error: refused.errors[name],
    optional: optional && words('enquiry.form.optional'),
  });
}

/** The fields in which something is typed, in the order of the form. */
function renderTyped(words: Words, page: FormPage): (Html | false)[] {
  const { fields, refused, desks, frame } = page;
  const valueOf = (name: string) => textOf(fields[name]);
  const kind = kindOf(fields);
  const material = { words, kind, valueOf, errors: refused.errors };
  const others = TEXT_FIELD_NAMES.filter((name) => name !== 'message');
  const message = renderText('message', words, page);
  const details = renderKindFields(material);
  return [
    renderParkField(material, desks, frame.locale),
    ...(wordingOf(kind) === '' ? [message, ...details] : [...details, message]),
    ...others.map((name) => renderText(name, words, page)),
  ];
}

/** A choice among the kinds that share the form; a kind with a form of its own is not asked. */
function renderKind(words: Words, { fields, refused }: FormPage): Html | false {
  const value = kindOf(fields);
  const offered = listOffered(value);
  if (offered.length === 1) return renderHidden('kind', value);
  const options = offered.map((each) => ({ value: each, label: words(`enquiry.kinds.${each}`) }));
  const label = words('enquiry.form.kindLabel');
  return renderSelect({ name: 'kind', label, value, error: refused.errors['kind'] }, options);
}

/**
 * The two boxes. The consent comes back ticked only where the reader's own tick was right and a press
 * is all that lacks; the other, which nobody has to tick, as it was.
 */
function renderBoxes(words: Words, { refused, fields, pressAgain }: FormPage): Html[] {
  const kind = kindOf(fields);
  const box = (name: 'consent' | 'passOn', word: string, ticked: boolean) =>
    renderBox({ name, label: words(`enquiry.form.${word}`), error: refused.errors[name] }, ticked);
  const ticked = pressAgain === true && fields['consent'] === true;
  const consent = box('consent', `${wordingOf(kind)}consent`, ticked);
  if (!isPassedOn(kind)) return [consent];
  return [consent, box('passOn', 'passOn', fields['passOn'] === true)];
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
  const { fields, refused, desks, firstWorkingDays: days } = page;
  const kind = kindOf(fields);
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
      ${renderSubjects(fields['projects'], refused.errors['projects'], { words, desks, locale })}
      ${renderTyped(words, page)} ${renderTrap(words, page)}
      ${renderNotice(words, { kind, holder: page.holder, locale })} ${renderBoxes(words, page)}
      <p class="enquiry-next">${words(`enquiry.${nextWord(days)}`, { days })}</p>
      <button class="enquiry-send" type="submit">
        ${words(`enquiry.form.${wordingOf(kind)}send`)}
      </button>
    </form>`;
  return renderPage(
    {
      ...page.frame,
      title: words(`enquiry.page.${page.pressAgain === true ? 'againTitle' : 'problemsTitle'}`),
    },
    main,
  );
}
