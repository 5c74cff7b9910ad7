import type { UseFormRegisterReturn } from 'react-hook-form';

interface Props {
  readonly name: string;
  readonly label: string;
  readonly registered: UseFormRegisterReturn;
  readonly error: string | undefined;
}

/** A box to tick, with its error tied to it. */
export function TickBox({ name, label, registered, error }: Props) {
  const id = `enquiry-${name}`;
  return (
    <div className="enquiry-field">
      {error !== undefined && (
        <p className="enquiry-error" id={`${id}-error`}>
          {error}
        </p>
      )}
      <label className="enquiry-consent" htmlFor={id}>
        <input
          id={id}
          type="checkbox"
          aria-describedby={error && `${id}-error`}
          aria-invalid={error === undefined ? undefined : true}
          {...registered}
        />
        <span>{label}</span>
      </label>
    </div>
  );
}
