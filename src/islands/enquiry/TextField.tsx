import type { UseFormRegisterReturn } from 'react-hook-form';
import { TEXT_FIELDS, type TextFieldName } from '#src/domain/enquiry/fields.ts';
import type { Say } from '../say.ts';

interface Props {
  readonly name: TextFieldName;
  readonly say: Say;
  readonly registered: UseFormRegisterReturn;
  readonly error: string | undefined;
}

/** A labelled field for a text of the enquiry, with its help and its error tied to it. */
export function TextField({ name, say, registered, error }: Props) {
  const { type, autocomplete } = TEXT_FIELDS[name];
  const id = `enquiry-${name}`;
  const shared = {
    ...registered,
    id,
    autoComplete: autocomplete,
    'aria-describedby': error === undefined ? `${id}-help` : `${id}-help ${id}-error`,
    'aria-invalid': error === undefined ? undefined : true,
  };
  return (
    <div className="enquiry-field">
      <label htmlFor={id}>
        {say(`form.${name}.label`)}
        {name === 'organisation' && (
          <>
            {' '}
            <span className="enquiry-optional">{say('form.optional')}</span>
          </>
        )}
      </label>
      <p className="enquiry-help" id={`${id}-help`}>
        {say(`form.${name}.help`)}
      </p>
      {error !== undefined && (
        <p className="enquiry-error" id={`${id}-error`}>
          {error}
        </p>
      )}
      {type === 'textarea' ? <textarea {...shared} rows={6} /> : <input {...shared} type={type} />}
    </div>
  );
}
