import type { ReactNode } from 'react';
import type { FieldErrors } from 'react-hook-form';
import {
  FORM_ORDER,
  getProblemValues,
  TEXT_FIELD_NAMES,
  type TextFieldName,
} from '#src/domain/enquiry/fields.ts';
import { isPassedOn, nextWord, wordingOf, type EnquiryKind } from '#src/domain/enquiry/kinds.ts';
import { NOTICE_VERSION } from '#src/domain/enquiry/notice.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { FORM_API, formPaths } from '#src/i18n/form-paths.ts';
import { ErrorSummary } from './enquiry/ErrorSummary.tsx';
import { KindFields } from './enquiry/KindFields.tsx';
import { LastReceipt } from './enquiry/LastReceipt.tsx';
import { ParkField } from './enquiry/ParkField.tsx';
import { ReceiptView } from './enquiry/ReceiptView.tsx';
import { createSay, type Say } from './say.ts';
import { StatusText } from './enquiry/StatusText.tsx';
import { Subjects } from './enquiry/Subjects.tsx';
import { useSubjects, type Subject } from './enquiry/subjects.ts';
import { TickBox } from './enquiry/TickBox.tsx';
import { TextField } from './enquiry/TextField.tsx';
import { useAddressed } from './enquiry/use-addressed.ts';
import { useEnquiryForm } from './enquiry/use-enquiry-form.ts';
import { useSearched } from './enquiry/use-searched.ts';
import { getFormWords } from './enquiry/words.ts';

interface Props {
  readonly locale: Locale;
  /** What the reader may choose from; a single one is not asked. */
  readonly kinds: readonly EnquiryKind[];
  /** What is chosen at first. */
  readonly kind: EnquiryKind;
  /** The project whose page the form stands on. */
  readonly project?: Subject;
  /** The parks to choose from, where parks or visits are asked about. */
  readonly parks?: readonly Subject[];
  /** Working days until the first reply. */
  readonly days: number;
  /** The notice on personal details, drawn by the page. */
  readonly notice?: ReactNode;
}

/** What is wrong, by field: our own message keys put in words, the server's words as they are. */
function listErrors(errors: FieldErrors, say: Say): (readonly [string, string])[] {
  const known = [...FORM_ORDER, ...Object.keys(errors).filter((f) => !FORM_ORDER.includes(f))];
  return known.flatMap((field) => {
    const error = errors[field];
    if (error === undefined) return [];
    const message = typeof error.message === 'string' ? error.message : '';
    const text =
      error.type === 'server' ? message : say(`problems.${message}`, getProblemValues(message));
    return [[field, text] as const];
  });
}

/**
 * The enquiry form. Without script its markup is a plain form that posts to the same address; with
 * script it keeps a draft, checks by the same rules, and shows the receipt in place.
 */
export default function EnquiryForm(props: Props) {
  const { locale, kinds, kind, project, parks = [], days, notice } = props;
  const say = createSay(getFormWords(locale));
  const wording = wordingOf(kind);
  const { subjects, remove } = useSubjects(project, locale);
  const slugs = subjects.map(({ slug }) => slug);
  // A draft of one kind alone is not put into the form of another.
  const subject = project?.slug ?? wording;
  const { form, phase, proving, prove, submit, keep, clear, restart } = useEnquiryForm({
    locale,
    subject,
    projects: slugs,
  });
  useSearched(form, say);
  useAddressed(form, { kinds, kind, locale });
  const { errors, isSubmitting, submitCount } = form.formState;
  const problems = listErrors(errors, say);
  const messages = Object.fromEntries(problems);
  const to = formPaths(locale);

  const textField = (name: TextFieldName) => (
    <TextField
      key={name}
      {...{ name, kind, say }}
      registered={form.register(name)}
      error={messages[name]}
    />
  );

  const details = <KindFields {...{ kinds, say, messages }} register={form.register} />;
  const boxes = [
    [`${wording}consent`, 'consent'],
    ['passOn', 'passOn'],
  ] as const;

  if (phase.at === 'done') {
    return (
      <div className="enquiry-status" role="status">
        <ReceiptView receipt={phase.receipt} {...{ locale, say, wording }} onAnother={restart} />
      </div>
    );
  }
  return (
    <form
      className="enquiry-form"
      action={FORM_API.enquiries}
      method="post"
      noValidate
      onSubmit={submit}
      onChange={keep}
      onFocus={prove}
    >
      <LastReceipt {...{ subject, locale, say }} />
      {problems.length > 0 && (
        <ErrorSummary title={say('form.problemsTitle')} errors={problems} attempt={submitCount} />
      )}
      <p className="enquiry-help">{say('form.requiredNote')}</p>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="notice" value={NOTICE_VERSION} />
      <input type="hidden" name="idempotencyKey" defaultValue="" suppressHydrationWarning />
      <input
        type="hidden"
        name="returnTo"
        value={project ? to.project(project.slug) : to.enquiry(kind)}
      />
      {kinds.length === 1 ? (
        <input type="hidden" value={kind} {...form.register('kind')} />
      ) : (
        <div className="enquiry-field">
          <label htmlFor="enquiry-kind">{say('form.kindLabel')}</label>
          <select id="enquiry-kind" defaultValue={kind} {...form.register('kind')}>
            {kinds.map((each) => (
              <option key={each} value={each}>
                {say(`kinds.${each}`)}
              </option>
            ))}
          </select>
        </div>
      )}
      <Subjects subjects={subjects} say={say} onRemove={project ? undefined : remove} />
      {parks.length > 0 && (
        <ParkField
          {...{ parks, say }}
          registered={form.register('park')}
          error={messages['park']}
        />
      )}
      {wording !== '' && details}
      {textField('message')}
      {wording === '' && details}
      {TEXT_FIELD_NAMES.filter((name) => name !== 'message').map(textField)}
      <div className={messages['website'] === undefined ? 'enquiry-trap' : 'enquiry-field'}>
        <label htmlFor="enquiry-website">{say('form.website')}</label>
        <input id="enquiry-website" name="website" tabIndex={-1} autoComplete="off" />
      </div>
      {notice}
      {boxes.slice(0, isPassedOn(kind) ? 2 : 1).map(([label, name]) => (
        <TickBox
          key={name}
          name={name}
          label={say(`form.${label}`)}
          registered={form.register(name)}
          error={messages[name]}
        />
      ))}
      <p className="enquiry-next">{say(nextWord(days), { days })}</p>
      <button className="enquiry-send" type="submit" disabled={isSubmitting}>
        {say(`form.${wording}send`)}
      </button>
      <div className="enquiry-status" role="status">
        <StatusText {...{ phase, proving, say }} attempt={submitCount} onClear={clear} />
      </div>
    </form>
  );
}
