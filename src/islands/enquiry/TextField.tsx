import type { UseFormRegisterReturn } from 'react-hook-form';
import { TEXT_FIELDS, type TextFieldName } from '#src/domain/enquiry/fields.ts';
import type { Say } from '../say.ts';
import { Field } from './Field.tsx';

interface Props {
  readonly name: TextFieldName;
  readonly say: Say;
  readonly registered: UseFormRegisterReturn;
  readonly error: string | undefined;
}

/** A labelled field for a text of the enquiry, with its help and its error tied to it. */
export function TextField({ name, say, registered, error }: Props) {
  const { type, autocomplete, optional } = TEXT_FIELDS[name];
  return (
    <Field {...{ name, say, error, optional }}>
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
