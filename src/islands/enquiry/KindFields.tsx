import type { UseFormRegister } from 'react-hook-form';
import {
  DETAIL_FIELDS,
  groupDetails,
  isNeeded,
  type DetailName,
} from '#src/domain/enquiry/details.ts';
import type { EnquiryKind } from '#src/domain/enquiry/kinds.ts';
import type { Say } from '../say.ts';
import { Field } from './Field.tsx';

interface Props {
  /** The kinds that the form offers. */
  readonly kinds: readonly EnquiryKind[];
  readonly say: Say;
  readonly register: UseFormRegister<Record<string, unknown>>;
  /** What is wrong, by field. */
  readonly messages: Readonly<Record<string, string>>;
}

interface FieldProps extends Pick<Props, 'say' | 'register'> {
  readonly name: DetailName;
  readonly error: string | undefined;
}

function DetailField({ name, say, register, error }: FieldProps) {
  const { type } = DETAIL_FIELDS[name];
  const { options = [] } = DETAIL_FIELDS[name] as { options?: readonly string[] };
  return (
    <Field {...{ name, say, error }} optional={!isNeeded(name)}>
      {(tied) => {
        const shared = { ...register(name), ...tied };
        if (type !== 'choice') {
          const digits = type === 'number' && ({ inputMode: 'numeric' } as const);
          return <input {...shared} {...digits} type={type === 'date' ? 'date' : 'text'} />;
        }
        return (
          <select {...shared}>
            <option value="">{say('form.choose')}</option>
            {options.map((option) => (
              <option key={option} value={option}>
                {say(`form.${name}.options.${option}`)}
              </option>
            ))}
          </select>
        );
      }}
    </Field>
  );
}

/**
 * What each kind asks beside the rest. All stand in the markup, so that the plain form has them too;
 * the style sheet shows those of the kind that is chosen.
 */
export function KindFields({ kinds, say, register, messages }: Props) {
  return groupDetails(kinds).map(({ kinds: asking, names }) => (
    <div className="enquiry-kind" data-kinds={asking.join(' ')} key={names[0]}>
      {names.map((name) => (
        <DetailField key={name} {...{ name, say, register }} error={messages[name]} />
      ))}
    </div>
  ));
}
