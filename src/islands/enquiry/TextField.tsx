import type { UseFormRegisterReturn } from 'react-hook-form';
import { getNeeded } from '#src/domain/enquiry/details.ts';
import { TEXT_FIELDS, type TextFieldName } from '#src/domain/enquiry/fields.ts';
import { wordingOf, type EnquiryKind } from '#src/domain/enquiry/kinds.ts';
import type { Say } from '../say.ts';
import { Field } from './Field.tsx';

interface Props {
  readonly name: TextFieldName;
  /** The kind of the form, or one of those that share it. */
  readonly kind: EnquiryKind;
  readonly say: Say;
  readonly registered: UseFormRegisterReturn;
  readonly error: string | undefined;
}

/** A labelled field for a text of the enquiry, with its help and its error tied to it. */
export function TextField({ name, kind, say, registered, error }: Props) {
  const { type, autocomplete } = TEXT_FIELDS[name];
  const own = name === 'message';
  const optional = own ? getNeeded(kind) !== name : TEXT_FIELDS[name].optional;
  return (
    <Field {...{ name, say, error, optional }} word={own ? wordingOf(kind) + name : name}>
      {(tied) => {
        const shared = { ...registered, ...tied, autoComplete: autocomplete };
        return type === 'textarea' ? (
          <textarea {...shared} rows={6} />
        ) : (
          <input {...shared} type={type} />
        );
      }}
    </Field>
  );
}
