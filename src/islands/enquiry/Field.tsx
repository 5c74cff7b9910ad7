import type { ReactNode } from 'react';
import type { Say } from '../say.ts';

interface Props {
  readonly name: string;
  readonly say: Say;
  readonly error: string | undefined;
  readonly optional: boolean;
  /** What its words are found under, where that is not its name. */
  readonly word?: string;
  /** The control, given what ties it to its label, its help and its error. */
  readonly children: (tied: {
    readonly id: string;
    readonly 'aria-describedby': string;
    readonly 'aria-invalid': true | undefined;
  }) => ReactNode;
}

/** A field's label, help and error around its control. */
export function Field({ name, say, error, optional, word = name, children }: Props) {
  const id = `enquiry-${name}`;
  return (
    <div className="enquiry-field">
      <label htmlFor={id}>
        {say(`form.${word}.label`)}
        {optional && (
          <>
            {' '}
            <span className="enquiry-optional">{say('form.optional')}</span>
          </>
        )}
      </label>
      <p className="enquiry-help" id={`${id}-help`}>
        {say(`form.${word}.help`)}
      </p>
      {error !== undefined && (
        <p className="enquiry-error" id={`${id}-error`}>
          {error}
        </p>
      )}
      {children({
        id,
        'aria-describedby': error === undefined ? `${id}-help` : `${id}-help ${id}-error`,
        'aria-invalid': error === undefined ? undefined : true,
      })}
    </div>
  );
}
