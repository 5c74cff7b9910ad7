import { useEffect, useRef } from 'react';

interface Props {
  readonly title: string;
  /** Messages by field, in the order of the form. */
  readonly errors: readonly (readonly [field: string, message: string])[];
  /** Focus moves here each time this changes. */
  readonly attempt: number;
}

/** What is wrong, above the form; it takes the focus, and each line leads to its field. */
export function ErrorSummary({ title, errors, attempt }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [attempt]);
  return (
    <div className="enquiry-summary" role="alert" tabIndex={-1} ref={box}>
      <h2>{title}</h2>
      <ul>
        {errors.map(([field, message]) => (
          <li key={field}>
            <a href={`#enquiry-${field}`}>{message}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
